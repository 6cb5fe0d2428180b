import { failure, ReadoutError } from '../base/errors.js'
import { keepRecords } from './add.js'
import { markDirty, openBatch } from './batches.js'
import { inChunks } from './chunks.js'
import type { Database, Session } from './database.js'
import { packRecord } from './pack.js'
import { refresh } from './refresh.js'
import type { NewRecord } from './types.js'

/** Keeps newer records of documents that are there. Those before them stay, and count again if the batch is undone. */
export async function rerun(db: Database, session: Session, batch: string, records: readonly NewRecord[]): Promise<void> {
  const n = await openBatch(db, session, batch)
  const ids = records.map((record) => record.id)
  const rows = await inChunks(ids, (some) => session.all(db.sql.selectFrom('doc').select(['d', 'id', 'page', 'sha256']).where('id', 'in', some).compile()))
  const docs = new Map(rows.map((row) => [row.id, row]))
  const packed = records.map(({ id, record, isReadout }) => {
    const doc = docs.get(id)
    if (!doc) throw new ReadoutError(failure('DOCUMENT_MISSING', id))
    if (doc.sha256 !== record.document.sha256) throw new ReadoutError(failure('TEXT_CHANGED', id))
    return { d: doc.d, record: packRecord(record, isReadout) }
  })
  await keepRecords(session, n, packed)
  await refresh(
    db,
    session,
    rows.map((row) => row.page),
  )
  await markDirty(db, session)
}
