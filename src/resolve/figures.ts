import type { FigureRow } from '../model/rows.js'
import { seriesOf } from './figures/series.js'
import type { Finding, RowSource } from './types.js'

const COLUMNS = ['doc', 'fact', 'unit', 'indicator', 'of', 'with', 'context'] as const satisfies readonly (keyof FigureRow)[]

/** Puts figures of the same measure and parties into one series, so that years and sources stand side by side: each row by itself. */
export async function* resolveFigures(source: RowSource): AsyncIterable<Finding> {
  for await (const row of source.rows('figure', [], null, COLUMNS)) {
    const series = seriesOf(row)
    if (series) yield { is: 'assignment', row: { kind: 'figure', doc: row.doc, fact: row.fact, set: { series: series.id } } }
  }
}
