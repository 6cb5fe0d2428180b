import type { FactRow } from '../../model/rows.js'
import type { Column } from './types.js'

/** Lists stand in one cell, parted by a semicolon; a semicolon inside a value becomes a comma. */
export function list(values: readonly string[]): string {
  const [first = ''] = values
  return values.length < 2 ? withoutEnds(first) : Array.from(new Set(values), withoutEnds).join('; ')
}
const withoutEnds = (value: string): string => (value.includes(';') ? value.replaceAll(';', ',') : value)

/** The value that most rows tell; of several, the one told first. Null if none tells it. */
export function commonest<T extends string | number | boolean>(values: readonly (T | null)[]): T | null {
  if (values.length < 2) return values[0] ?? null
  const counts = new Map<T, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: T | null = null
  let most = 0
  for (const [value, count] of counts) {
    if (count <= most) continue
    best = value
    most = count
  }
  return best
}

/** How exactly a date is told. */
export const precisionOf = (date: string | null): string | null => (date === null ? null : (['year', 'month', 'day'][(date.length - 4) / 3] ?? null))

/** What `provenance` looks at. */
export const PROVEN_BY = ['doc', 'fact', 'known', 'quote', 'certainty', 'reviewed'] as const

/** The columns that end every table: where it is told, and in which words. */
export const provenance = <Row extends Pick<FactRow, (typeof PROVEN_BY)[number]>>(): readonly Column<Row>[] => [
  { name: 'sources', type: 'INT32', about: 'number of statements it rests on', of: (rows) => rows.length },
  {
    name: 'facts',
    type: 'STRING',
    about: 'those statements, as DOCUMENT#FACT; `readout why` traces each',
    of: (rows) => list(rows.map(({ doc, fact }) => `${doc}#${fact}`)),
  },
  { name: 'first_known', type: 'STRING', about: 'day the first of them was published', of: ([first]) => first.known },
  {
    name: 'certainty',
    type: 'STRING',
    about: 'stated: a text says all of it; inferred: some part was worked out in every text',
    of: (rows) => (rows.some((row) => row.certainty === 'stated') ? 'stated' : 'inferred'),
  },
  {
    name: 'reviewed',
    type: 'STRING',
    about: 'accepted or edited, if a person looked at one of the statements; else empty',
    of: (rows) => commonest(rows.map((row) => row.reviewed)),
  },
  { name: 'quote', type: 'STRING', about: 'words of the first statement, character for character', of: ([first]) => first.quote },
]
