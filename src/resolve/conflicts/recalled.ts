import { firstDay, lastDay, monthOf } from '../../base/date.js'
import type { ReportRow } from '../../model/rows.js'
import type { RowSource } from '../types.js'
import { type ConflictDraft, inOrder, valueOf } from './draft.js'
import { dateWords, occasionOf } from './occasion.js'

/** Recalled visits that are kept in mind per traveller and place: the newest. */
const MOST = 12
/** Texts of one time recall the same visit: "last January" in September, "18–19 January 2024" on the same day. */
const DAYS = 45

/**
 * A visit that two texts of one time recall with dates that do not meet: same traveller, same place, same month of another
 * year. Dates so far apart keep events from joining, so this looks past them.
 */
export async function* findRecalled(source: RowSource): AsyncIterable<ConflictDraft> {
  let place: string | null = null
  const byTraveller = new Map<string, ReportRow[]>()
  for await (const row of source.rows('report', ['place', 'known'])) {
    if (row.place !== place) byTraveller.clear()
    place = row.place
    if (place === null || row.kind !== 'visit' || row.status !== 'past' || row.start === null || row.start.length < 7 || !dateWords(row)) continue
    for (const person of row.people) {
      const known = byTraveller.get(person) ?? []
      const other = known.find((before) => isSameVisit(before, row))
      if (other) {
        const values = inOrder([other, row].map((each) => valueOf(each, each.end ? `${each.start} to ${each.end}` : (each.start ?? ''), dateWords(each))))
        yield { about: 'date', what: `date: ${occasionOf([row])} to ${row.place}`, values }
      }
      known.push(row)
      if (known.length > MOST) known.shift()
      byTraveller.set(person, known)
    }
    if (byTraveller.size > MOST_TRAVELLERS) forgetOld(byTraveller, firstDay(row.known))
  }
}

/** Travellers to one place kept in mind before those long past are let go: rows come in the order in which they became known. */
const MOST_TRAVELLERS = 2000

function forgetOld(byTraveller: Map<string, ReportRow[]>, day: number): void {
  for (const [person, rows] of byTraveller) if (day - firstDay(rows.at(-1)?.known ?? '') > DAYS) byTraveller.delete(person)
}

function isSameVisit(a: ReportRow, b: ReportRow): boolean {
  if (a.doc === b.doc) return false
  const isOneTime = Math.abs(firstDay(a.known) - firstDay(b.known)) <= DAYS
  const isApart = firstDay(a.start ?? '') > lastDay(b.end ?? b.start ?? '') || firstDay(b.start ?? '') > lastDay(a.end ?? a.start ?? '')
  const isLoose = a.start?.length === 7 || b.start?.length === 7
  return isOneTime && isApart && isLoose && monthOf(a.start ?? '') === monthOf(b.start ?? '')
}
