import { HashTable } from './hash-table.js'
import type { RowSource } from './types.js'

/** Whether a document is a copy of another, for any number of copies. */
export async function copiedIn(source: RowSource): Promise<(doc: string) => boolean> {
  const copies = new HashTable()
  for await (const { doc } of source.copies()) copies.set(doc, 1)
  return (doc) => copies.has(doc)
}
