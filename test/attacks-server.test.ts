import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Serving, serve } from '../src/api/serve.js'
import { addToken } from '../src/api/tokens.js'
import type { Store } from '../src/store/types.js'
import { exampleDocuments } from './support/example.js'
import { storeOf } from './support/example-store.js'

let kept: { store: Store; close: () => Promise<void> }
let serving: Serving
let port = 0
let reader = ''

beforeAll(async () => {
  kept = await storeOf(exampleDocuments().slice(0, 4))
  reader = await addToken(kept.store, { name: 'reader', role: 'read', markings: ['public'], now: '' })
  const trace = () => Promise.resolve(null)
  serving = await serve(kept.store, {
    host: '127.0.0.1',
    port: 0,
    publicReadOnly: true,
    names: [],
    trace: trace as never,
    patience: { whole: 2000, head: 1000 },
  })
  port = Number(new URL(serving.address).port)
}, 60_000)
afterAll(async () => {
  await serving.stop()
  await kept.close()
})

/** Sends pieces over a bare connection, with pauses, and gives back all that is answered until the other side closes it. */
function talk(pieces: readonly string[], pause: number): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1')
    const end = (): void => resolve(answer)
    socket.on('data', (piece: Buffer) => (answer += piece.toString()))
    socket.on('close', end)
    socket.on('error', end)
    const send = (i: number): void => {
      const piece = pieces[i]
      if (piece === undefined || socket.destroyed) return
      socket.write(piece)
      setTimeout(() => send(i + 1), pause)
    }
    send(0)
  })
}
const post = (path: string, init: RequestInit): Promise<Response> => fetch(`${serving.address}${path}`, { method: 'POST', ...init })

describe('a server that is attacked', () => {
  test('cuts off heads and bodies that come too slowly, and answers others meanwhile', async () => {
    const drops = Array.from({ length: 60 }, () => 'x')
    const slow = [
      talk(['GET /coverage.json HTTP/1.1\r\nHost: localhost\r\nX-A: ', ...drops], 100),
      talk(['POST /api/read HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n', ...drops], 100),
    ]
    expect((await fetch(`${serving.address}/coverage.json`)).status).toBe(200)
    for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^(HTTP\/1\.1 408|$)/)
  })

  test('refuses what is too large, also without a length told before', async () => {
    const piece = new Uint8Array(64 * 1024).fill(32)
    let sent = 0
    const body = new ReadableStream({
      pull(stream) {
        if (sent++ > 100) stream.close()
        else stream.enqueue(piece)
      },
    })
    const answers = await Promise.all([
      post('/api/read', { body: new Uint8Array(3 * 1024 * 1024) }),
      post('/api/read', { body, duplex: 'half' } as RequestInit),
      post('/try', { body: new Uint8Array(3 * 1024 * 1024), headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
    ])
    for (const answer of answers) {
      expect(answer.status).toBe(413)
      expect(await answer.json()).toMatchObject({ error: { code: 'BODY_TOO_LARGE' } })
    }
    const head = await talk([`GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ${'x'.repeat(70_000)}\r\n\r\n`], 10)
    expect(head).toMatch(/^HTTP\/1\.1 431/)
  })

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { 'sec-fetch-site': 'same-site' }],
    ['an old browser elsewhere', { origin: 'https://elsewhere.example' }],
    ['a frame without an origin', { origin: 'null' }],
  ])('takes no post from a page of %s', async (_, headers) => {
    for (const path of ['/review', '/review/undo', '/review/preview', '/api/read', '/try']) {
      const answer = await post(path, { body: new FormData(), headers: { ...headers, cookie: `__Host-readout=${reader}` } })
      expect([path, answer.status, ((await answer.json()) as { error: { code: string } }).error.code]).toEqual([path, 403, 'ORIGIN_FOREIGN'])
    }
  })

  test('lets nobody rule who may only read, with a token or without', async () => {
    const form = new FormData()
    for (const [name, value] of [
      ['ruling', 'accept'],
      ['fact', 'kz-101#e1'],
      ['seen', ''],
    ] as const)
      form.set(name, value)
    for (const headers of [{ authorization: `Bearer ${reader}` }, {}] as Record<string, string>[])
      for (const path of ['/review', '/review/undo', '/review/preview']) expect([path, (await post(path, { body: form, headers })).status]).toEqual([path, 403])
    for await (const decision of kept.store.decisions()) expect(decision).toBe(null)
    expect(await (await fetch(`${serving.address}/review`)).text()).not.toContain('<button type="submit" name="ruling"')
  })

  test('makes those wait who guess tokens, whatever way they are shown, and not the others', async () => {
    const codes: number[] = []
    for (let i = 0; i < 30; i++) {
      const shown = `readout_${'a'.repeat(42)}${i}`
      const headers: Record<string, string> = i % 2 ? { authorization: `Bearer ${shown}` } : { cookie: `__Host-readout=${shown}` }
      const answer = await fetch(`${serving.address}/coverage.json`, { headers })
      codes.push(answer.status)
      if (answer.status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
      await answer.text()
    }
    expect(codes.filter((code) => code === 401).length).toBeLessThan(15)
    expect(codes.slice(-5)).toEqual([429, 429, 429, 429, 429])
    expect((await fetch(`${serving.address}/coverage.json`, { headers: { authorization: `Bearer ${reader}` } })).status).toBe(200)
  })

  test('is called by its own names only', async () => {
    expect(await talk(['GET /coverage.json HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n'], 10)).toMatch(/^HTTP\/1\.1 421[\s\S]*HOST_FOREIGN/)
    expect(await talk(['GET /coverage.json HTTP/1.0\r\n\r\n'], 10)).toMatch(/^HTTP\/1\.\d (400|421)/)
  })

  test('opens so many streams to one address and no more; those that end make room', async () => {
    const streams: AbortController[] = []
    const open = async (): Promise<number> => {
      const stop = new AbortController()
      streams.push(stop)
      return (await fetch(`${serving.address}/events`, { signal: stop.signal })).status
    }
    const codes: number[] = []
    for (let i = 0; i < 24; i++) codes.push(await open())
    expect(codes.filter((code) => code === 200)).toHaveLength(20)
    expect(codes.at(-1)).toBe(429)
    for (const stream of streams) stream.abort()
    await expect.poll(open, { timeout: 5000 }).toBe(200)
    for (const stream of streams) stream.abort()
  })
})
