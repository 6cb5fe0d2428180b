/**
 * What a UTF-16 unit is. Latin, Greek and Cyrillic are looked up in a table; the rest is asked of
 * the Unicode properties. Each half of a surrogate pair counts as a letter: names may hold any.
 */
const SPACE = 1
const DIGIT = 2
const LETTER = 4
const UPPER = 8
const TABLE_END = 0x530

const OTHER_LETTER = /[\p{L}\p{M}]/u

function classify(c: number): number {
  if (c >= 48 && c <= 57) return DIGIT
  if ((c >= 97 && c <= 122) || (c >= 0xd800 && c <= 0xdfff)) return LETTER
  if (c >= 65 && c <= 90) return LETTER | UPPER
  if (c === 32 || c === 160 || c === 9 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f || c === 0x3000 || c === 0xfeff) return SPACE
  // dashes, curly quotes and their like: met in every text, and none is a letter
  if (c < 128 || (c >= 0x2010 && c < 0x2070)) return 0
  const text = String.fromCharCode(c)
  return (OTHER_LETTER.test(text) ? LETTER : 0) | (text === text.toLowerCase() ? 0 : UPPER)
}

const CLASS = Uint8Array.from({ length: TABLE_END }, (_, c) => classify(c))
// Past the end of a text charCodeAt gives NaN, which is of no class.
const classOf = (c: number): number => (c < TABLE_END ? (CLASS[c] as number) : classify(c))

export const isSpace = (c: number): boolean => (classOf(c) & SPACE) !== 0
export const isDigit = (c: number): boolean => (classOf(c) & DIGIT) !== 0
export const isLetter = (c: number): boolean => (classOf(c) & LETTER) !== 0
export const isLetterOrDigit = (c: number): boolean => (classOf(c) & (LETTER | DIGIT)) !== 0
export const isUpper = (c: number): boolean => (classOf(c) & UPPER) !== 0
export const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019 || c === 0x2bc || c === 0x60
