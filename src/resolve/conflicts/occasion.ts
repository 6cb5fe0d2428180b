import type { ReportRow } from '../../model/rows.js'

const KINDS: Readonly<Record<ReportRow['kind'], string>> = {
  meeting: 'meeting',
  call: 'call',
  visit: 'visit',
  consultations: 'consultations',
  conference: 'conference',
  signing: 'signing',
  ceremony: 'ceremony',
}

/** What an engagement is called: its most frequent name, else its kind with those who took part. */
export function occasionOf(reports: readonly ReportRow[]): string {
  const [name] = mostFrequent(reports.flatMap((r) => r.name ?? []))
  if (name) return name
  const [kind] = mostFrequent(reports.map((r) => r.kind))
  const people = mostFrequent(reports.flatMap((r) => r.people)).slice(0, 2)
  const who = people.length > 0 ? people : mostFrequent(reports.flatMap((r) => r.parties)).slice(0, 3)
  return `${KINDS[kind ?? 'meeting']}${who.length > 0 ? ` of ${who.join(' and ')}` : ''}`
}

/** Values by how often they occur, then by code point. */
export function mostFrequent<Value extends string>(values: readonly Value[]): Value[] {
  const times = new Map<Value, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value)
}

/** The words of a report that tell its date, as a dispute quotes them. */
export const dateWords = (row: ReportRow) =>
  row.when_quote === null || row.when_from === null || row.when_to === null ? undefined : { quote: row.when_quote, from_at: row.when_from, to_at: row.when_to }

/** The words that tell its place. */
export const placeWords = (row: ReportRow) =>
  row.where_quote === null || row.where_from === null || row.where_to === null
    ? undefined
    : { quote: row.where_quote, from_at: row.where_from, to_at: row.where_to }
