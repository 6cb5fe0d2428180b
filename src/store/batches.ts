import { failure, ReadoutError } from '../base/errors.js'
import type { Batch, BatchKind } from '../model/kept.js'
import type { Database, Session } from './database.js'
import type { Tables } from './schema.js'
import type { NewBatch } from './types.js'

export const batchId = (n: number): string => `b${n}`

/** Number of a batch named "b12"; a name that no batch can have is a batch that is not there. */
export function batchNumber(id: string): number {
  const [, digits] = /^b([1-9]\d{0,14})$/.exec(id) ?? []
  if (!digits) throw new ReadoutError(failure('BATCH_MISSING', id))
  return Number(digits)
}

export async function begin(
  db: Database,
  session: Session,
  { kind, by, reason, engine, detail }: NewBatch,
  undoes: number | null,
  now: string,
): Promise<Batch> {
  const row: Tables['batch'] = {
    n: await session.numbers('batch', 1),
    kind,
    by,
    reason,
    recorded: now,
    engine,
    undoes,
    live: 1,
    detail: JSON.stringify(detail ?? {}),
  }
  await session.run(db.sql.insertInto('batch').values(row).compile())
  return toBatch(row)
}

export async function batchAt(db: Database, session: Session, n: number): Promise<Batch> {
  const [row] = await session.all(db.sql.selectFrom('batch').selectAll().where('n', '=', n).compile())
  if (!row) throw new ReadoutError(failure('BATCH_MISSING', batchId(n)))
  return toBatch(row)
}

/** The number of a batch that may still be added to. */
export async function openBatch(db: Database, session: Session, id: string): Promise<number> {
  const n = batchNumber(id)
  const query = db.sql.selectFrom('batch').selectAll().where('n', '=', n)
  // Whoever undoes it waits until what is being added has been added.
  const [row] = await session.all((db.kind === 'postgres' ? query.forShare() : query).compile())
  if (!row) throw new ReadoutError(failure('BATCH_MISSING', id))
  if (row.live === 0) throw new ReadoutError(failure('BATCH_UNDONE', id))
  return n
}

export const toBatch = (row: Tables['batch']): Batch => ({
  id: batchId(row.n),
  kind: row.kind as BatchKind,
  by: row.by,
  reason: row.reason,
  recorded: row.recorded,
  engine: row.engine,
  undoes: row.undoes === null ? null : batchId(row.undoes),
  live: row.live === 1,
  detail: JSON.parse(row.detail) as Batch['detail'],
})

/** Notes that something changed since documents were last compared. */
export async function markDirty(db: Database, session: Session): Promise<void> {
  const n = await session.numbers('dirty', 1)
  await session.run(db.sql.insertInto('dirty').values({ n }).compile())
}
