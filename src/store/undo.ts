import { failure, ReadoutError } from '../base/errors.js'
import type { Batch } from '../model/kept.js'
import { batchAt, batchId, batchNumber, begin, markDirty } from './batches.js'
import type { Database, Session } from './database.js'
import { refresh } from './refresh.js'

/** Pages looked at in one go. */
const AT_ONCE = 200

/** Undoes a batch by a batch of its own, which can be undone too. Nothing is deleted: what it brought no longer counts. */
export async function undo(db: Database, session: Session, id: string, by: string, reason: string | null, now: string): Promise<Batch> {
  const n = batchNumber(id)
  const flips = await flipsOf(db, session, n)
  const batch = await begin(db, session, { kind: 'undo', by, reason, engine: null }, n, now)
  for (const { n, live } of flips)
    await session.run(
      db.sql
        .updateTable('batch')
        .set({ live: live ? 1 : 0 })
        .where('n', '=', n)
        .compile(),
    )
  const numbers = flips.map((flip) => flip.n)
  for (let after = ''; ; ) {
    const pages = await session.all(touched(db, numbers).where('doc.page', '>', after).limit(AT_ONCE).compile())
    const last = pages.at(-1)
    if (!last) break
    after = last.page
    const names = pages.map((row) => row.page)
    await refresh(db, session, names, await ruledOn(db, session, numbers, names))
  }
  await markDirty(db, session)
  return batch
}

export interface Flip {
  readonly n: number
  readonly kind: string
  /** Whether it counts afterwards. */
  readonly live: boolean
}

/** Batches that change between counting and not: the one undone and, if that was an undo itself, the one that it undid. */
export async function flipsOf(db: Database, session: Session, n: number): Promise<Flip[]> {
  const flips: Flip[] = []
  let batch = await batchAt(db, session, n)
  if (!batch.live) throw new ReadoutError(failure('BATCH_UNDONE', batchId(n)))
  for (let live = false; ; live = !live) {
    flips.push({ n: batchNumber(batch.id), kind: batch.kind, live })
    if (batch.undoes === null) return flips
    batch = await batchAt(db, session, batchNumber(batch.undoes))
  }
}

/** Pages that batches say anything of, in order. */
const touched = (db: Database, batches: readonly number[]) =>
  db.sql
    .selectFrom('doc')
    .select('doc.page')
    .distinct()
    .where(({ eb, or }) =>
      or([
        eb('doc.d', 'in', db.sql.selectFrom('entry').select('d').where('batch', 'in', batches)),
        eb('doc.d', 'in', db.sql.selectFrom('record').select('d').where('batch', 'in', batches)),
        eb('doc.d', 'in', db.sql.selectFrom('decision').select('d').where('batch', 'in', batches)),
      ]),
    )
    .orderBy('doc.page')

async function ruledOn(db: Database, session: Session, batches: readonly number[], pages: readonly string[]): Promise<Set<number>> {
  const query = db.sql.selectFrom('decision').innerJoin('doc', 'doc.d', 'decision.d').select('doc.d').where('decision.batch', 'in', batches)
  const rows = await session.all(query.where('doc.page', 'in', pages).compile())
  return new Set(rows.map((row) => row.d))
}
