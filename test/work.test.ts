import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeLoad } from '../src/cli/carried.js'
import { pieceOf } from '../src/sources/pieces.js'
import { openStore } from '../src/store/open.js'
import { all } from '../src/store/suite/fixtures.suite.js'
import { EXAMPLE, MAIN, type Ran, run } from './support/command.js'

/** Workers killed one after the other; `.ci/run` asks for many. */
const ROUNDS = Math.ceil(Number(process.env['READOUT_CRASH_ROUNDS'] ?? 6) / 2)
const postgres = process.env['READOUT_TEST_POSTGRES']
const QUESTIONS = ['engagements', 'people', 'holdings', 'figures', 'conflicts', 'pairs', 'coverage']

const folder = mkdtempSync(join(tmpdir(), 'readout-work-'))
const readout = (...args: string[]): Promise<Ran> => run(folder, args)
const sumOf = ({ out }: Ran): { batches: number; documents: number; failed: number } => JSON.parse(out)
const schemas = ['work_plain', 'work_pair', 'work_undone', 'work_killed', 'work_given_up'].map((name) => `readout_${name}_${process.pid}`)
const [plain, pair, undone, killed, givenUp] = schemas.map((schema) => `${postgres}?schema=${schema}`) as [string, string, string, string, string]
const queueOf = (address: string): string => `${new URL(address).searchParams.get('schema')}_queue`

const answers = async (store: string): Promise<string[]> =>
  Promise.all(
    QUESTIONS.map(async (question) => {
      const { out } = await readout(question, '--jsonl', '--store', store)
      return `${question}: ${out.split('\n').length} lines, ${createHash('sha256').update(out).digest('hex').slice(0, 12)}`
    }),
  )

/** What every store must be once its queue is empty: each document there once, nothing damaged, nothing left to do. */
async function check(address: string, ids: readonly string[], client: pg.Client): Promise<void> {
  const store = await openStore(address)
  expect((await all(store.documents({ all: true }))).map(({ id }) => id).sort()).toEqual([...ids].sort())
  expect(await all(store.doctor())).toEqual([])
  await store.close()
  const schema = new URL(address).searchParams.get('schema')
  const { rows } = await client.query(`select count(*)::int as entries, (select count(*)::int from ${queueOf(address)}.job) as jobs from "${schema}".entry`)
  expect(rows).toEqual([{ entries: ids.length, jobs: 0 }])
}

test('an embedded store says that it has no queue', async () => {
  for (const args of [['add', EXAMPLE, '--queue'], ['work']]) {
    const { code, err } = await readout(...args, '--store', 'one.db')
    expect([code, err]).toEqual([2, expect.stringContaining('[QUEUE_NEEDS_SERVER]')])
  }
  expect(existsSync(join(folder, 'one.db'))).toBe(false)
})

