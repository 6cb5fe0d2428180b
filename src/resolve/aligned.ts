import { byCodePoint } from '../base/code-point.js'

/** Rows of one document after the other, from a stream in the order of documents. */
export async function* grouped<Row extends { readonly doc: string }>(rows: AsyncIterable<Row>): AsyncIterable<readonly [string, readonly Row[]]> {
  let group: Row[] = []
  for await (const row of rows) {
    if (group[0] && group[0].doc !== row.doc) {
      yield [group[0].doc, group]
      group = []
    }
    group.push(row)
  }
  if (group[0]) yield [group[0].doc, group]
}

/** Asked for documents in ascending order, gives the rows of each. */
export function aligned<Row extends { readonly doc: string }>(rows: AsyncIterable<Row>): (doc: string) => Promise<readonly Row[]> {
  const groups = grouped(rows)[Symbol.asyncIterator]()
  let next: IteratorResult<readonly [string, readonly Row[]]> | null = null
  return async (doc) => {
    next ??= await groups.next()
    while (!next.done && byCodePoint(next.value[0], doc) < 0) next = await groups.next()
    return !next.done && next.value[0] === doc ? next.value[1] : NONE
  }
}

const NONE: readonly never[] = []
