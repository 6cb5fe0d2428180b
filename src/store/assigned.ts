import type { FactRows } from '../model/rows.js'
import type { RowsOf } from '../resolve/index-rows.js'
import { inChunks } from './chunks.js'
import type { Database, Session } from './database.js'
import { FACT_KINDS, kindOf } from './kinds.js'

/** What comparing found of facts, by "KIND number fact". */
export type Assigned = ReadonlyMap<string, Readonly<Record<string, unknown>>>

const keyOf = (kind: keyof FactRows, d: number, fact: string): string => `${kind} ${d} ${fact}`

/** What comparing found of the facts of documents. */
export async function keepAssigned(db: Database, session: Session, docs: readonly number[]): Promise<Assigned> {
  const kept = new Map<string, Readonly<Record<string, unknown>>>()
  for (const kind of FACT_KINDS) {
    const { table, assigned } = kindOf(kind)
    if (assigned.length === 0) continue
    const columns = ['d', 'fact', ...assigned] as unknown as ['d']
    const rows = await inChunks(docs, (some) =>
      session.all(
        db.sql
          .selectFrom(table as 'entry')
          .select(columns)
          .where('d', 'in', some)
          .compile(),
      ),
    )
    for (const row of rows as unknown as { d: number; fact: string }[]) {
      const { d, fact, ...found } = row
      kept.set(keyOf(kind, d, fact), found)
    }
  }
  return kept
}

/** Rows of a document with what comparing found of them before, and what people ruled. */
export function carryOver(kept: Assigned, d: number, rows: RowsOf, reviewed: ReadonlyMap<string, 'accepted' | 'edited'>): RowsOf {
  const entries = FACT_KINDS.map((kind) => {
    const list = rows[kind] as readonly FactRows[typeof kind][]
    return [kind, list.map((row) => ({ ...row, reviewed: reviewed.get(row.fact) ?? null, ...kept.get(keyOf(kind, d, row.fact)) }))]
  })
  return Object.fromEntries(entries) as unknown as RowsOf
}
