import { merged } from '../base/gather.js'
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
  const own = ownParties(reading, range)
  if (own.length >= 2) return { parties: own, basis: null }
  // "the Paris Agreement": whoever is named beside it need not be a party to it; "… with the EU", "between A and B" is
  if (famous) {
    const { word } = reading.text.tokens
    let after = range.to
    if (word[after]?.text === '(') while (after < range.to + 5 && word[after++]?.text !== ')');
    const told = /^(?:with|between)$/.test(word[after]?.key ?? '') ? partiesBetween(reading, after, Math.min(view.sentence.to, after + 14)) : []
    return { parties: merged(own, told), basis: null }
  }
  if (view.parties.length === 2) return { parties: [...view.parties], basis: null }
  const sides = context.sides.slice(0, 2)
  if (sides.length === 2 && own.every((p) => sides.includes(p))) return { parties: sides, basis: 'the sides of the dealing' }
  return { parties: own, basis: null }
}

/** Parties in a name; a lone capital tells where it was signed ("the Vienna Convention"), two tell between whom. */
function ownParties(reading: Reading, range: TokenRange): string[] {
  const first = reading.parties[firstAt(reading.parties, range.from)]
  const own = partiesBetween(reading, range.from, range.to)
  return own.length === 1 && first?.via === 'capital' ? [] : own
}

/** Does a party or place stand in a token range? */
export const tellsPlace = (reading: Reading, from: number, to: number): boolean => startsIn(reading.places, from, to) || startsIn(reading.parties, from, to)

function startsIn(mentions: readonly TokenRange[], from: number, to: number): boolean {
  const first = mentions[firstAt(mentions, from)]
  return !!first && first.from < to
}

/** Index of the first mention at or after a token; mentions lie in the order of the text. */
function firstAt(mentions: readonly TokenRange[], from: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** Canonical parties named in a token range. */
export function partiesBetween(reading: Reading, from: number, to: number): string[] {
  const { parties } = reading
  const found = new Set<string>()
  for (let i = firstAt(parties, from); i < parties.length; i++) {
    const mention = parties[i]
    if (!mention || mention.from >= to) break
    found.add(mention.party)
  }
  return [...found]
}
