import { type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addToken } from '../src/api/tokens.js'
import { openStore } from '../src/store/open.js'
import type { ReviewItem } from '../web/src/review/props.js'
import { EXAMPLE, MAIN, run } from './support/command.js'
import { startServer } from './support/server.js'

const folder = mkdtempSync(join(tmpdir(), 'readout-threads-'))
/** What the connection adds to an answer. */
const TRANSPORT = new Set(['date', 'keep-alive', 'content-length', 'transfer-encoding'])
const ADDRESSES = [
  '/today',
  '/engagements.json?limit=3',
  '/timeline/Kazakhstan/European%20Union.csv',
  '/people',
  '/dossier/Nobody%20Such.json',
  '/search',
  '/nothing/here',
  '/',
  '/brief?q=Kazakhstan&q=EU',
  '/topics.svg?party=Kazakhstan',
  '/documents/kz-214',
  '/documents/kz-214/source',
  '/openapi.json',
]

describe.skipIf(!existsSync(MAIN))('a server whose answers are worked out in threads', () => {
  let threads: [ChildProcess, string]
  let alone: [ChildProcess, string]
  let anna = ''

  beforeAll(async () => {
    await run(folder, ['add', EXAMPLE, '--store', 'kept.db'])
    const kept = await openStore(join(folder, 'kept.db'))
    anna = await addToken(kept, { name: 'anna', role: 'review', markings: ['public'], now: '' })
    await kept.close()
    threads = await startServer(folder, 'kept.db', '--threads', '3')
    alone = await startServer(folder, 'kept.db', '--threads', '0')
  }, 240_000)
  afterAll(() => {
    for (const [child] of [threads, alone]) child.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })

  const told = async ([, address]: [ChildProcess, string], path: string, headers: Record<string, string> = {}): Promise<unknown[]> => {
    const answer = await fetch(`${address}${path}`, { redirect: 'manual', headers })
    const kept = [...answer.headers].filter(([name]) => !TRANSPORT.has(name))
    return [path, answer.status, kept, (await answer.text()).replaceAll(address.slice('http://'.length), 'HOST')]
  }

  test('answers as one that works them out itself, many at once and with every refusal', { timeout: 120_000 }, async () => {
    for (const headers of [{}, { authorization: `Bearer ${anna}` }, { accept: 'text/html' }] as Record<string, string>[]) {
      const many = await Promise.all(ADDRESSES.map((path) => told(threads, path, headers)))
      for (const [i, path] of ADDRESSES.entries()) expect(many[i]).toEqual(await told(alone, path, headers))
    }
  })

  test('shows a ruling in the text as soon as it is acknowledged', async () => {
    const [, address] = threads
    const headers = { authorization: `Bearer ${anna}`, accept: 'application/json' }
    const { items } = (await (await fetch(`${address}/review.json`, { headers })).json()) as { items: ReviewItem[] }
    const one = items.find(({ kind }) => kind === 'inferred') as ReviewItem
    const [document = '', fact = ''] = (one.facts[0]?.id ?? '').split('#')
    const reviewed = async (): Promise<string> => {
      const { record } = (await (await fetch(`${address}/documents/${document}.json`, { headers })).json()) as { record: { engagements: { id: string }[] } }
      return record.engagements.some(({ id }) => id === fact) ? 'there' : 'gone'
    }
    expect(await reviewed()).toBe('there')
    const form = new FormData()
    for (const [name, value] of [
      ['fact', `${document}#${fact}`],
      ['seen', one.seen],
      ['ruling', 'reject'],
    ] as const)
      form.set(name, value)
    expect((await fetch(`${address}/review`, { method: 'POST', body: form, headers })).status).toBe(200)
    expect(await reviewed()).toBe('gone')
  })

  test('ends when it is told to, with requests under way', async () => {
    const [child, address] = threads
    const asked = Array.from({ length: 12 }, (_, i) => fetch(`${address}/brief/Kazakhstan/EU?limit=${i + 1}`).catch(() => null))
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    await Promise.all(asked)
  })
})
