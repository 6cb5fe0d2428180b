/** Kinds of phrases for which a pass goes over all words, as bits: it stops only where one of its own may begin. */
export const Kinds = {
  date: 1,
  cardinal: 2,
  unit: 4,
  number: 8,
  engagement: 16,
  /** No phrase: a word that begins with a digit, at which dates and amounts begin too. */
  digits: 32,
} as const
