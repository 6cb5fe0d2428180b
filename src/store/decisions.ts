import { failure, ReadoutError } from '../base/errors.js'
import type { Anchor, Decision } from '../model/kept.js'
import { batchId, markDirty, openBatch } from './batches.js'
import { inChunks } from './chunks.js'
import type { Database, Session, Value } from './database.js'
import { refresh } from './refresh.js'
import type { Tables } from './schema.js'

/** Decisions of batches that count, oldest first. */
export async function* liveDecisions(db: Database, session: Session): AsyncIterable<Decision> {
  const query = db.sql.selectFrom('decision').innerJoin('batch', 'batch.n', 'decision.batch').selectAll('decision').where('batch.live', '=', 1)
  for await (const row of session.stream(query.orderBy('decision.n').compile())) yield toDecision(row)
}

const toDecision = (row: Tables['decision']): Decision => ({
  id: `d${row.n}`,
  batch: batchId(row.batch),
  kind: row.kind as Decision['kind'],
  target: JSON.parse(row.target) as Anchor,
  other: row.other === null ? null : (JSON.parse(row.other) as Anchor),
  value: row.value === null ? null : (JSON.parse(row.value) as Decision['value']),
  reason: row.reason,
  by: row.by,
  recorded: row.recorded,
})

/** Appends what people ruled and makes the rows of the documents agree with it. */
export async function decide(
  db: Database,
  session: Session,
  batch: string,
  decisions: readonly Omit<Decision, 'id' | 'batch' | 'recorded'>[],
  now: string,
): Promise<Decision[]> {
  const n = await openBatch(db, session, batch)
  const docs = await documentsOf(db, session, decisions)
  const first = await session.numbers('decision', decisions.length)
  const rows = decisions.map(({ kind, target, other, value, reason, by }, i): Tables['decision'] => ({
    n: first + i,
    batch: n,
    kind,
    d: docs.get(target.doc)?.d ?? 0,
    target: JSON.stringify(target),
    other: other && JSON.stringify(other),
    value: value && JSON.stringify(value),
    reason,
    by,
    recorded: now,
  }))
  await session.insert(
    'decision',
    COLUMNS,
    rows.map((row) => COLUMNS.map((column): Value => row[column])),
  )
  const ruled = [...docs.values()]
  await refresh(
    db,
    session,
    ruled.map((doc) => doc.page),
    new Set(ruled.map((doc) => doc.d)),
  )
  await markDirty(db, session)
  return rows.map(toDecision)
}

const COLUMNS = ['n', 'batch', 'kind', 'd', 'target', 'other', 'value', 'reason', 'by', 'recorded'] as const satisfies readonly (keyof Tables['decision'])[]

async function documentsOf(db: Database, session: Session, decisions: readonly Pick<Decision, 'target' | 'other'>[]) {
  const ids = [...new Set(decisions.flatMap(({ target, other }) => [target.doc, ...(other ? [other.doc] : [])]))]
  const rows = await inChunks(ids, (some) => session.all(db.sql.selectFrom('doc').select(['d', 'id', 'page']).where('id', 'in', some).compile()))
  const docs = new Map(rows.map((row) => [row.id, row]))
  const missing = ids.find((id) => !docs.has(id))
  if (missing !== undefined) throw new ReadoutError(failure('DOCUMENT_MISSING', missing))
  return docs
}
