import { stringify } from 'csv-stringify/sync'
import type { Cell } from './types.js'

const MANY = 1000

/**
 * Rows as CSV (RFC 4180), in pieces of some lines. A cell that a spreadsheet would take for a formula is made harmless by an
 * apostrophe before it.
 */
export async function* csvOf(columns: readonly { readonly name: string }[], rows: AsyncIterable<Readonly<Record<string, Cell>>>): AsyncGenerator<string> {
  const names = columns.map(({ name }) => name)
  yield stringify([names])
  let some: Cell[][] = []
  const piece = (): string => stringify(some, { escape_formulas: true, cast: { boolean: (value) => (value ? 'true' : 'false') } })
  for await (const row of rows) {
    some.push(names.map((name) => row[name] ?? null))
    if (some.length < MANY) continue
    yield piece()
    some = []
  }
  if (some.length) yield piece()
}
