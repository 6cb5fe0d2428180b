import { nameWords, partyForm, plain } from './normal.js'

/** F1 of two bags of words: 1 for the same words, 0 for none in common. */
export function bagF1(a: readonly string[], b: readonly string[]): number {
  if (!a.length || !b.length) return a.length === b.length ? 1 : 0
  const left = [...b]
  let hits = 0
  for (const word of a) {
    const at = left.indexOf(word)
    if (at < 0) continue
    hits++
    left.splice(at, 1)
  }
  return (2 * hits) / (a.length + b.length)
}

/** The same person: equal names, or all of at least two words of one in the other. */
export function isSameName(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)]
  if (x.join(' ') === y.join(' ')) return true
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  return short.length >= 2 && short.every((word) => long.includes(word))
}

export const isSameDate = (a: string | null | undefined, b: string | null | undefined): boolean => (a ?? null) === (b ?? null)

export function isSamePlace(a: string | null | undefined, b: string | null | undefined): boolean {
  const [x, y] = [plain(a), plain(b)]
  return x === y || (x !== '' && y !== '' && (x.includes(y) || y.includes(x) || partyForm(a) === partyForm(b)))
}

export interface Alignment<A, B> {
  readonly pairs: readonly (readonly [gold: A, predicted: B])[]
  readonly missed: readonly A[]
  readonly extra: readonly B[]
}

/** Pairs the items of two lists one to one, most similar first, none below `least`. */
export function align<A, B>(gold: readonly A[], predicted: readonly B[], similarity: (a: A, b: B) => number, least: number): Alignment<A, B> {
  const candidates: [similarity: number, i: number, j: number][] = []
  gold.forEach((a, i) =>
    predicted.forEach((b, j) => {
      const value = similarity(a, b)
      if (value >= least) candidates.push([value, i, j])
    }),
  )
  candidates.sort((a, b) => b[0] - a[0])
  const [usedGold, usedPredicted] = [new Set<number>(), new Set<number>()]
  const pairs: [A, B][] = []
  for (const [, i, j] of candidates) {
    if (usedGold.has(i) || usedPredicted.has(j)) continue
    usedGold.add(i)
    usedPredicted.add(j)
    pairs.push([gold[i] as A, predicted[j] as B])
  }
  return { pairs, missed: gold.filter((_, i) => !usedGold.has(i)), extra: predicted.filter((_, j) => !usedPredicted.has(j)) }
}

/** Gold gives a clause as a string, a record as an object with its quote. */
export type Clause = string | { readonly quote: string } | null | undefined

/** Where a clause stands in the text; white space is folded if it does not stand there as it is. */
export function placeOf(text: string, clause: Clause): readonly [start: number, end: number] | null {
  const quote = typeof clause === 'string' ? clause : clause?.quote
  if (!quote) return null
  const at = text.indexOf(quote)
  if (at >= 0) return [at, at + quote.length]
  const squeezed = quote.replace(/\s+/g, ' ')
  const found = text.replace(/\s+/g, ' ').indexOf(squeezed)
  return found < 0 ? null : [found, found + squeezed.length]
}

/** How far two clauses are the same stretch of text; a short one wholly inside a long one counts by 0.5. */
export function overlapOf(text: string, a: Clause, b: Clause): number {
  const [x, y] = [placeOf(text, a), placeOf(text, b)]
  if (!x || !y) return 0
  const shared = Math.min(x[1], y[1]) - Math.max(x[0], y[0])
  if (shared <= 0) return 0
  return Math.max(shared / (Math.max(x[1], y[1]) - Math.min(x[0], y[0])), (0.9 * shared) / Math.min(x[1] - x[0], y[1] - y[0]) - 0.4)
}
