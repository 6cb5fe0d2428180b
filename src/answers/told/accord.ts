import type { AgreementRow } from '../../model/rows.js'
import { groupBy } from './group.js'
import { mostFrequent } from './occasion.js'

/** An agreement as the documents tell it over time. */
export interface Accord {
  readonly id: string
  readonly name: string
  readonly acronym: string | null
  readonly parties: readonly string[]
  /** The furthest it got, as far as told. */
  readonly status: AgreementRow['status']
  /** Publication day of the first document that tells of its signing on the occasion; null if none does. */
  readonly signed: string | null
  readonly first: string
  readonly last: string
  /** Oldest first. */
  readonly rows: readonly AgreementRow[]
}

const FAR: Readonly<Record<AgreementRow['status'], number>> = { planned: 0, negotiated: 1, signed: 2, existing: 3 }

/** Agreements that the rows tell of, latest told first. */
export function accordsOf(rows: readonly AgreementRow[]): Accord[] {
  const groups = groupBy(rows, (row) => row.agreement ?? `${row.doc}#${row.fact}`)
  return [...groups].map(([id, group]) => accordOf(id, group)).sort((a, b) => (a.last > b.last ? -1 : a.last < b.last ? 1 : a.id < b.id ? -1 : 1))
}

function accordOf(id: string, group: readonly AgreementRow[]): Accord {
  const rows = [...group].sort((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : a.doc < b.doc ? -1 : 1))
  const first = rows[0] as AgreementRow
  const last = rows.at(-1) as AgreementRow
  const full = rows.map((row) => row.name).filter((name) => name.includes(' '))
  return {
    id,
    name: mostFrequent(full) ?? first.name,
    acronym: mostFrequent(rows.map((row) => row.acronym)),
    parties: [...new Set(rows.flatMap((row) => row.parties))],
    status: rows.map((row) => row.status).reduce((best, one) => (FAR[one] > FAR[best] ? one : best)),
    signed: rows.find((row) => row.status === 'signed')?.known ?? null,
    first: first.known,
    last: last.known,
    rows,
  }
}
