import type { FactRows } from '../model/rows.js'
import type { RowsOf } from '../resolve/index-rows.js'
import { chunks } from './chunks.js'
import type { Database, Session, Value } from './database.js'
import { tableColumns } from './derived-tables.js'
import { FACT_KINDS, KINDS, type Kind } from './kinds.js'
import { encodeRow } from './row-codec.js'

/** The rows of one document, ready to be put into the tables, and its words. */
export interface DocumentRows {
  readonly d: number
  readonly known: string
  readonly rows: RowsOf
  readonly words: readonly string[]
}

/** Puts the rows of documents into the tables, with the document's number and day. */
export async function putRows(db: Database, session: Session, documents: readonly DocumentRows[]): Promise<void> {
  for (const kind of FACT_KINDS) {
    const values: Value[][] = []
    for (const { d, known, rows } of documents) {
      for (const row of rows[kind]) values.push([d, ...encodeRow(kind, { ...row, known } as FactRows[typeof kind])])
    }
    await session.insert(KINDS[kind].table, tableColumns(KINDS[kind] as Kind), values)
  }
  const words = documents.map(({ d, words }): Value[] => [d, db.words.encode(words)])
  await session.insert('words', [db.words.numberColumn, db.words.column], words)
}

export async function dropRows(db: Database, session: Session, docs: readonly number[]): Promise<void> {
  const tables = FACT_KINDS.map((kind) => [KINDS[kind].table, 'd'] as const)
  for (const some of chunks(docs)) {
    for (const [table, column] of [...tables, ['words', db.words.numberColumn] as const]) {
      await session.run(
        db.sql
          .deleteFrom(table as 'entry')
          .where(column as 'd', 'in', some)
          .compile(),
      )
    }
  }
}
