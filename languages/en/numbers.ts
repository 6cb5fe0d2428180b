/** English number words. */

const list = (words: string): readonly string[] => words.split(' ')

/** Words below twenty, by their value. */
const SMALL = list('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen')
const TENS = list('twenty thirty forty fifty sixty seventy eighty ninety')

/** "seven" → 7, "forty" → 40. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, n) => [word, n] as const),
  ...TENS.map((word, n) => [word, (n + 2) * 10] as const),
])

/** What a number word or number is multiplied by: "48.7 billion", "3 mln", "two dozen". */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['milliard', 1e9],
  ['trillion', 1e12],
  ['trln', 1e12],
  ['tn', 1e12],
])

/** "first" → 1; the forms with digits ("21st") need no list. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  list('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth').map((word, n) => [word, n + 1] as const),
)
