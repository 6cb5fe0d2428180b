import type { DateMention } from '../../mentions/types.js'
import type { EventPlace } from './mention.js'

/** May both tell of one day: one lies in the other. */
export function datesFit(a: DateMention, b: DateMention): boolean {
  const starts = (x: DateMention, y: DateMention): boolean => y.start.startsWith(x.start) || (x.end !== null && x.start <= y.start && y.start <= x.end)
  return starts(a, b) || starts(b, a)
}

/** May both be one place: the same, or a town and its country. */
export const placesFit = (a: EventPlace, b: EventPlace): boolean =>
  a.name === b.name || (a.level !== 'town' && a.name === b.country) || (b.level !== 'town' && b.name === a.country)

/** Does the first tell when more exactly than the second? */
export const isFiner = (a: DateMention, b: DateMention): boolean =>
  (b.end !== null && b.start <= a.start && (a.end ?? a.start) <= b.end && !(a.start === b.start && a.end === b.end)) ||
  a.start.length > b.start.length ||
  (a.start.length === b.start.length && b.end === null && a.end !== null)
