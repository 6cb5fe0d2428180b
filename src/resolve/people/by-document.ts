import { byCodePoint } from '../../base/code-point.js'
import type { OfficeRow, PersonRow, QuotationRow } from '../../model/rows.js'
import type { RowSource } from '../types.js'

/** Those whom one document names, with their offices and words. */
export interface DocumentPeople {
  readonly doc: string
  readonly people: readonly PersonRow[]
  readonly offices: readonly OfficeRow[]
  readonly quotations: readonly QuotationRow[]
}

/** Walks the rows of people, offices and quotations side by side, a document at a time. Copies too: a reprint names the same people. */
export async function* peopleByDocument(source: RowSource): AsyncIterable<DocumentPeople> {
  const people = grouped(source.rows('person', [], 'copies'))
  const offices = aligned(source.rows('office', [], 'copies'))
  const quotations = aligned(source.rows('quotation', [], 'copies'))
  for await (const [doc, rows] of people) yield { doc, people: rows, offices: await offices(doc), quotations: await quotations(doc) }
}

async function* grouped<Row extends { readonly doc: string }>(rows: AsyncIterable<Row>): AsyncIterable<readonly [string, readonly Row[]]> {
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
function aligned<Row extends { readonly doc: string }>(rows: AsyncIterable<Row>): (doc: string) => Promise<readonly Row[]> {
  const groups = grouped(rows)[Symbol.asyncIterator]()
  let next: IteratorResult<readonly [string, readonly Row[]]> | null = null
  return async (doc) => {
    next ??= await groups.next()
    while (!next.done && byCodePoint(next.value[0], doc) < 0) next = await groups.next()
    return !next.done && next.value[0] === doc ? next.value[1] : []
  }
}
