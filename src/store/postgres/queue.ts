import { createHash } from 'node:crypto'
import type pg from 'pg'
import PgBoss from 'pg-boss'
import { ReadoutError } from '../../base/errors.js'
import type { Ask, Queue, Work } from '../queue.js'
import { told } from './failures.js'
import { COMPARING, FEEDING, underLock } from './session-lock.js'

const NAME = 'documents'
/** How often work is handed out anew; more than a machine that is switched off now and then needs, and less than for ever. */
const TRIES = 8
const DAYS_KEPT = 3650

interface Data {
  readonly batch: string
  readonly body: string
}

/** A queue of pg-boss in a schema beside that of the store. It has no timers: whoever finds no work looks for what ran out of time. */
export class PostgresQueue implements Queue {
  readonly #boss: PgBoss

  private constructor(
    readonly pool: pg.Pool,
    readonly schema: string,
    readonly where: string,
  ) {
    this.#boss = new PgBoss({ schema, supervise: false, schedule: false, db: { executeSql: (text, values) => this.#ask(text, values) } })
  }

  static async open(pool: pg.Pool, store: string, where: string): Promise<PostgresQueue> {
    const queue = new PostgresQueue(pool, schemaFor(store), where)
    await queue.#boss.start()
    await queue.#boss.createQueue(NAME)
    await queue.#inOrder()
    return queue
  }

  /**
   * An index in the order in which work is taken. Without it pg-boss sorts all that waits for each piece: with sixty thousand pieces, a million
   * documents, longer than reading one takes.
   */
  async #inOrder(): Promise<void> {
    const { rows } = await this.#ask(`select to_regclass('${this.schema}.readout_order') is not null as there`)
    if ((rows[0] as { readonly there: boolean }).there) return
    await this.#ask(`create index if not exists readout_order on ${this.schema}.job (priority desc, created_on, id) where state < 'active'`).catch(
      // Another process has just made it.
      async (error: unknown) => {
        if (error instanceof ReadoutError && error.failure.code === 'STORE_UNREACHED') throw error
      },
    )
  }

  /** pg-boss begins and ends transactions within one text; one that fails must not stay open on its connection. */
  async #ask(text: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }> {
    try {
      const client = await this.pool.connect()
      let broken = true
      client.on('error', ignore)
      try {
        const result = await client.query(text, values && [...values])
        broken = false
        return result
      } finally {
        client.off('error', ignore)
        client.release(broken)
      }
    } catch (error) {
      // pg-boss tells by its message that another process has just made its tables.
      throw error instanceof Error && error.message.includes('already exists') ? error : told(error, this.where)
    }
  }

  async put(batch: string, body: string, seconds: number): Promise<void> {
    await this.#boss.send(NAME, { batch, body } satisfies Data, { expireInSeconds: seconds, retryLimit: TRIES, retentionDays: DAYS_KEPT })
  }

  async take(): Promise<Work | null> {
    return (await this.#next()) ?? (await this.#boss.expire(), await this.#next())
  }

  async #next(): Promise<Work | null> {
    const [job] = await this.#boss.fetch<Data>(NAME)
    return job ? { id: job.id, batch: job.data.batch, body: job.data.body } : null
  }

  /** Deleted, not marked: the texts are in the store now. Of two workers that have the same work, one finds it gone. */
  async done({ id }: Work, ask: Ask): Promise<boolean> {
    let count = 0
    const executeSql = async (text: string, values: readonly unknown[]): Promise<{ rows: unknown[] }> => {
      const result = await ask(text, values)
      count = Number((result.rows[0] as { readonly count?: unknown } | undefined)?.count ?? 0)
      return result
    }
    await this.#boss.deleteJob(NAME, id, { db: { executeSql } })
    return count > 0
  }

  drop({ id }: Work): Promise<void> {
    return this.#boss.deleteJob(NAME, id)
  }

  giveBack({ id }: Work, reason: string): Promise<void> {
    return this.#boss.fail(NAME, id, { reason })
  }

  open(): Promise<number> {
    return this.#boss.getQueueSize(NAME, { before: 'completed' })
  }

  async givenUp(): Promise<{ batch: string; count: number }[]> {
    const query = `select data->>'batch' as batch, count(*) as count from ${this.schema}.job where name = $1 and state = 'failed' group by 1 order by 1`
    return (await this.#ask(query, [NAME])).rows as { batch: string; count: number }[]
  }

  async again(): Promise<void> {
    const { rows } = await this.#ask(`select id from ${this.schema}.job where name = $1 and state = 'failed'`, [NAME])
    const ids = (rows as { readonly id: string }[]).map((row) => row.id)
    if (ids.length > 0) await this.#boss.retry(NAME, ids)
  }

  async feeding<Result>(work: () => Promise<Result>): Promise<Result> {
    // Only a look whether anybody feeds is in the way, and that is over at once.
    for (;;) {
      const done = await underLock(this.pool, [FEEDING, this.schema], { shared: true }, async () => ({ result: await work() }))
      if (done) return done.result
    }
  }

  async isFed(): Promise<boolean> {
    const { rows } = await this.#ask('select pg_try_advisory_xact_lock($1, hashtext($2)) as free', [FEEDING, this.schema])
    return (rows[0] as { readonly free: boolean }).free === false
  }

  async alone(work: () => Promise<void>): Promise<boolean> {
    return (await underLock(this.pool, [COMPARING, this.schema], { shared: false }, async () => (await work(), true))) ?? false
  }
}

const ignore = (): void => undefined

/** pg-boss takes plain names only; those that are not get some of their hash, so that no two stores share a queue. */
function schemaFor(store: string): string {
  const name = `${store}_queue`
  if (/^[a-z_][a-z0-9_]*$/.test(name) && name.length <= 50) return name
  return `${store
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '_')
    .replace(/^(?=\d)/, '_')
    .slice(0, 30)}_${createHash('sha256').update(store).digest('hex').slice(0, 8)}_queue`
}
