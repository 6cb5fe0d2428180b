/** A heading is short and no sentence: this long at most, in characters. */
const LONGEST_TITLE = 250

/** The title of a plain text: its first line, if that looks like a heading and something follows it. */
export function titleOfText(text: string): string | null {
  const match = /^\s*(\S[^\n\r]*)[\r\n]+\s*\S/.exec(text.slice(0, LONGEST_TITLE * 2))
  const line = match?.[1]?.trim()
  if (!line || line.length > LONGEST_TITLE) return null
  return /[.!?:;,]$/.test(line) && !/\b(?:[A-Z]\.)+$/.test(line) ? null : line
}

/** The title of a Markdown text: its first heading ("# Talks in Oslo"), else as in plain text. */
export function titleOfMarkdown(text: string): string | null {
  const heading = /^\s{0,3}#{1,3}[ \t]+(\S[^\n]*?)[ \t#]*$/m.exec(text.slice(0, LONGEST_TITLE * 4))
  return heading?.[1] ?? titleOfText(text)
}
