import { writeFile } from 'node:fs/promises'
import { CompiledQuery, DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import pg from 'pg'
import { NUMBERED, type Database, type Session, type Snapshot } from '../database.js'
import type { Queue } from '../queue.js'
import type { Tables } from '../schema.js'
import { isWorthAgain, told } from './failures.js'
import { PostgresSession } from './session.js'
import { postgresWords } from './words.js'

/** How long a writer waits for another one. */
const PATIENCE = 10_000
/** How often a transaction that met another one is done again. */
const TRIES = 8
const BIGINT = 20
const NUMERIC = 1700

const queries = (): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })

/** Counts and numbers of rows are far below 2^53. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => (oid === BIGINT || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format as 'text')),
} as pg.CustomTypesConfig

/** A store in a database of PostgreSQL; `?schema=NAME` in its address puts it into a schema of its own. */
export class PostgresDatabase implements Database {
  readonly kind = 'postgres'
  readonly sql = queries()
  readonly words = postgresWords
  readonly read: Session

  private constructor(
    readonly pool: pg.Pool,
    readonly where: string,
    readonly schema: string | null,
  ) {
    this.read = {
      all: (query) => this.#on((session) => session.all(query)),
      run: (query) => this.#on((session) => session.run(query)),
      stream: (query) => this.#streamApart(query),
      insert: () => Promise.reject(new Error('reading only')),
      numbers: () => Promise.reject(new Error('reading only')),
      startNumbers: () => Promise.reject(new Error('reading only')),
    }
  }

  static async open(address: string, where: string, { patience = PATIENCE }: { readonly patience?: number } = {}): Promise<PostgresDatabase> {
    const url = new URL(address)
    const schema = url.searchParams.get('schema')?.replaceAll('"', '') ?? null
    const given = url.searchParams.get('options') ?? ''
    for (const own of ['schema', 'options']) url.searchParams.delete(own)
    const path = schema ? `-c search_path="${schema}"` : ''
    const pool = new pg.Pool({
      connectionString: url.href,
      types,
      max: 10,
      connectionTimeoutMillis: patience,
      options: `${given} ${path} -c lock_timeout=${patience} -c synchronous_commit=on -c default_transaction_isolation=read\\ committed`.trim(),
    })
    // A connection that breaks while nobody uses it: the next question gets a new one.
    pool.on('error', () => undefined)
    const db = new PostgresDatabase(pool, where, schema)
    try {
      await db.#on(({ client }) => client.query('select 1'))
    } catch (error) {
      await pool.end()
      throw error
    }
    return db
  }

  async prepare(session: Session): Promise<void> {
    const exec = (statement: string): Promise<number> => session.run(CompiledQuery.raw(statement))
    if (this.schema) await exec(`create schema if not exists "${this.schema}"`)
    for (const [table, column] of Object.entries(NUMBERED)) await exec(`create sequence if not exists "${table}_${column}_seq"`)
  }

  async #on<Result>(work: (session: PostgresSession) => Promise<Result>): Promise<Result> {
    let client: pg.PoolClient
    try {
      client = await this.pool.connect()
    } catch (error) {
      throw told(error, this.where)
    }
    let broken = true
    // A server that goes away while nothing is asked of it: whatever is asked next tells so.
    client.on('error', ignore)
    try {
      const result = await work(new PostgresSession(client))
      broken = false
      return result
    } catch (error) {
      broken = !(await isUsable(client))
      throw told(error, this.where)
    } finally {
      client.off('error', ignore)
      client.release(broken)
    }
  }

  async *#streamApart<Row>(query: Parameters<Session['stream']>[0]): AsyncIterable<Row> {
    const snapshot = await this.snapshot()
    try {
      yield* snapshot.session.stream(query) as AsyncIterable<Row>
    } finally {
      await snapshot.end()
    }
  }

  async snapshot(): Promise<Snapshot> {
    let end: () => void = () => undefined
    const ended = new Promise<void>((resolve) => (end = resolve))
    const session = await new Promise<PostgresSession>((resolve, reject) => {
      this.#on(async (session) => {
        await session.client.query('begin isolation level repeatable read read only')
        resolve(session)
        await ended
        await session.client.query('rollback')
      }).catch(reject)
    })
    return { session: telling(session, this.where), end: async () => end() }
  }

  async write<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    return await this.#on((session) => this.#again(session, work))
  }

  async #again<Result>(session: PostgresSession, work: (session: Session) => Promise<Result>): Promise<Result> {
    for (let tries = 1; ; tries++) {
      await session.client.query('begin')
      try {
        const result = await work(session)
        await session.client.query('commit')
        return result
      } catch (error) {
        await session.client.query('rollback').catch(ignore)
        if (tries === TRIES || !isWorthAgain(error)) throw error
      }
    }
  }

  async compare<Result>(work: (session: Session) => Promise<Result>, then: (session: Session) => Promise<void>): Promise<Result> {
    return await this.#on(async (session) => {
      await session.client.query('discard temp')
      await session.client.query('begin isolation level repeatable read')
      let result: Result
      try {
        result = await work(session)
        await session.client.query('commit')
      } catch (error) {
        await session.client.query('rollback').catch(ignore)
        throw error
      }
      await this.#again(session, then)
      await session.client.query('discard temp')
      return result
    })
  }

  /** Loaded only by those who need it. */
  async queue(): Promise<Queue> {
    const { PostgresQueue } = await import('./queue.js')
    return await PostgresQueue.open(this.pool, this.schema ?? 'readout', this.where)
  }

  /** PostgreSQL keeps checksums of its own; what it holds is checked by `doctor`. */
  async *integrity(): AsyncIterable<string> {}

  async backup(file: string, lines: AsyncIterable<string>): Promise<void> {
    await writeFile(file, withEnds(lines), { flag: 'wx', flush: true })
  }

  async close(): Promise<void> {
    await this.pool.end()
  }
}

const ignore = (): void => undefined

/** A session that reads outside `#on`, with errors as the catalogue tells them. */
function telling(session: PostgresSession, where: string): Session {
  const attempt = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work
    } catch (error) {
      throw told(error, where)
    }
  }
  return {
    all: (query) => attempt(session.all(query)),
    async *stream<Row>(query: Parameters<Session['stream']>[0]) {
      try {
        yield* session.stream(query) as AsyncIterable<Row>
      } catch (error) {
        throw told(error, where)
      }
    },
    run: (query) => attempt(session.run(query)),
    insert: (table, columns, rows) => attempt(session.insert(table, columns, rows)),
    numbers: (of, count) => attempt(session.numbers(of, count)),
    startNumbers: (of, next) => attempt(session.startNumbers(of, next)),
  }
}

async function* withEnds(lines: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of lines) yield `${line}\n`
}

/** Whether a connection can be used again after an error; a transaction that is open on it is given up. */
async function isUsable(client: pg.PoolClient): Promise<boolean> {
  try {
    await client.query('rollback')
    return true
  } catch {
    return false
  }
}
