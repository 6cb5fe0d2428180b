import { eastAsianWidth } from 'get-east-asian-width'

const ASCII = /^[\u0020-\u007e]*$/
/** What switches colours and weight on and off. */
const STYLE = /\u001b\[[\d;]*m/g
/** Marks that stand on the letter before, and signs that are not seen. */
const UNSEEN = /^[\p{M}\p{Cf}]$/u

/**
 * Columns that a text takes on a terminal ("会" takes two, a combining accent none). A picture joined from several counts for each of
 * them: the library that tells them apart takes longer to start than an answer.
 */
export function columns(text: string): number {
  if (ASCII.test(text)) return text.length
  let width = 0
  for (const sign of text.replace(STYLE, '')) if (!UNSEEN.test(sign)) width += eastAsianWidth(sign.codePointAt(0) as number)
  return width
}

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
