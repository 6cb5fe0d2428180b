import stringWidth from 'string-width'

const ASCII = /^[\u0020-\u007e]*$/

/** Columns that a text takes on a terminal ("会" takes two, a combining accent none). */
export const columns = (text: string): number => (ASCII.test(text) ? text.length : stringWidth(text))

/** Breaks a text into lines of at most `width` columns, at blanks; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  if (width === Number.POSITIVE_INFINITY) return [text.trim().replace(/\s+/g, ' ')]
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/\s+/)) {
    if (!word) continue
    const size = columns(word)
    if (line && used + 1 + size > width) {
      lines.push(line)
      line = word
      used = size
    } else {
      line = line ? `${line} ${word}` : word
      used += size + (used ? 1 : 0)
    }
  }
  if (line || lines.length === 0) lines.push(line)
  return lines
}
