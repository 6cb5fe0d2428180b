import type { StatementSyncInstance } from '@photostructure/sqlite'
import type { CompiledQuery } from 'kysely'
import { NUMBERED, type Numbered, type Session, type Value, type Values } from '../database.js'
import type { Connection } from './driver.js'
import { told } from './failures.js'

/** Statements kept ready; the questions of a running server are a few hundred. */
const KEPT = 300
const ROWS_AT_ONCE = 200

/** A connection to a file. SQLite answers at once, so every call is done before the next begins. */
export class SqliteSession implements Session {
  readonly #statements = new Map<string, StatementSyncInstance>()
  readonly #streaming = new Set<StatementSyncInstance>()

  constructor(
    readonly connection: Connection,
    readonly path: string,
  ) {}

  async all<Row>(query: CompiledQuery<Row>): Promise<Row[]> {
    return this.attempt(() => this.#ready(query.sql).all(...(query.parameters as Value[])) as Row[])
  }

  /** A statement of its own, so that two streams of one question do not disturb each other. */
  async *stream<Row>(query: CompiledQuery<Row>): AsyncIterable<Row> {
    const statement = this.attempt(() => this.connection.prepare(query.sql))
    // Its rows do not keep a statement alive: cleared away as garbage while they are read, it takes the process with it.
    this.#streaming.add(statement)
    const rows = this.attempt(() => statement.iterate(...(query.parameters as Value[]))) as IterableIterator<Row>
    let chunk: Row[] = []
    try {
      for (;;) {
        chunk = []
        const ended = this.attempt(() => take(rows, chunk))
        yield* chunk
        if (ended) return
      }
    } finally {
      rows.return?.()
      this.#streaming.delete(statement)
    }
  }

  async run(query: CompiledQuery<unknown>): Promise<number> {
    return this.attempt(() => Number(this.#ready(query.sql).run(...(query.parameters as Value[])).changes))
  }

  async insert(table: string, columns: readonly string[], rows: readonly Values[]): Promise<void> {
    if (rows.length === 0) return
    const statement = this.#ready(`insert into "${table}" (${columns.map((c) => `"${c}"`).join(', ')}) values (${columns.map(() => '?').join(', ')})`)
    this.attempt(() => {
      for (const row of rows) statement.run(...row)
    })
  }

  /** There is one writer at a time, and numbers are never given back. */
  async numbers(of: Numbered): Promise<number> {
    const column = NUMBERED[of]
    return this.attempt(() => Number((this.#ready(`select coalesce(max("${column}"), 0) + 1 as next from "${of}"`).get() as { next: number }).next))
  }

  async startNumbers(): Promise<void> {}

  attempt<Result>(work: () => Result): Result {
    try {
      return work()
    } catch (error) {
      throw told(error, this.path)
    }
  }

  #ready(sql: string): StatementSyncInstance {
    const kept = this.#statements.get(sql)
    if (kept) return kept
    if (this.#statements.size >= KEPT) this.#statements.clear()
    const statement = this.attempt(() => this.connection.prepare(sql))
    this.#statements.set(sql, statement)
    return statement
  }
}

function take<Row>(rows: Iterator<Row>, chunk: Row[]): boolean {
  while (chunk.length < ROWS_AT_ONCE) {
    const { done, value } = rows.next()
    if (done) return true
    chunk.push(value)
  }
  return false
}
