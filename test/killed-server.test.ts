import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addToken } from '../src/api/tokens.js'
import { openStore } from '../src/store/open.js'
import type { ReviewItem } from '../web/src/review/props.js'
import { EXAMPLE, MAIN, run } from './support/command.js'
import { startServer } from './support/server.js'

/** `kill -9` as often as this on each database; `.ci/run` asks for more. */
const ROUNDS = Math.min(12, Number(process.env['READOUT_CRASH_ROUNDS'] ?? 2))
const postgres = process.env['READOUT_TEST_POSTGRES']
const folder = mkdtempSync(join(tmpdir(), 'readout-killed-'))
const schema = `readout_killed_${process.pid}`
const STORES = [
  ['SQLite', 'killed.db', true],
  ['PostgreSQL (READOUT_TEST_POSTGRES)', `${postgres}?schema=${schema}`, postgres !== undefined],
] as const

afterAll(async () => {
  rmSync(folder, { recursive: true })
  if (!postgres) return
  const client = new pg.Client({ connectionString: postgres })
  await client.connect()
  await client.query(`drop schema if exists "${schema}" cascade`)
  await client.end()
})

/** Lets somebody rule on one item after the other until the server is gone; what was acknowledged is noted. */
async function review(address: string, token: string, items: readonly ReviewItem[], seed: number, kept: string[]): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' }
  for (const [i, { kind, facts, seen }] of items.entries()) {
    const form = new FormData()
    for (const { id } of facts) form.append('fact', id)
    form.set('seen', seen)
    if (kind === 'join') form.set('pair', 'true')
    if (kind === 'dispute') form.set('prefer', facts[(i + seed) % facts.length]?.id ?? '')
    else form.set('ruling', kind === 'join' ? 'different' : (['accept', 'reject', 'unsure'][(i + seed) % 3] as string))
    try {
      const answer = await fetch(`${address}/review`, { method: 'POST', body: form, headers })
      const told = (await answer.json()) as { id: string; error?: { code: string } }
      if (answer.ok) kept.push(told.id)
      else expect(told.error?.code).toMatch(/RULED_MEANWHILE|ANSWER_MISSING/)
    } catch {
      return
    }
  }
}

async function rulingsOf(store: string): Promise<string[]> {
  const { code, out, err } = await run(folder, ['export', '--all', '--store', store])
  expect([code, err]).toEqual([0, ''])
  return out.split('\n').flatMap((line) => (line.startsWith('["decision",') ? [`d${(JSON.parse(line) as unknown[])[1]}`] : []))
}

describe.skipIf(!existsSync(MAIN)).each(STORES)('a server on %s that is killed while two people review', (_, store, isThere) => {
  const tokens: string[] = []
  beforeAll(async () => {
    if (!isThere) return
    await run(folder, ['add', EXAMPLE, '--store', store])
    const kept = await openStore(isThere && store.startsWith('postgres') ? store : join(folder, store))
    for (const name of ['anna', 'boris']) tokens.push(await addToken(kept, { name, role: 'review', markings: ['public'], now: '' }))
    await kept.close()
  }, 240_000)

  test.skipIf(!isThere)('has every ruling that was acknowledged', { timeout: 120_000 + ROUNDS * 60_000 }, async () => {
    const kept: string[] = []
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const [child, address] = await startServer(folder, store, '--public-read-only')
      const ended = new Promise((resolve) => child.once('exit', resolve))
      const { items } = (await (await fetch(`${address}/review.json`)).json()) as { items: ReviewItem[] }
      // Moments are spread by a fixed rule; the first waits for rulings, so that there is something to lose.
      const before = kept.length
      const timer = setInterval(() => kept.length >= before + 1 + ((seed * 7) % 5) && child.kill('SIGKILL'), 5)
      await Promise.all(tokens.map((token, who) => review(address, token, who ? [...items].reverse() : items, seed, kept)))
      child.kill('SIGKILL')
      clearInterval(timer)
      await ended
      expect(await rulingsOf(store)).toEqual(expect.arrayContaining(kept))
    }
    expect(kept.length).toBeGreaterThan(ROUNDS)
    expect(new Set(kept).size).toBe(kept.length)
    // Started once more it compares what was ruled, and all is well.
    const [child] = await startServer(folder, store, '--public-read-only')
    await expect.poll(async () => (await run(folder, ['doctor', '--store', store])).out, { timeout: 60_000, interval: 500 }).toBe('All is well.\n')
    child.kill('SIGKILL')
  })
})
