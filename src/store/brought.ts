import { sql } from 'kysely'
import { batchNumber } from './batches.js'
import type { Database } from './database.js'
import { markedFor } from './documents.js'
import type { LooseQuery } from './questions.js'

/** How many documents a batch has brought so far, of those that may be seen; while it is being added, it grows. */
export async function broughtBy(db: Database, batch: string, markings: LooseQuery['markings']): Promise<number> {
  const where = [sql`entry.batch = ${batchNumber(batch)}`, ...markedFor(markings)]
  const query = sql<{ readonly count: number | string }>`select count(*) as count from entry join doc on doc.d = entry.d where ${sql.join(where, sql` and `)}`
  return Number((await db.read.all(query.compile(db.sql)))[0]?.count ?? 0)
}
