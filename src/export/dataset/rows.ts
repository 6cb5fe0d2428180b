import type { Store } from '../../store/types.js'
import type { Cell, Dataset, Listed } from './types.js'

/** Rows of a dataset, one after the other; only the rows of the index that make one row are in memory at once. */
export async function* datasetRows<K extends Listed>(store: Pick<Store, 'stream'>, dataset: Dataset<K>): AsyncGenerator<Record<string, Cell>> {
  type Row = Parameters<Dataset<K>['key']>[0]
  let open: [Row, ...Row[]] | null = null
  let key = ''
  for await (const row of store.stream(dataset.kind, { orderBy: dataset.orderBy, columns: dataset.reads }) as AsyncIterable<Row>) {
    const own = dataset.key(row)
    if (open && own === key) {
      open.push(row)
      continue
    }
    if (open) yield made(dataset, open)
    open = [row]
    key = own
  }
  if (open) yield made(dataset, open)
}

function made<K extends Listed>(dataset: Dataset<K>, rows: Parameters<Dataset<K>['columns'][number]['of']>[0]): Record<string, Cell> {
  const sorted = rows.length > 1 ? ([...rows].sort(byKnown) as unknown as typeof rows) : rows
  const row: Record<string, Cell> = {}
  for (const column of dataset.columns) row[column.name] = column.of(sorted)
  return row
}

interface Known {
  readonly known: string
  readonly doc: string
}
const byKnown = (a: Known, b: Known): number => (a.known === b.known ? (a.doc < b.doc ? -1 : a.doc > b.doc ? 1 : 0) : a.known < b.known ? -1 : 1)
