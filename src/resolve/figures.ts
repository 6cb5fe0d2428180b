import type { EntityRow } from '../model/rows.js'
import { seriesOf } from './figures/series.js'
import type { Finding, RowSource } from './types.js'

/** What is gathered of one series while the figures pass by. */
interface Gathered {
  readonly label: string
  readonly party: string | null
  first: string
  last: string
  /** Ordered by document, so the newest document tells whether this one was counted. */
  lastDoc: string
  documents: number
  readonly forms: Map<string, number>
}

/** Forms of an indicator that a series shows: the most frequent. */
const MOST_FORMS = 12

/** Puts figures of the same measure and parties into one series, so that years and sources stand side by side. */
export async function* resolveFigures(source: RowSource): AsyncIterable<Finding> {
  const series = new Map<string, Gathered>()
  for await (const row of source.rows('figure')) {
    const found = seriesOf(row)
    if (!found) continue
    yield { is: 'assignment', row: { kind: 'figure', doc: row.doc, fact: row.fact, set: { series: found.id } } }
    const known = series.get(found.id)
    const all = known ?? { label: found.label, party: found.parties[0] ?? null, first: row.known, last: row.known, lastDoc: '', documents: 0, forms: new Map() }
    if (!known) series.set(found.id, all)
    if (row.known < all.first) all.first = row.known
    if (row.known > all.last) all.last = row.known
    if (row.doc !== all.lastDoc) all.documents++
    all.lastDoc = row.doc
    if (all.forms.size < 4 * MOST_FORMS || all.forms.has(row.indicator)) all.forms.set(row.indicator, (all.forms.get(row.indicator) ?? 0) + 1)
  }
  for (const id of [...series.keys()].sort()) yield { is: 'entity', row: entityOf(id, series.get(id) as Gathered) }
}

function entityOf(id: string, { label, party, first, last, documents, forms }: Gathered): EntityRow {
  const ordered = [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([form]) => form)
  return { kind: 'series', id, label, forms: ordered.slice(0, MOST_FORMS), party, first_known: first, last_known: last, documents }
}
