import { containsDate } from '../../base/date.js'
import type { ReportRow } from '../../model/rows.js'
import { periodInWords } from '../../model/words/dates.js'
import { partyNamed } from '../ask/party.js'
import { table } from '../told/answer.js'
import { groupBy } from '../told/group.js'
import type { Line, Section } from '../types.js'
import type { Parts } from './parts.js'

const COLUMNS = [
  ['what', 'What'],
  ['told', 'Told', 'list'],
  ['documents', 'Documents', 'list'],
] as const

/**
 * Where sources tell one part of the occasion otherwise: another day, another town. A vaguer day is no other one, nor is a country another
 * place than its town. Parts are one that are told of the same kind and people, if no document tells of two such.
 */
export function differences({ told, book, documents }: Parts): Section {
  const held = told.reports.filter(({ status }) => status !== 'planned')
  const partOf = ({ kind, people, doc, engagement, fact }: ReportRow): string =>
    people.length > 1
      ? `${kind} ${people
          .map((name) => book.idOf(doc, name))
          .sort()
          .join()}`
      : (engagement ?? `${doc}#${fact}`)
  const lines: Line[] = []
  for (const [, reports] of groupBy(held, partOf)) {
    if (new Set(reports.map(({ doc }) => doc)).size < reports.length) continue
    const days = apart(reports, ({ start }) => start, isOtherDay)
    const places = apart(
      reports,
      ({ place }) => (place === null || partyNamed(place) ? null : place),
      (a, b) => a !== b,
    )
    for (const [what, rows, value] of [
      ['day', days, ({ start }: ReportRow) => periodInWords(start ?? '')],
      ['place', places, ({ place }: ReportRow) => place ?? ''],
    ] as const) {
      if (rows.length < 2) continue
      const values = rows.map(value)
      lines.push({
        id: null,
        text: `The ${what} is told as ${values.map((one, i) => `${one} (${documents.get(rows[i]?.doc ?? '')?.outlet ?? rows[i]?.doc ?? ''})`).join(' and as ')}`,
        fields: { what, told: values, documents: rows.map(({ doc }) => doc) },
        sources: documents.sources(rows),
        mark: 'disputed',
      })
    }
  }
  return table('differences', 'Where they differ', COLUMNS, lines)
}

/** One report of each value that differs from those before it; none if all agree. */
function apart(reports: readonly ReportRow[], of: (row: ReportRow) => string | null, isOther: (a: string, b: string) => boolean): ReportRow[] {
  const rows: ReportRow[] = []
  for (const row of reports) {
    const value = of(row)
    if (value !== null && rows.every((one) => isOther(of(one) ?? value, value))) rows.push(row)
  }
  return rows
}

const isOtherDay = (a: string, b: string): boolean => !containsDate(a, b) && !containsDate(b, a)
