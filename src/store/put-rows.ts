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
  // In the order of their numbers, in which SQLite takes them fastest.
  const words = documents.map(({ d, known, words }): Value[] => [db.words.numberOf(d, known), db.words.encode(words)])
  words.sort(([a], [b]) => Number(a) - Number(b))
  await session.insert('words', [db.words.numberColumn, db.words.column], words)
}

/** Drops the rows of documents, and their words; `known` as it was when they were put. */
export async function dropRows(db: Database, session: Session, docs: readonly { readonly d: number; readonly known: string }[]): Promise<void> {
  for (const some of chunks(docs)) {
    const numbers = some.map(({ d }) => d)
    for (const kind of FACT_KINDS) await drop(kindOf(kind).table, 'd', numbers)
    const words = some.map(({ d, known }) => db.words.numberOf(d, known))
    await drop('words', db.words.numberColumn, words)
  }

  async function drop(table: string, column: string, numbers: readonly number[]): Promise<void> {
    await session.run(
      db.sql
        .deleteFrom(table as 'entry')
        .where(column as 'd', 'in', numbers)
        .compile(),
    )
  }
}
