import type { EntityRow, FigureRow } from '../../model/rows.js'
import type { Finding, RowSource } from '../types.js'
import { seriesOf } from './series.js'

const COLUMNS = ['doc', 'known', 'unit', 'indicator', 'of', 'with', 'context', 'series'] as const satisfies readonly (keyof FigureRow)[]
type Row = Pick<FigureRow, (typeof COLUMNS)[number]>

/** Forms of an indicator that a series shows: the most frequent. */
const MOST_FORMS = 12

/** What is gathered of one series while its figures pass by, document by document. */
interface Gathered {
  readonly row: Row
  first: string
  last: string
  lastDoc: string
  documents: number
  readonly forms: Map<string, number>
}

/** What is told of each series. Needs `series` in the rows of figures (`resolveFigures`); keeps one series in memory. */
export async function* describeSeries(source: RowSource): AsyncIterable<Finding> {
  let all: Gathered | null = null
  for await (const row of source.rows('figure', ['series'], null, COLUMNS)) {
    if (row.series === null) continue
    if (all?.row.series !== row.series) {
      if (all) yield { is: 'entity', row: entityOf(all) }
      all = { row, first: row.known, last: row.known, lastDoc: '', documents: 0, forms: new Map() }
    }
    if (row.known < all.first) all.first = row.known
    if (row.known > all.last) all.last = row.known
    if (row.doc !== all.lastDoc) all.documents++
    all.lastDoc = row.doc
    if (all.forms.size < 4 * MOST_FORMS || all.forms.has(row.indicator)) all.forms.set(row.indicator, (all.forms.get(row.indicator) ?? 0) + 1)
  }
  if (all) yield { is: 'entity', row: entityOf(all) }
}

function entityOf({ row, first, last, documents, forms }: Gathered): EntityRow {
  const ordered = [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([form]) => form)
  const series = seriesOf(row)
  return {
    kind: 'series',
    id: row.series ?? '',
    label: series?.label ?? '',
    forms: ordered.slice(0, MOST_FORMS),
    party: series?.parties[0] ?? null,
    first_known: first,
    last_known: last,
    documents,
  }
}
