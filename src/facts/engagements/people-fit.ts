import type { EventMention } from './mention.js'
import type { Occasion } from './merge.js'

/** The same people, or one told more fully than the other; for two sides without names the same parties. */
export function peopleFit(occasion: Occasion, mention: EventMention): boolean {
  const a = occasion.people
  const b = mention.people
  if (a.length && b.length) {
    const [few, many] = a.length <= b.length ? [a, b] : [b, a]
    if (!few.every((p) => many.includes(p))) return false
    // one named person with different unnamed hosts: two meetings
    if (many.length === 1 && occasion.kind !== 'visit')
      return partiesEqual(occasion.parties, mention.parties) || Math.min(occasion.parties.length, mention.parties.length) < 2
    if (few.length === 1 && many.length > 1 && occasion.kind !== 'visit')
      return few.length === 1 && partiesEqual(occasion.parties, mention.parties) && mention.counterpart.length === 0
    return occasion.kind !== 'visit' || partiesEqual(occasion.parties, mention.parties) || isSameJourney(occasion, mention)
  }
  return partiesEqual(occasion.parties, mention.parties)
}

/** "the Chairman of the OSCE, Minister A of Kenya, will visit Oslo … his upcoming visit to Norway": of one side he acts for, where nothing tells another time. */
const isSameJourney = (visit: Occasion, mention: EventMention): boolean =>
  mention.date === null &&
  mention.standing === visit.standing &&
  mention.parties.length >= 2 &&
  mention.parties.every((p) => visit.parties.includes(p)) &&
  mention.parties.at(-1) === visit.parties.at(-1)

export const partiesEqual = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((p) => b.includes(p))
