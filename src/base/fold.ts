/**
 * The normal form in which words are compared: lower case, no diacritics, one apostrophe.
 * Length may differ from the input, so offsets never come from a folded string.
 */
const SPECIAL: Record<string, string> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
}
const NEEDS = /[^\u0000-\u007f]/
const MARKS = /\p{M}+/gu
const OTHERS = /[ıøłđðþßæœə’ʼ‘`‐‑]/g

export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (!NEEDS.test(lower)) return lower.includes('`') ? lower.replaceAll('`', "'") : lower
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(OTHERS, (c) => SPECIAL[c] ?? c)
}

/** Lower-case words of a phrase, hyphens and dashes opened: the key of a lexicon entry. */
export function keyOf(phrase: string): string {
  return fold(phrase)
    .replace(/[-–—/]+/g, ' ')
    .trim()
    .replace(/\s+/g, ' ')
}

/** Singular of a regular English plural; the word itself otherwise. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('sses') || word.endsWith('shes') || word.endsWith('ches') || word.endsWith('xes')) return word.slice(0, -2)
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word
  return word.slice(0, -1)
}