describe.skipIf(!existsSync(MAIN) || !postgres)('several workers on one queue (READOUT_TEST_POSTGRES)', { timeout: 240_000 + ROUNDS * 20_000 }, () => {
  const client = new pg.Client({ connectionString: postgres })
  const lines = readFileSync(EXAMPLE, 'utf8').trim().split('\n')
  const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id)

  beforeAll(async () => {
    await client.connect()
    mkdirSync(join(folder, 'one-a-file'))
    lines.forEach((line, i) => writeFileSync(join(folder, 'one-a-file', `${ids[i]}.jsonl`), `${line}\n`))
  })
  afterAll(async () => {
    for (const schema of schemas) for (const name of [schema, `${schema}_queue`]) await client.query(`drop schema if exists "${name}" cascade`)
    await client.end()
    rmSync(folder, { recursive: true })
  })

  test('two workers keep every document once, and the answers are those of a plain import', async () => {
    expect((await readout('add', 'one-a-file', '--store', plain)).code).toBe(0)
    expect(JSON.parse((await readout('add', 'one-a-file', '--store', pair, '--queue', '--json')).out)).toEqual({ batch: 'b1', queued: 4, failed: 0 })
    const two = await Promise.all([0, 1].map(() => readout('work', '--store', pair, '--until-empty', '--json')))
    expect(two.map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [0, ''],
    ])
    const sums = two.map(sumOf)
    expect(sums.reduce((all, { documents }) => all + documents, 0)).toBe(46)
    expect(sums.reduce((all, { batches }) => all + batches, 0)).toBe(4)
    await check(pair, ids, client)
    expect(await answers(pair)).toEqual(await answers(plain))
    // Sent once more, all of it is there already.
    await readout('add', 'one-a-file', '--store', pair, '--queue')
    expect(sumOf(await readout('work', '--store', pair, '--until-empty', '--json'))).toEqual({ batches: 4, documents: 0, failed: 0 })
    await check(pair, ids, client)
  })

  test('work is taken in the order of an index, however much waits', async () => {
    const { rows } = await client
      .query<{ 'QUERY PLAN': string }>(
        `set enable_seqscan = off; set enable_sort = off;
       explain select id from ${queueOf(pair)}.job where name = 'documents' and state < 'active' and start_after < now() order by priority desc, created_on, id limit 1`,
      )
      .then((results) => (results as unknown as readonly (typeof results)[]).at(-1) ?? results)
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Index Scan using \S*priority_created_on_id/)
    await client.query('reset enable_seqscan; reset enable_sort')
  })

  test('what is left of an import that was undone is dropped', async () => {
    await readout('add', 'one-a-file', '--store', undone, '--queue')
    expect((await readout('undo', 'b1', '--store', undone)).code).toBe(0)
    const { code, err, out } = await readout('work', '--store', undone, '--until-empty', '--json')
    expect([code, JSON.parse(out)]).toEqual([0, { batches: 0, documents: 0, failed: 0 }])
    expect(err.match(/BATCH_UNDONE/g)?.length).toBe(4)
    await check(undone, [], client)
  })

  test('workers killed at any moment lose nothing and keep nothing twice', async () => {
    const ids: string[] = []
    let broken = 0
    for (let round = 1; round <= ROUNDS; round++) {
      ids.push(...(await putIn(killed, round)))
      const worker = spawn(process.execPath, [MAIN, 'work', '--store', killed], { cwd: folder, stdio: 'ignore' })
      const ended = new Promise<NodeJS.Signals | null>((resolve) => worker.once('exit', (_, signal) => resolve(signal)))
      expect(await hasWork(killed, worker)).toBe(true)
      // Moments are spread by a fixed rule, not by chance, so that a failure can be met again.
      await new Promise((resolve) => setTimeout(resolve, (round * 137) % 300))
      worker.kill('SIGKILL')
      expect(await ended).toBe('SIGKILL')
      const { rows } = await client.query<{ left: number }>(`select count(*)::int as left from ${queueOf(killed)}.job where state = 'active'`)
      broken = Math.max(broken, rows[0]?.left ?? 0)
    }
    expect(broken, 'some were killed with work in hand').toBeGreaterThan(0)
    const rest = await Promise.all([0, 1].map(() => readout('work', '--store', killed, '--until-empty', '--json')))
    expect(rest.map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [0, ''],
    ])
    await check(killed, ids, client)
  })

  test('work that ends every worker is given up, told, and tried again when asked', async () => {
    await readout('add', 'one-a-file', '--store', givenUp, '--queue')
    await client.query(
      `update ${queueOf(givenUp)}.job set state = 'active', started_on = now() - interval '1 day', retry_count = retry_limit where id = (select id from ${queueOf(givenUp)}.job limit 1)`,
    )
    const first = await readout('work', '--store', givenUp, '--until-empty', '--json')
    expect([first.code, first.err]).toEqual([3, expect.stringMatching(/^readout: b1: 1 of its batches .*\[QUEUE_GIVEN_UP\]\n$/)])
    expect((await readout('work', '--store', givenUp, '--until-empty', '--again')).code).toBe(0)
    await check(givenUp, ids, client)
  })

  /** Puts the example into the queue as other documents, five in each piece of work; their ids. */
  async function putIn(address: string, round: number): Promise<string[]> {
    const store = await openStore(address)
    const { id: batch } = await store.begin({ kind: 'import', by: 'test', reason: null, engine: null })
    const queue = await store.queue()
    const documents = lines.map((line): { id: string; text: string } => {
      const { id, text, url: _, ...rest } = JSON.parse(line)
      return { ...rest, id: `${id}-${round}`, text: `${text}\n\nRound ${round}.` }
    })
    for (let at = 0; at < documents.length; at += 5) {
      const bytes = Buffer.from(
        documents
          .slice(at, at + 5)
          .map((document) => JSON.stringify(document))
          .join('\n'),
      )
      const piece = pieceOf({ kind: 'lines', name: 'test', bytes, firstLine: 1 }, { source: 'test', at: 'test' })
      await queue.put(batch, encodeLoad({ settings: { published: null, outlet: null, marking: 'public' }, pieces: [piece] }), 2)
    }
    await store.close()
    return documents.map(({ id }) => id)
  }

  /** Waits until a worker has something in hand, or has ended. */
  async function hasWork(address: string, worker: ChildProcess): Promise<boolean> {
    const query = `select exists (select from ${queueOf(address)}.job where state = 'active' and started_on > now() - interval '1 second') as busy`
    const end = Date.now() + 20_000
    while (worker.exitCode === null && Date.now() < end) {
      if ((await client.query<{ busy: boolean }>(query)).rows[0]?.busy) return true
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    return false
  }
})
