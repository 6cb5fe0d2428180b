import { type Failure, failure } from '../base/errors.js'
import type { Database, Session } from './database.js'
import { checkDocuments } from './doctor-documents.js'
import { ORPHANS } from './doctor-orphans.js'
import { isStale } from './derive.js'
import { sql } from 'kysely'

/** Ids told of each kind of orphan. */
const TOLD = 5

/** Looks at everything that is kept; tells what is wrong, and how to mend it. Nothing is changed. */
export async function* doctor(db: Database, where: string): AsyncIterable<Failure> {
  for await (const reason of db.integrity()) yield failure('STORE_DAMAGED', where, { reason })
  const snapshot = await db.snapshot()
  try {
    yield* orphans(db, snapshot.session)
    yield* flags(db, snapshot.session)
    yield* checkDocuments(db, snapshot.session)
  } finally {
    await snapshot.end()
  }
  if (await isStale(db)) yield failure('STORE_STALE', where)
}

async function* orphans(db: Database, session: Session): AsyncIterable<Failure> {
  for (const { what, query } of ORPHANS) {
    const rows = await session.all(sql<{ id: string | number }>`${sql.raw(query)} limit ${TOLD}`.compile(db.sql))
    for (const { id } of rows) yield failure('STORE_ORPHAN', String(id), { what })
  }
}

/** Whether batches count as the undoings say. */
async function* flags(db: Database, session: Session): AsyncIterable<Failure> {
  const batches = await session.all(db.sql.selectFrom('batch').select(['n', 'undoes', 'live']).orderBy('n', 'desc').compile())
  const undone = new Set<number>()
  for (const { n, undoes, live } of batches) {
    const counts = !undone.has(n)
    if (counts && undoes !== null) undone.add(undoes)
    if (counts !== (live === 1)) yield failure('STORE_INDEX_WRONG', `b${n}`)
  }
}
