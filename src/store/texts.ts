import { sql } from 'kysely'
import { chunks } from './chunks.js'
import { type Packed, unpackText } from './codec.js'
import type { Database } from './database.js'
import { oneOf } from './questions.js'

const ID = sql.raw('doc.id')

/** Texts of live documents by id, some at a time. */
export async function textsOf(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const some of chunks(ids)) {
    const query = sql<
      Packed & { readonly id: string }
    >`select doc.id, text.coding, text.body from doc join text on text.t = doc.t where ${oneOf(db.kind, ID, some)} and doc.live = 1`
    for (const row of await db.read.all(query.compile(db.sql))) texts.set(row.id, unpackText(row))
  }
  return texts
}
