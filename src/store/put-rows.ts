import { chunks } from './chunks.js'
import type { Database, Session, Value } from './database.js'
import { tableColumns } from './derived-tables.js'
import { FACT_KINDS, kindOf } from './kinds.js'
import { DOC, type EncodedRows, KNOWN } from './row-codec.js'

/** The rows of one document, ready to be put into the tables, and its words. */
export interface DocumentRows {
  readonly d: number
  readonly known: string
  readonly rows: EncodedRows
  /** Its words, with a blank between them. */
  readonly words: string
}

/** Puts the rows of documents into the tables, with the document's number and day. */
export async function putRows(db: Database, session: Session, documents: readonly DocumentRows[]): Promise<void> {
  for (const kind of FACT_KINDS) {
    const values: Value[][] = []
    for (const { d, known, rows } of documents) {
      for (const row of rows[kind]) {
        row[DOC] = d
        row[KNOWN] = known
        values.push(row)
      }
    }
    await session.insert(kindOf(kind).table, tableColumns(kindOf(kind)), values)
  }
  const words = documents.map(({ d, words }): Value[] => [d, db.words.encode(words)])
  await session.insert('words', [db.words.numberColumn, db.words.column], words)
}

export async function dropRows(db: Database, session: Session, docs: readonly number[]): Promise<void> {
  const tables = FACT_KINDS.map((kind) => [kindOf(kind).table, 'd'] as const)
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
