import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { RESOLVERS } from '../src/resolve/all.js'
import { openStore } from '../src/store/open.js'
import { all, CALL, documentOf, MEETING, VISIT } from '../src/store/suite/fixtures.suite.js'
import { ROOT } from './support/files.js'

/** `kill -9` as often as this on SQLite, half as often on PostgreSQL; `.ci/run` asks for many. */
const ROUNDS = Number(process.env['READOUT_CRASH_ROUNDS'] ?? 3)
const postgres = process.env['READOUT_TEST_POSTGRES']
const folder = mkdtempSync(join(tmpdir(), 'readout-crash-'))
const documents = join(folder, 'documents.json')
writeFileSync(documents, JSON.stringify([documentOf('a', MEETING), documentOf('b', CALL), documentOf('c', VISIT)]))
afterAll(() => rmSync(folder, { recursive: true }))

interface Acknowledged {
  readonly added: Map<string, string>
  readonly decided: Set<string>
  /** Batches that an undoing touched, acknowledged or not: whether they count is not known. */
  readonly touched: Set<string>
}

interface Line {
  readonly added?: readonly string[]
  readonly decided?: string
  readonly batch?: string
  readonly undoing?: string
}

/** Lets a process work on the store, and kills it after a while. */
async function round(address: string, seed: number, told: Acknowledged): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, [join(ROOT, 'test/support/crash-child.mjs'), address, documents, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)))
  let isTimed = false
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    const { added, decided, batch = '', undoing } = JSON.parse(line) as Line
    // Moments are spread by a fixed rule, not by chance, so that a failure can be met again: after the opening of the store, or after something was acknowledged.
    if (!isTimed && (added || seed % 2 === 0)) {
      setTimeout(() => child.kill('SIGKILL'), (seed * 137) % 900)
      isTimed = true
    }
    for (const name of added ?? []) told.added.set(name, batch)
    if (decided) told.decided.add(decided)
    if (undoing) told.touched.add(undoing)
  }
  expect(await ended, 'the process worked until it was killed').toBe('SIGKILL')
}

async function check(address: string, told: Acknowledged): Promise<void> {
  const store = await openStore(address)
  const batches = await store.batches()
  // Undoing an undo brings a batch back: follow what each undoing stands for.
  const touched = new Set([...told.touched].flatMap((id) => chainOf(batches, id)))
  const there = new Set((await all(store.documents({ all: true }))).map((document) => document.id))
  expect([...told.added].filter(([name, batch]) => !there.has(name) && !touched.has(batch))).toEqual([])
  const kept = new Set<string>()
  for await (const line of store.exportAll()) {
    const row = JSON.parse(line) as unknown
    if (Array.isArray(row) && row[0] === 'decision') kept.add(`d${row[1]}`)
  }
  expect([...told.decided].filter((id) => !kept.has(id))).toEqual([])
  expect((await all(store.doctor())).filter(({ code }) => code !== 'STORE_STALE')).toEqual([])
  await store.derive(RESOLVERS)
  expect(await all(store.doctor())).toEqual([])
  await store.close()
}

function chainOf(batches: readonly { readonly id: string; readonly undoes: string | null }[], id: string): string[] {
  const batch = batches.find((one) => one.id === id)
  return batch?.undoes ? [id, ...chainOf(batches, batch.undoes)] : [id]
}

async function survives(address: string, rounds: number): Promise<void> {
  const told: Acknowledged = { added: new Map(), decided: new Set(), touched: new Set() }
  for (let seed = 1; seed <= rounds; seed++) {
    await round(address, seed, told)
    if (seed % 5 === 0 || seed === rounds) await check(address, told)
  }
  expect(told.added.size).toBeGreaterThan(0)
}

const limit = 60_000 + ROUNDS * 15_000
describe.skipIf(!existsSync(join(ROOT, 'dist/src/store/open.js')))('killed at any moment', () => {
  test('a store on SQLite keeps what was acknowledged', () => survives(join(folder, 'crash.db'), ROUNDS), limit)

  test.skipIf(!postgres)(
    'a store on PostgreSQL keeps what was acknowledged (READOUT_TEST_POSTGRES)',
    async () => {
      const schema = `readout_crash_${process.pid}`
      await survives(`${postgres}?schema=${schema}`, Math.ceil(ROUNDS / 2))
      const client = new pg.Client({ connectionString: postgres })
      await client.connect()
      await client.query(`drop schema "${schema}" cascade`)
      await client.end()
    },
    limit,
  )
})
