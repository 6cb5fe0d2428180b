import { containsDate } from '../../base/date.js'
import { lastOf } from '../ask/day.js'
import type { ReportRow } from '../../model/rows.js'
import type { PeopleBook } from './people-book.js'

/** What became of something: `no trace` if its day has passed and no source tells of it. */
export type Outcome = 'held' | 'planned' | 'moved' | 'no trace'

/** One occasion as several reports tell it together. Where they differ, the best told value stands; the reports keep theirs. */
export interface Told {
  readonly event: string
  readonly kind: ReportRow['kind']
  readonly name: string | null
  readonly outcome: Outcome
  /** Told as planned only: no source says that it took place. */
  readonly isAhead: boolean
  readonly start: string | null
  readonly end: string | null
  /** Days that plans named before it took place on another, as periods. */
  readonly before: readonly string[]
  readonly place: string | null
  readonly level: ReportRow['level']
  readonly parties: readonly string[]
  /** Ids of people, in the order of the fullest report. */
  readonly people: readonly string[]
  readonly topics: readonly string[]
  readonly reports: readonly ReportRow[]
}

/** Joins the reports of one occasion; at least one must be given. */
export function occasionOf(reports: readonly ReportRow[], book: PeopleBook, today: string): Told {
  const sorted = [...reports].sort((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : a.doc < b.doc ? -1 : 1))
  const happened = sorted.filter((report) => report.status !== 'planned')
  const telling = happened.length ? happened : sorted
  const main = mainOf(telling)
  const { start, end } = datesOf(telling, main)
  const planned = sorted.filter((report) => report.status === 'planned')
  const before = happened.length || planned.length > 1 ? otherDays(planned, start, end) : []
  return {
    event: main.event ?? `${main.doc}#${main.fact}`,
    kind: main.kind,
    name: bestName(telling.filter((report) => report.status === 'held')) ?? bestName(telling) ?? bestName(sorted),
    isAhead: happened.length === 0,
    outcome: outcomeOf(happened.length > 0, before.length > 0, end ?? start, today),
    start,
    end,
    before,
    place: mostFrequent(telling.filter((r) => r.kind === main.kind).map((r) => r.place)) ?? mostFrequent(sorted.map((r) => r.place)),
    level: main.level,
    parties: union(telling.map((report) => report.parties)),
    people: union([main, ...telling].map((report) => report.people.map((name) => book.idOf(report.doc, name)))),
    topics: union(sorted.map((report) => report.topics)).sort(),
    reports: sorted,
  }
}

/** The name most reports use; of several, the one that tells most. */
function bestName(reports: readonly ReportRow[]): string | null {
  const names = reports.map((report) => report.name).filter((name): name is string => name !== null)
  return mostFrequent(names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)))
}

/** A visit holds its meetings; else the report that tells most. */
function mainOf(reports: readonly ReportRow[]): ReportRow {
  const weight = (r: ReportRow): number =>
    (r.kind === 'visit' ? 100 : 0) +
    (r.name ? 50 : 0) +
    (r.status === 'past' ? 0 : 20) +
    (r.start ? r.start.length : 0) +
    r.people.length * 2 +
    r.parties.length
  return reports.reduce((best, one) => (weight(one) > weight(best) ? one : best))
}

/** The dates most reports tell, the most exact ones; those of the main report where it has any as exact. */
function datesOf(reports: readonly ReportRow[], main: ReportRow): { start: string | null; end: string | null } {
  const exact = Math.max(0, ...reports.map((r) => r.start?.length ?? 0))
  if (main.start && main.start.length === exact) return { start: main.start, end: main.end }
  const start = mostFrequent(reports.filter((r) => r.start?.length === exact).map((r) => r.start))
  return { start, end: reports.find((r) => r.start === start)?.end ?? null }
}

/** Days that plans told and that the occasion did not keep, as periods: "2024-04/2024-06". */
function otherDays(planned: readonly ReportRow[], start: string | null, end: string | null): string[] {
  if (!start) return []
  const fits = (day: string, last: string): boolean =>
    containsDate(day, start) || containsDate(start, day) || (end !== null && day >= start && day <= end) || (day <= start && lastOf(last) >= start)
  const other = planned.flatMap((r) =>
    r.start === null || fits(r.start, r.end ?? r.start) ? [] : [r.end && r.end !== r.start ? `${r.start}/${r.end}` : r.start],
  )
  return [...new Set(other)].sort()
}

function outcomeOf(happened: boolean, isMoved: boolean, day: string | null, today: string): Outcome {
  if (isMoved) return 'moved'
  if (happened) return 'held'
  return day !== null && lastOf(day) < today ? 'no trace' : 'planned'
}

export function mostFrequent(values: readonly (string | null)[]): string | null {
  const times = new Map<string, number>()
  for (const value of values) if (value !== null) times.set(value, (times.get(value) ?? 0) + 1)
  let best: string | null = null
  for (const [value, count] of times) if (best === null || count > (times.get(best) ?? 0)) best = value
  return best
}

export const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())]
