import type { ReportRow } from '../../model/rows.js'
import type { Where } from './places.js'
import type { Series } from './series.js'
import { type When, whenOf } from './when.js'

/** A report as events compare it: only what comparing needs, since a year of them is in memory at a time. */
export interface Told {
  readonly doc: string
  readonly fact: string
  readonly known: string
  readonly kind: ReportRow['kind']
  readonly status: ReportRow['status']
  readonly level: ReportRow['level']
  readonly name: string | null
  readonly start: string | null
  readonly end: string | null
  readonly place: string | null
  readonly side: string | null
  readonly outlet: string | null
  readonly isCopy: boolean
  readonly parties: readonly string[]
  /** Parties of the document's other reports, for a report that names fewer than two. */
  readonly context: readonly string[]
  /** Entities of those who took part: ids, or folded names where nobody has been told apart. */
  readonly people: readonly string[]
  /** Their names as the document has them, in the same order. */
  readonly names: readonly string[]
  readonly when: When
  readonly where: Where
  readonly series: Series
}

/** "DOC#FACT", as relations name a report. */
export const refOf = ({ doc, fact }: Pick<Told, 'doc' | 'fact'>): string => `${doc}#${fact}`

/** Is it what the document was written for: told as held, or as past but only just. */
export function isNews(told: Told): boolean {
  if (told.status === 'planned') return false
  if (told.status === 'held') return true
  return (
    told.when.told === 'day' &&
    told.known.length === 10 &&
    told.start !== null &&
    told.when.to >= whenOf({ ...told, start: told.known, end: null, certainty: 'stated' }).from - 3
  )
}
