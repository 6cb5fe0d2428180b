import type { TokenRange } from '../base/span.js'
import type { Reading } from '../mentions/types.js'
import type { SentenceView } from './agreements-sentence.js'
import type { Context } from './types.js'

/** The parties of a document: those in its name, else two or more of its sentence, else the sides of the dealing. */
export function partiesIn(
  reading: Reading,
  context: Context,
  view: SentenceView,
  range: TokenRange,
  famous: boolean,
): { parties: string[]; basis: string | null } {
  const own = partiesBetween(reading, range.from, range.to)
  if (own.length >= 2) return { parties: own, basis: null }
  // "the Paris Agreement": whoever is named beside it need not be a party to it; "… with the EU", "between A and B" is
  if (famous) {
    const { word } = reading.text.tokens
    let after = range.to
    if (word[after]?.text === '(') while (after < range.to + 5 && word[after++]?.text !== ')');
    const told = /^(?:with|between)$/.test(word[after]?.key ?? '') ? partiesBetween(reading, after, Math.min(view.sentence.to, after + 14)) : []
    return { parties: [...new Set([...own, ...told])], basis: null }
  }
  if (view.parties.length === 2) return { parties: [...view.parties], basis: null }
  const sides = context.sides.slice(0, 2)
  if (sides.length === 2 && own.every((p) => sides.includes(p))) return { parties: sides, basis: 'the sides of the dealing' }
  return { parties: own, basis: null }
}

/** Canonical parties named in a token range; mentions lie in the order of the text. */
export function partiesBetween(reading: Reading, from: number, to: number): string[] {
  const { parties } = reading
  let low = 0
  let high = parties.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parties[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  const found = new Set<string>()
  for (let i = low; i < parties.length; i++) {
    const mention = parties[i]
    if (!mention || mention.from >= to) break
    found.add(mention.party)
  }
  return [...found]
}
