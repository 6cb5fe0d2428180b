import { periodInWords } from '../../model/words/dates.js'
import { amountInWords, changeInWords } from '../../model/words/numbers.js'
import type { FigureRow } from '../../model/rows.js'
import type { Line } from '../types.js'
import { groupBy } from './group.js'
import type { Documents } from './sources.js'

/** One indicator for one period, with every value that a source gives. */
export interface Measured {
  readonly series: string
  readonly indicator: string
  readonly parties: readonly string[]
  readonly unit: string
  readonly period: string | null
  /** Oldest first. */
  readonly rows: readonly FigureRow[]
  /** Values that differ, as written out: "48.7 billion EUR", "about 50 billion EUR". */
  readonly values: readonly string[]
}

/** Figures by indicator, parties, unit and period; latest period first. */
export function measuredOf(rows: readonly FigureRow[]): Measured[] {
  const groups = groupBy(rows, (row) => [row.series ?? `${row.doc}#${row.fact}`, row.unit, row.period ?? ''].join('\u0000'))
  return [...groups.values()]
    .map(measured)
    .sort((a, b) => order(b.period ?? '', a.period ?? '') || order(a.indicator, b.indicator) || order(a.series, b.series))
}

function measured(rows: readonly FigureRow[]): Measured {
  const sorted = [...rows].sort((a, b) => order(a.known, b.known) || order(a.doc, b.doc) || order(a.fact, b.fact))
  const first = sorted[0] as FigureRow
  return {
    series: first.series ?? `${first.doc}#${first.fact}`,
    indicator: shortest(sorted.map((row) => row.indicator)),
    parties: [...new Set(sorted.flatMap((row) => [row.of, row.with]).filter((party): party is string => party !== null))],
    unit: first.unit,
    period: first.period,
    rows: sorted,
    values: [...new Set(sorted.map(amountInWords))],
  }
}

/** "trade turnover of Kazakhstan and the European Union, 2024". */
export function indicatorInWords({ indicator, parties, period }: Measured): string {
  return [indicator, parties.length ? ` (${parties.join(' – ')})` : '', period ? `, ${periodInWords(period)}` : ''].join('')
}

/** A value that one source gives. */
export function valueLine(row: FigureRow, documents: Documents): Line {
  const { value, unit, change, approximate, doc, fact, known, period, indicator } = row
  const outlet = documents.get(doc)?.outlet ?? null
  return {
    id: row.series,
    text: `${amountInWords(row)}${change === null ? '' : ` (${changeInWords(change)})`}${outlet ? ` – ${outlet}` : ''}`,
    fields: { document: doc, fact, value, unit, approximate, change, indicator, period, known, outlet },
    sources: [documents.source(row)],
  }
}

const shortest = (names: readonly string[]): string => names.reduce((best, one) => (one.length < best.length ? one : best))
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
