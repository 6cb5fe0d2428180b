import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../src/store/open.js'
import { all, CALL, documentOf, MEETING } from '../src/store/suite/fixtures.suite.js'
import { MAIN, run } from './support/command.js'
import { postgresPrograms, PostgresServer } from './support/postgres-server.js'

const UNREACHED = expect.objectContaining({ failure: expect.objectContaining({ code: 'STORE_UNREACHED' }) })
/** Servers killed one after the other; `.ci/run` asks for many. */
const ROUNDS = Math.ceil(Number(process.env['READOUT_CRASH_ROUNDS'] ?? 6) / 3)

describe.skipIf(!postgresPrograms)('the database goes away (needs the programs of PostgreSQL)', { timeout: 60_000 + ROUNDS * 30_000 }, () => {
  const server = new PostgresServer()
  const folder = mkdtempSync(join(tmpdir(), 'readout-lost-'))
  beforeAll(() => server.start(), 60_000)
  afterAll(async () => {
    await server.end()
    rmSync(folder, { recursive: true })
  })

  test('while documents are added: what was acknowledged is there again', async () => {
    const kept: string[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const store = await openStore(server.address)
      const { id } = await store.begin({ kind: 'import', by: 'tester', reason: null, engine: '1' })
      const killed = new Promise<void>((resolve) => setTimeout(() => void server.kill().then(resolve), 150 + ((round * 137) % 400)))
      let n = 0
      const adding = async (): Promise<void> => {
        for (;;) {
          const doc = `r${round}-${n++}`
          await store.add(id, [documentOf(doc, `${MEETING} Note ${doc}.`)])
          kept.push(doc)
        }
      }
      await expect(adding()).rejects.toEqual(UNREACHED)
      await killed
      await expect(store.batches()).rejects.toEqual(UNREACHED)
      await store.close()
      await server.start()
    }
    expect(kept.length).toBeGreaterThan(0)
    const store = await openStore(server.address)
    const ids = (await all(store.documents({ all: true }))).map((document) => document.id)
    // What was not acknowledged any more may have been kept all the same.
    expect(kept.filter((doc) => !ids.includes(doc))).toEqual([])
    expect(ids.length - kept.length).toBeLessThanOrEqual(ROUNDS)
    await store.derive([])
    expect(await all(store.doctor())).toEqual([])
    await store.close()
  })

  test('while nothing is asked of it: the next question tells, and the one after the server is back is answered', async () => {
    const store = await openStore(server.address)
    const { id } = await store.begin({ kind: 'import', by: 'tester', reason: null, engine: '1' })
    await store.add(
      id,
      Array.from({ length: 1200 }, (_, i) => documentOf(`many-${i}`, `${CALL} Note ${i}.`)),
    )
    const documents = store.documents({ all: true })[Symbol.asyncIterator]()
    expect((await documents.next()).done).toBe(false)
    await server.kill()
    // A moment in which the connection tells of its end, and nobody listens.
    await new Promise((resolve) => setTimeout(resolve, 300))
    const rest = async (): Promise<void> => {
      while (!(await documents.next()).done);
    }
    await expect(rest()).rejects.toEqual(UNREACHED)
    await server.start()
    expect(await store.batches()).not.toEqual([])
    await store.close()
  })

  test.skipIf(!existsSync(MAIN))('while `readout add` runs: it says so, and goes on when asked', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => JSON.stringify({ id: `line-${i}`, text: `${MEETING} Note ${i} of the day.`, published: '2024-03-06' }))
    writeFileSync(join(folder, 'lines.jsonl'), `${lines.join('\n')}\n`)
    const store = `${server.address}?schema=lost`
    const child = spawn(process.execPath, [MAIN, 'add', 'lines.jsonl', '--store', store, '--no-compare', '--workers', '1'], { cwd: folder })
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (some: string) => (err += some))
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    await someKept(store)
    await server.kill()
    expect([await ended, err]).toEqual([2, expect.stringContaining('[STORE_UNREACHED]')])
    expect(err).not.toContain('node:')
    await server.start()
    expect((await run(folder, ['add', '--resume', '--store', store, '--no-compare', '--workers', '1'])).code).toBe(0)
    const again = await openStore(store)
    expect((await all(again.documents({ all: true }))).length).toBe(lines.length)
    await again.derive([])
    expect(await all(again.doctor())).toEqual([])
    await again.close()
  })
})

/** Waits until an import has kept something. */
async function someKept(address: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const store = await openStore(address)
    const documents = await all(store.documents({ all: true, limit: 1 }))
    await store.close()
    if (documents.length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('nothing was kept')
}
