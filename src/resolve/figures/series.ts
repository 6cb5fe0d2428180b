import type { FigureRow } from '../../model/rows.js'
import { canonicalParty } from '../events/parties.js'
import { slugOf } from '../slug.js'
import { isMoney, type Measure, measureOf } from './measure.js'

/** The series that a figure belongs to: one measure of the same parties in the same kind of unit. */
export interface Series {
  readonly id: string
  /** "trade turnover: European Union, Kazakhstan"; "exports: Kazakhstan → European Union". */
  readonly label: string
  readonly measure: Measure
  readonly parties: readonly string[]
}

/** What tells the series of a figure. */
type Followed = Pick<FigureRow, 'indicator' | 'unit' | 'of' | 'with' | 'context'>

/** Finds the series of a figure from its own row; null if it names nothing that could be followed. Pure, one row at a time. */
export function seriesOf(row: Followed): Series | null {
  const measure = measureOf(row.indicator, row.unit)
  if (!measure.name) return null
  const parties = partiesOf(row, measure)
  if (parties.length === 0) return null
  const unit = isMoney(row.unit) || measure.name === row.unit ? '' : row.unit
  const joint = measure.kind === 'flow' && parties.length === 2 ? ' → ' : ', '
  const label = `${measure.name}${unit && measure.kind !== 'between' ? `, ${unit}` : ''}: ${parties.join(joint)}`
  const kind = isMoney(row.unit) ? 'money' : row.unit === '%' ? 'share' : unit
  return { id: `series:${slugOf([measure.name, ...parties, kind].join(' '), 120)}`, label, measure, parties }
}

/**
 * Whose figure it is. What lies between two needs both: the one not named is the other side of the document's dealings.
 * A flow keeps its direction, from → to; else the order of naming tells nothing.
 */
function partiesOf(row: Followed, measure: Measure): string[] {
  if (row.of === null) return []
  const of = canonicalParty(row.of)
  if (measure.kind === 'of') return [of]
  const other = canonicalParty(row.with ?? otherSide(row.of, row.context) ?? of)
  if (other === of) return [of]
  if (measure.kind === 'between') return [of, other].sort()
  return measure.isReceived ? [other, of] : [of, other]
}

/** The document's two main sides, if the one named is one of them. */
function otherSide(of: string, context: readonly string[]): string | null {
  const sides = context.slice(0, 2)
  return sides.includes(of) ? (sides.find((side) => side !== of) ?? null) : null
}
