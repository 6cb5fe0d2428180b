import { wholeRecord } from '../model/whole-record.js'
import type { Anchor, Decision } from '../model/kept.js'
import type { ReadoutRecord } from '../model/types.js'
import { applyDecisions, type Reviewed, type Ruling } from './apply-decisions.js'
import { inChunks } from './chunks.js'
import { unpackText } from './codec.js'
import type { Database, Session } from './database.js'

/** Records of documents, by their number, as live decisions leave them. */
export async function reviewedRecords(db: Database, session: Session, docs: readonly { readonly d: number; readonly id: string; readonly r: number }[]) {
  const bodies = await inChunks(docs, (some) =>
    session.all(
      db.sql
        .selectFrom('record')
        .select(['d', 'coding', 'body'])
        .where(
          'r',
          'in',
          some.map((doc) => doc.r),
        )
        .compile(),
    ),
  )
  const packed = new Map(bodies.map((row) => [row.d, row]))
  const rulings = await rulingsOn(
    db,
    session,
    docs.map((doc) => doc.d),
  )
  const reviewed = new Map<number, Reviewed>()
  for (const { d, id } of docs) {
    const body = packed.get(d)
    if (!body) continue
    const record = wholeRecord(JSON.parse(unpackText(body)) as Partial<ReadoutRecord>)
    reviewed.set(d, applyDecisions({ ...record, id }, rulings.get(d) ?? []))
  }
  return reviewed
}

/** Live rulings on single facts of documents, oldest first. */
async function rulingsOn(db: Database, session: Session, docs: readonly number[]): Promise<Map<number, Ruling[]>> {
  const rows = await inChunks(docs, (some) =>
    session.all(
      db.sql
        .selectFrom('decision')
        .innerJoin('batch', 'batch.n', 'decision.batch')
        .select(['decision.d', 'decision.kind', 'decision.target', 'decision.value'])
        .where('decision.d', 'in', some)
        .where('batch.live', '=', 1)
        .where('decision.kind', 'in', ['accept', 'reject', 'edit'])
        .orderBy('decision.n')
        .compile(),
    ),
  )
  const rulings = new Map<number, Ruling[]>()
  for (const { d, kind, target, value } of rows) {
    const list = rulings.get(d) ?? []
    list.push({
      kind: kind as Decision['kind'],
      target: JSON.parse(target) as Anchor,
      value: value === null ? null : (JSON.parse(value) as Decision['value']),
    })
    rulings.set(d, list)
  }
  return rulings
}
