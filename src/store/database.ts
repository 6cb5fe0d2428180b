import type { CompiledQuery, Kysely, RawBuilder } from 'kysely'
import type { Queue } from './queue.js'
import type { Tables } from './schema.js'

/** What a database takes and gives. */
export type Value = string | number | Uint8Array | null

/** A row as handed to `insert`, in the order of the columns named. */
export type Values = readonly Value[]

/** Something that answers queries: a connection, or a transaction on one. */
export interface Session {
  /** All rows of a query; only for those that are few. */
  all<Row>(query: CompiledQuery<Row>): Promise<Row[]>
  /** Rows one after the other, as they stood when the first was asked for; memory stays bounded. */
  stream<Row>(query: CompiledQuery<Row>): AsyncIterable<Row>
  /** Does a query that gives no rows; the number of rows it touched. */
  run(query: CompiledQuery<unknown>): Promise<number>
  /** Puts many rows into a table, the fastest way the database knows. */
  insert(table: string, columns: readonly string[], rows: readonly Values[]): Promise<void>
  /** The next numbers of a table, taken for good: `doc`, `record`, `decision` … */
  numbers(of: Numbered, count: number): Promise<number>
  /** Lets the numbers of a table go on from one on, after rows came with numbers of their own. */
  startNumbers(of: Numbered, next: number): Promise<void>
}

/** Tables whose rows are numbered in the order they came, and the column that holds the number. */
export const NUMBERED = { batch: 'n', doc: 'd', text: 't', record: 'r', decision: 'n', dirty: 'n', name: 'n' } as const
export type Numbered = keyof typeof NUMBERED

/** What differs between the databases; everything else is told once, in kysely. */
export interface Database {
  readonly kind: 'sqlite' | 'postgres'
  /** Builds queries; it never runs them. */
  readonly sql: Kysely<Tables>
  /** Makes what tables need that are to be made. */
  prepare(session: Session): Promise<void>
  /** Reads what is committed. */
  readonly read: Session
  /** One transaction: all of it or nothing, and once it is back, on disk. Writers wait for each other. */
  write<Result>(work: (session: Session) => Promise<Result>): Promise<Result>
  /** One state of the store to read from, until it is ended. */
  snapshot(): Promise<Snapshot>
  /** A session that sees one state for as long as it works, and may make and fill tables `scratch_…` of its own. */
  compare<Result>(work: (session: Session) => Promise<Result>, then: (session: Session) => Promise<void>): Promise<Result>
  /** How the words of a text are kept, and how they are asked for. */
  readonly words: WordIndex
  /** The queue of documents to be read. */
  queue(): Promise<Queue>
  /** What is damaged in the files of the database itself, in words. */
  integrity(): AsyncIterable<string>
  /** Writes the whole store into a file, while others use it. `lines`: all of it as `export --all` tells it. */
  backup(file: string, lines: AsyncIterable<string>): Promise<void>
  close(): Promise<void>
}

export interface Snapshot {
  readonly session: Session
  end(): Promise<void>
}

/** Terms of a question: each is a run of words; the last may be the beginning of one. */
export interface Term {
  readonly words: readonly string[]
  readonly prefix: boolean
}

export interface WordIndex {
  /** The column of table `words` that holds the words. */
  readonly column: string
  readonly numberColumn: string
  /** The number of a document's row, by its number and the day on which it became known. */
  numberOf(d: number, known: string): number
  /** `words`: with a blank between them. */
  encode(words: string): string
  /** Whether a row of table `words` has all terms. */
  holds(terms: readonly Term[]): RawBuilder<unknown>
  /** What stands after "from": table `doc` of the documents that have all terms, of some days; conditions may follow. */
  matching(terms: readonly Term[], days: { readonly since?: string | undefined; readonly until?: string | undefined }): RawBuilder<unknown>
  /** An order of what matches in which those known last are first; no database needs to sort by it. */
  readonly newestFirst: RawBuilder<unknown>
}
