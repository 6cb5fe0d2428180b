import { sql } from 'kysely'
import { batchAt, batchNumber } from './batches.js'
import type { Database, Session } from './database.js'
import { FACT_KINDS, kindOf } from './kinds.js'
import type { UndoPreview } from './types.js'
import { type Flip, flipsOf } from './undo.js'

/** Lines told of what goes or comes back. */
const LINES = 20

/** What undoing a batch would change; nothing is changed. */
export async function previewUndo(db: Database, session: Session, id: string): Promise<UndoPreview> {
  const n = batchNumber(id)
  const flips = await flipsOf(db, session, n)
  const batches = sql.join(flips.map((flip) => flip.n))
  const touched = sql`(select d from entry where batch in (${batches}) union select d from record where batch in (${batches}))`
  const count = async (query: ReturnType<typeof sql<{ count: number }>>): Promise<number> => Number((await session.all(query.compile(db.sql)))[0]?.count ?? 0)
  let facts = 0
  for (const kind of FACT_KINDS) facts += await count(sql`select count(*) as count from ${sql.table(kindOf(kind).table)} where d in ${touched}`)
  return {
    batch: await batchAt(db, session, n),
    documents: await count(sql`select count(*) as count from ${touched} as touched`),
    facts,
    decisions: await count(sql`select count(*) as count from decision where batch in (${batches})`),
    lines: [...(await documentLines(db, session, flips)), ...(await decisionLines(db, session, flips))].slice(0, LINES),
  }
}

async function documentLines(db: Database, session: Session, flips: readonly Flip[]): Promise<string[]> {
  const lines: string[] = []
  for (const { n, live, kind } of flips) {
    const rows = await session.all(
      db.sql
        .selectFrom(kind === 'run' ? 'record' : 'entry')
        .innerJoin('doc', 'doc.d', kind === 'run' ? 'record.d' : 'entry.d')
        .select(['doc.id', 'doc.title'])
        .where(kind === 'run' ? 'record.batch' : 'entry.batch', '=', n)
        .orderBy('doc.id')
        .limit(LINES)
        .compile(),
    )
    const what = kind === 'run' ? (live ? 'the newer reading comes back' : 'the reading before it counts again') : live ? 'comes back' : 'goes'
    lines.push(...rows.map(({ id, title }) => `${id}${title ? ` (${title})` : ''}: ${what}`))
  }
  return lines
}

async function decisionLines(db: Database, session: Session, flips: readonly Flip[]): Promise<string[]> {
  const lines: string[] = []
  for (const { n, live } of flips) {
    const rows = await session.all(db.sql.selectFrom('decision').selectAll().where('batch', '=', n).orderBy('n').limit(LINES).compile())
    for (const row of rows) {
      const { doc, fact } = JSON.parse(row.target) as { readonly doc: string; readonly fact: string }
      lines.push(`d${row.n} (${row.kind} ${fact} of ${doc}) ${live ? 'holds again' : 'no longer holds'}`)
    }
  }
  return lines
}
