import { accessSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { failure, ReadoutError } from '../../base/errors.js'
import type { Database, Session, Snapshot } from '../database.js'
import type { Tables } from '../schema.js'
import { type Connection, loadSqlite } from './driver.js'
import { isBusy, told } from './failures.js'
import { SqliteSession } from './session.js'
import { sqliteWords } from './words.js'

const PAGE = 4096
/** How long a writer waits for another one. */
const PATIENCE = 10_000
const PAUSE = 25

/** Settings of each connection; sizes of caches in KiB (negative) keep the memory of a process bounded, whatever the file holds. */
const SETTINGS = `
  pragma synchronous = full;
  pragma cache_size = -32000;
  pragma temp_store = file;
  pragma journal_size_limit = 67108864;
  pragma wal_autocheckpoint = 8000;
  pragma foreign_keys = off;
`

const queries = (): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  })

export interface SqliteOptions {
  /** Whether a file that is not there is made; default: yes. */
  readonly create?: boolean
  /** Milliseconds that a writer waits for another process. */
  readonly patience?: number
  /** Bytes that the file may grow to. */
  readonly most?: number
  /** Whether changes are refused. */
  readonly readOnly?: boolean
}

/** A store in one file. One connection writes, one reads; each stream has one of its own, so that it sees one state from end to end. */
export class SqliteDatabase implements Database {
  readonly kind = 'sqlite'
  readonly sql = queries()
  readonly words = sqliteWords
  readonly read: Session
  readonly #writer: SqliteSession
  readonly #reader: SqliteSession
  readonly #idle: SqliteSession[] = []
  /** Writers of this process stand in line here. */
  #turn: Promise<unknown> = Promise.resolve()
  #closed = false

  private constructor(
    readonly path: string,
    readonly open: () => Connection,
    readonly patience: number,
  ) {
    this.#writer = new SqliteSession(open(), path)
    this.#reader = new SqliteSession(open(), path)
    this.read = {
      all: (query) => this.#reader.all(query),
      run: (query) => this.#reader.run(query),
      stream: (query) => this.#streamApart(query),
      insert: () => Promise.reject(new Error('reading only')),
      numbers: () => Promise.reject(new Error('reading only')),
      startNumbers: () => Promise.reject(new Error('reading only')),
    }
  }

  static async open(path: string, { create = true, patience = PATIENCE, most, readOnly = false }: SqliteOptions = {}): Promise<SqliteDatabase> {
    if ((!create || readOnly) && !existsSync(path)) throw new ReadoutError(failure('STORE_MISSING', path))
    const Driver = await loadSqlite()
    try {
      const limit = most === undefined ? '' : `pragma max_page_count = ${Math.ceil(most / PAGE)};`
      const only = readOnly || (existsSync(path) && !isWritable(path))
      const open = (): Connection => {
        const connection = new Driver(path, { readOnly: only })
        connection.exec(`pragma busy_timeout = 1000; ${SETTINGS} ${limit}`)
        return connection
      }
      const first = open()
      const mode = first.prepare('pragma journal_mode').get() as { readonly journal_mode: string }
      if (mode.journal_mode !== 'wal') first.exec('pragma journal_mode = wal')
      first.close()
      return new SqliteDatabase(path, open, patience)
    } catch (error) {
      throw told(error, path)
    }
  }

  async prepare(): Promise<void> {}

  async *#streamApart<Row>(query: Parameters<Session['stream']>[0]): AsyncIterable<Row> {
    const session = this.#idle.pop() ?? new SqliteSession(this.open(), this.path)
    try {
      yield* session.stream(query) as AsyncIterable<Row>
    } finally {
      if (this.#closed || this.#idle.length >= 4) closed(session)
      else this.#idle.push(session)
    }
  }

  async snapshot(): Promise<Snapshot> {
    const session = new SqliteSession(this.open(), this.path)
    session.attempt(() => session.connection.exec('begin'))
    return { session, end: async () => closed(session) }
  }

  write<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    const mine = this.#turn.then(() => this.#writeOn(this.#writer, work))
    this.#turn = mine.catch(() => undefined)
    return mine
  }

  async #writeOn<Result>(session: SqliteSession, work: (session: Session) => Promise<Result>): Promise<Result> {
    await this.#begin(session)
    try {
      const result = await work(session)
      session.attempt(() => session.connection.exec('commit'))
      return result
    } catch (error) {
      rollback(session)
      throw error
    }
  }

  /** Waits for a writer of another process without stopping this one's other work. */
  async #begin(session: SqliteSession): Promise<void> {
    const until = Date.now() + this.patience
    for (;;) {
      try {
        session.connection.exec('begin immediate')
        return
      } catch (error) {
        if (!isBusy(error) || Date.now() > until) throw told(error, this.path)
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  }

  async compare<Result>(work: (session: Session) => Promise<Result>, then: (session: Session) => Promise<void>): Promise<Result> {
    const session = new SqliteSession(this.open(), this.path)
    try {
      session.attempt(() => session.connection.exec('begin'))
      const result = await work(session)
      session.attempt(() => session.connection.exec('commit'))
      const mine = this.#turn.then(() => this.#writeOn(session, then))
      this.#turn = mine.catch(() => undefined)
      await mine
      return result
    } finally {
      closed(session)
    }
  }

  async queue(): Promise<never> {
    throw new ReadoutError(failure('QUEUE_NEEDS_SERVER', this.path))
  }

  async *integrity(): AsyncIterable<string> {
    for (const { integrity_check: line } of this.#reader.connection.prepare('pragma integrity_check').all() as { integrity_check: string }[])
      if (line !== 'ok') yield line
  }

  async backup(file: string): Promise<void> {
    const wrong = existsSync(file) ? 'it is there already' : existsSync(dirname(file)) ? null : 'its folder does not exist'
    if (wrong) throw new ReadoutError(failure('OUTPUT_UNWRITABLE', null, { path: file, reason: wrong }))
    this.#reader.attempt(() => this.#reader.connection.prepare('vacuum into ?').run(file))
  }

  async close(): Promise<void> {
    await this.#turn
    this.#closed = true
    // Statements that were not collected yet would keep the log of changes beside the file.
    try {
      this.#writer.connection.exec('pragma busy_timeout = 0; pragma wal_checkpoint(truncate)')
    } catch {
      // Somebody else still reads, or nothing may be written: the log stays, and is read with the file.
    }
    for (const session of [this.#writer, this.#reader, ...this.#idle]) closed(session)
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Gives up what was begun. A full disk has rolled back by itself; older Nodes do not tell whether a transaction is open. */
function rollback({ connection }: SqliteSession): void {
  try {
    connection.exec('rollback')
  } catch {
    // There was nothing to give up.
  }
}

/** Closes a connection. Its statements are only collected later; a transaction would stay open as long. */
function closed(session: SqliteSession): void {
  rollback(session)
  session.connection.close()
}
