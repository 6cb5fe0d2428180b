import { CompiledQuery } from 'kysely'
import type { Database, Session } from './database.js'
import type { Index } from './derived-tables.js'
import { exec } from './scratch.js'

/** Below so many changed rows, indexes are kept as they are. */
const FEW = 10_000

/** What is about to change: how many rows of which table, and the indexes that the change touches. */
interface Change {
  readonly table: string
  readonly rows: number
  readonly indexes: readonly Index[]
}

/**
 * Changes many rows of a table. On SQLite, the indexes touched are made anew after it if most of the table changes, as when documents are
 * compared for the first time: made at once, an index is written in its order, not page by page at random. On PostgreSQL
 * readers would wait for that.
 */
export async function withoutIndexes(db: Database, session: Session, { table, rows, indexes }: Change, change: () => Promise<void>): Promise<void> {
  const isMost = db.kind === 'sqlite' && rows >= FEW && rows * 2 > (await countOf(session, table))
  const left = isMost ? indexes : []
  for (const { name } of left) await exec(session, `drop index "${name}"`)
  await change()
  for (const { statement } of left) await exec(session, statement)
}

export async function countOf(session: Session, table: string): Promise<number> {
  const [row] = await session.all(CompiledQuery.raw(`select count(*) as n from "${table}"`) as CompiledQuery<{ readonly n: number }>)
  return Number(row?.n ?? 0)
}
