/**
 * Spellings that differ by the way of romanising alone, brought to one: "Vassilenko" and "Vasilenko", "Zelenskyy" and
 * "Selenskyj", "Yerlan" and "Erlan", "Jomart" and "Zhomart". Rules apply in order to a lower-case word without marks.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^(?:abd|abdu)(?:el|al|ul)?(?=[a-z]{4})/, 'abdul'],
  [/^abd$/, 'abdul'],
  [/^m[ou]a?h?amm?[aeu]d?(?:t|d)$/, 'muhamad'],
  [/^wl/, 'vl'],
  [/(?:shch|schtsch)/g, 'S'],
  [/(?:tsch|tch|cz)/g, 'C'],
  [/(?:sch|sh)/g, 'S'],
  [/(?:dzh|dj|zh)/g, 'j'],
  [/ch/g, 'C'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/(?:ck|q)/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/(?:tz|ts)/g, 'z'],
  [/w/g, 'v'],
  [/^(?:ye|je)/, 'e'],
  [/(?:iy|yy|yj|ij|yi|ii|ee|ie)/g, 'i'],
  [/ou|oo/g, 'u'],
  [/(?:ayev|aev|ajev|ayew)/g, 'aev'],
  [/(?:oyev|oev|ojev|yoyev|iyoyev|ieev|iev|yev)/g, 'iev'],
  // Russian ё: "Alfyorov" and "Alferov".
  [/(?<=[a-z])yo(?=[^aeiouy])/g, 'e'],
  [/(?:ey|ei|ej|ay|ai|aj)/g, 'ei'],
  [/[yj](?=[aou])/g, 'i'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/h$/, ''],
]

/** The word as all its usual spellings share it. */
export function spellingKey(word: string): string {
  let key = word
  for (const [pattern, by] of RULES) key = key.replace(pattern, by)
  return key || word
}

/** What is left of a key without its vowels after the first letter: blocks are made of it, since vowels vary most. */
export const skeletonOf = (key: string): string => key.charAt(0).replace(/[eiou]/, 'a') + key.slice(1).replace(/[aeiouh]/g, '')
