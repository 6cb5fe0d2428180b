import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import type { CompiledQuery } from 'kysely'
import type { PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { chunks } from '../chunks.js'
import { NUMBERED, type Numbered, type Session, type Values } from '../database.js'
import { copyText } from './copy-text.js'

const ROWS_AT_ONCE = 500
/** Rows turned into text at once. */
const COPIED_AT_ONCE = 1000
/** Key of the lock under which blocks of numbers are taken; any number that nothing else locks by. */
const NUMBERS_LOCK = 7_436_821

/** A transaction on a connection. */
export class PostgresSession implements Session {
  #cursors = 0

  constructor(readonly client: PoolClient) {}

  async all<Row>({ sql, parameters }: CompiledQuery<Row>): Promise<Row[]> {
    return (await this.client.query<Row & object>(sql, [...parameters])).rows
  }

  async *stream<Row>({ sql, parameters }: CompiledQuery<Row>): AsyncIterable<Row> {
    const cursor = `stream_${this.#cursors++}`
    await this.client.query(`declare ${cursor} cursor for ${sql}`, [...parameters])
    for (;;) {
      const { rows } = await this.client.query<Row & object>(`fetch ${ROWS_AT_ONCE} from ${cursor}`)
      yield* rows
      if (rows.length < ROWS_AT_ONCE) break
    }
    await this.client.query(`close ${cursor}`)
  }

  async run({ sql, parameters }: CompiledQuery<unknown>): Promise<number> {
    return (await this.client.query(sql, [...parameters])).rowCount ?? 0
  }

  async insert(table: string, columns: readonly string[], rows: readonly Values[]): Promise<void> {
    if (rows.length === 0) return
    const stream = this.client.query(copyFrom(`copy "${table}" (${columns.map((c) => `"${c}"`).join(', ')}) from stdin`))
    await pipeline(Readable.from(texts(rows)), stream)
  }

  /** Taken under a lock that is given back at once, so that writers do not wait for each other's transactions. */
  async numbers(of: Numbered, count: number): Promise<number> {
    const sequence = `'${of}_${NUMBERED[of]}_seq'`
    const results = (await this.client.query(
      `select pg_advisory_lock(${NUMBERS_LOCK}); select setval(${sequence}, nextval(${sequence}) + ${count - 1}) as last; select pg_advisory_unlock(${NUMBERS_LOCK})`,
    )) as unknown as readonly { readonly rows: readonly { readonly last: number }[] }[]
    return Number(results[1]?.rows[0]?.last) - count + 1
  }

  async startNumbers(of: Numbered, next: number): Promise<void> {
    await this.client.query(`select setval('${of}_${NUMBERED[of]}_seq', ${next}, false)`)
  }
}

function* texts(rows: readonly Values[]): Generator<string> {
  for (const some of chunks(rows, COPIED_AT_ONCE)) yield copyText(some)
}
