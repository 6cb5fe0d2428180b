import { sql } from 'kysely'
import type { Database } from './database.js'

/**
 * Changes with everything that can change an answer: every change leaves a row in `dirty`, and comparing, which takes those rows
 * away, counts its rounds. Rows are counted, as on PostgreSQL a lower number may be written after a higher one.
 */
export async function versionOf(db: Database): Promise<string> {
  const query = sql<Record<'batches' | 'changes' | 'newest' | 'round', string | number | null>>`select
    (select count(*) from batch) as batches, (select count(*) from dirty) as changes, (select max(n) from dirty) as newest,
    (select value from meta where key = 'round') as round`
  const [last] = await db.read.all(query.compile(db.sql))
  return [last?.round, last?.changes, last?.newest, last?.batches].map((one) => Number(one ?? 0)).join('.')
}
