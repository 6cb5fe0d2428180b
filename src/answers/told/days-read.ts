import type { Store } from '../../store/types.js'
import type { Question } from '../ask/understand.js'

/** Most days that are looked for: more than a month has, with the months and years of sources that tell no day. */
const MOST = 64

/** Days of the stretch asked for on which a source was published that tells of dealings and names all the parties asked for. */
export async function daysRead(store: Store, { parties, since, until, knownAt, markings }: Question): Promise<string[]> {
  const last = [until, knownAt].filter((day) => day !== null).sort()[0]
  const known = [...(since ? [['>=', since] as const] : []), ...(last ? [['<=', last] as const] : [])]
  const more = { by: ['known'] as const, limit: MOST, ...(markings ? { markings } : {}) }
  const counts = parties.length
    ? await Promise.all(parties.map((party) => store.count('party', { where: { party: ['=', party], known }, ...more })))
    : [await store.count('report', { where: { known }, ...more })]
  const [first = [], ...others] = counts.map((rows) => rows.map((row) => String(row['known'])))
  return first.filter((day) => day.length === 10 && others.every((days) => days.includes(day))).sort()
}
