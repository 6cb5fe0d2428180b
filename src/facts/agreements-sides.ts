import type { TokenRange } from '../base/span.js'
import type { Reading } from '../mentions/types.js'
import type { Sentence } from '../text/sentences.js'
import type { Context } from './types.js'

/** The parties of a document: those in its name, else two or more of its sentence, else the sides of the dealing. */
export function partiesIn(reading: Reading, context: Context, sentence: Sentence, range: TokenRange, famous: boolean): { parties: string[]; basis: string | null } {
  const own = partiesBetween(reading, range.from, range.to)
  if (own.length >= 2) return { parties: own, basis: null }
  // "the Paris Agreement": whoever is named beside it need not be a party to it; "… with the EU", "between A and B" is
  if (famous) {
    const follows = reading.text.tokens.word[range.to]?.key
    const told = follows === 'with' || follows === 'between' ? partiesBetween(reading, range.to, Math.min(sentence.to, range.to + 14)) : []
    return { parties: [...new Set([...own, ...told])], basis: null }
  }
  const near = partiesBetween(reading, sentence.from, sentence.to)
  if (near.length === 2) return { parties: near, basis: null }
  const sides = context.sides.slice(0, 2)
  if (sides.length === 2 && (own.length === 0 || own.every((p) => sides.includes(p)))) return { parties: sides, basis: 'the sides of the dealing' }
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
