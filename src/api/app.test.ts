import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '../answers/types.js'
import { toKeep } from '../keep.js'
import { openStore } from '../store/open.js'
import type { NewDocument, Store } from '../store/types.js'
import { accessFor } from './access.js'
import { type Ask, createApp } from './app.js'
import { RateLimit } from './rate-limit.js'
import { sanitised } from './sanitise.js'
import { addToken, removeToken, tokensOf } from './tokens.js'

const folder = mkdtempSync(join(tmpdir(), 'readout-api-'))
let store: Store
let open: Record<'read' | 'review' | 'insider', string>

beforeAll(async () => {
  store = await openStore(join(folder, 'api.db'), { create: true })
  const batch = await store.begin({ kind: 'import', by: 'test', reason: null, engine: null })
  const text = 'On 3 March 2025 the Foreign Minister of Kazakhstan Murat Nurtleu met the Foreign Minister of Spain José Manuel Albares in Madrid.'
  const kept = (id: string, marking: NewDocument['marking'], source: NewDocument['source'] = null): NewDocument => {
    const made = toKeep({ document: { id, text: `${text} (${id})`, published: '2025-03-04' }, problems: [], source }, marking)
    if ('code' in made) throw new Error(made.message)
    return made
  }
  const html = '<p onclick="alert(1)">Ministers <b>met</b>.</p><script>alert(1)</script><img src=x onerror=alert(1)>'
  await store.add(batch.id, [kept('open', 'public', { bytes: new TextEncoder().encode(html), mediaType: 'text/html' }), kept('closed', 'restricted')])
  const now = '2025-03-05T00:00:00Z'
  open = {
    read: await addToken(store, { name: 'reader', role: 'read', markings: ['public'], now }),
    review: await addToken(store, { name: 'reviewer', role: 'review', markings: ['public', 'internal'], now }),
    insider: await addToken(store, { name: 'insider', role: 'read', markings: ['public', 'internal', 'restricted'], now }),
  }
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const answer: Ask = (_, { words }) =>
  Promise.resolve({
    question: 'search',
    title: `About ${words?.join(' and ') ?? 'nothing'}`,
    sections: [],
    notes: [],
    next: words ? 'c2' : null,
    asked: { party: [], person: [], topic: [], since: null, until: null, validAt: null, knownAt: null, limit: 1, words: null },
    coverage: { documents: 0, outlets: [], first: null, last: null, missing: [] },
  } satisfies Answer)

const appWith = (host: string, publicReadOnly = false, hosts: string[] = []) =>
  createApp({
    store,
    questions: { search: answer },
    access: accessFor(host, { publicReadOnly, tokens: 3 }),
    hosts,
    now: () => Date.UTC(2025, 2, 5),
  })
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })

describe('who may ask', () => {
  test('on this machine nobody needs a token; elsewhere everybody does', async () => {
    expect((await appWith('127.0.0.1').request('/documents/closed.json')).status).toBe(200)
    const elsewhere = appWith('0.0.0.0')
    expect((await elsewhere.request('/documents/open.json')).status).toBe(401)
    expect((await elsewhere.request('/documents/open.json', bearer(open.read))).status).toBe(200)
    expect((await elsewhere.request('/documents/open.json', bearer('readout_guess'))).status).toBe(401)
  })
  test('a server that others can reach does not start without tokens', () => {
    expect(() => accessFor('0.0.0.0', { publicReadOnly: false, tokens: 0 })).toThrow(/token/)
    expect(accessFor('0.0.0.0', { publicReadOnly: true, tokens: 0 })).toEqual({ loopback: false, publicReadOnly: true })
  })
  test('what is marked higher is as unknown as what is not there', async () => {
    const elsewhere = appWith('0.0.0.0', true)
    const [closed, none] = await Promise.all(['closed', 'nobody'].map(async (id) => elsewhere.request(`/documents/${id}.json`)))
    expect([closed?.status, none?.status]).toEqual([404, 404])
    expect((await closed?.text())?.replaceAll('closed', 'X')).toBe((await none?.text())?.replaceAll('nobody', 'X'))
    expect((await elsewhere.request('/documents/closed.json', bearer(open.insider))).status).toBe(200)
    expect((await elsewhere.request('/documents/closed/source')).status).toBe(404)
  })
  test('the store keeps digests, and a token that is taken away no longer counts', async () => {
    expect(JSON.stringify(await tokensOf(store))).not.toContain(open.review)
    const token = await addToken(store, { name: 'gone', role: 'admin', markings: ['public'], now: '' })
    expect((await appWith('0.0.0.0').request('/search', bearer(token))).status).toBe(200)
    expect(await removeToken(store, 't4')).toBe(true)
    expect((await appWith('0.0.0.0').request('/search', bearer(token))).status).toBe(401)
  })
  test('guessing has to wait', async () => {
    const elsewhere = appWith('0.0.0.0')
    const answers = []
    for (let i = 0; i < 30; i++) answers.push((await elsewhere.request('/search', bearer(`readout_${i}`))).status)
    expect(answers.at(-1)).toBe(429)
  })
})

describe('what other sites cannot do', () => {
  test('call us by a foreign name', async () => {
    const app = appWith('127.0.0.1', false, ['127.0.0.1', 'localhost'])
    expect((await app.request('http://evil.example/search')).status).toBe(421)
    expect((await app.request('http://localhost:9/search', { headers: { host: 'localhost:9' } })).status).toBe(200)
  })
  test('post from elsewhere', async () => {
    const post = (headers: Record<string, string>) =>
      appWith('127.0.0.1').request('/api/read', { method: 'POST', body: JSON.stringify({ text: 'Ministers met.' }), headers })
    expect((await post({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await post({ origin: 'https://evil.example', host: 'localhost' })).status).toBe(403)
    expect((await post({ 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })
  test('put scripts into what is shown', async () => {
    const response = await appWith('127.0.0.1').request('/documents/open/source')
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    const html = await response.text()
    expect(html).toContain('<p>Ministers <b>met</b>.</p>')
    expect(html).not.toMatch(/script|onerror|onclick|<img/)
  })
  test('nothing that acts survives in a source, whatever is thrown at it', () => {
    const piece = fc.constantFrom(
      '<script>',
      '</script>',
      '<svg onload=alert(1)>',
      '<a href="javascript:x">',
      '<p style=x>',
      '<',
      '>',
      '"',
      "'",
      '<!--',
      '-->',
      '<math><mi>',
      '<style>',
      'x',
      '<template>',
      '&lt;script&gt;',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }),
        (pieces) => !/<(?!\/?[a-z0-9]+((?: (?:datetime|dir|lang|colspan|rowspan|title)="[^"<>]*")*)>)/.test(sanitised(pieces.join(''))),
      ),
      { numRuns: 2000 },
    )
  })
})

describe('answers', () => {
  test('stand at their address in every format, and say where the next page is', async () => {
    const app = appWith('127.0.0.1')
    expect(await (await app.request('/search/U.S./European%20Union')).text()).toContain('<h1><bdi>About U.S. and European Union</bdi></h1>')
    const json = await app.request('/search/Kazakhstan.json?party=x')
    expect(await json.json()).toMatchObject({ title: 'About Kazakhstan' })
    expect(json.headers.get('link')).toBe('</search/Kazakhstan.json?party=x&after=c2>; rel="next"')
    expect((await app.request('/search.csv')).headers.get('content-type')).toContain('text/csv')
    expect((await app.request('/nothing')).status).toBe(404)
    expect(await (await app.request('/search?since=2025-13')).json()).toMatchObject({ error: { code: 'OPTION_INVALID', where: 'since' } })
    expect((await app.request('/search/%E0%A4')).status).toBe(400)
  })
  test('are not sent again to those who have them', async () => {
    const app = appWith('127.0.0.1')
    const etag = (await app.request('/search.json')).headers.get('etag') as string
    expect((await app.request('/search.json', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })
  test('a pasted text is read and not kept', async () => {
    const app = appWith('127.0.0.1')
    const post = (body: string) => app.request('/api/read', { method: 'POST', body })
    expect(await (await post(JSON.stringify({ text: 'President Macron met Chancellor Scholz in Berlin on 3 May 2024.' }))).json()).toMatchObject({
      engagements: [{ place: 'Berlin' }],
    })
    expect((await post('no json')).status).toBe(400)
    expect((await post(JSON.stringify({ text: 'x'.repeat(3e6) }))).status).toBe(413)
    expect(await store.document('pasted')).toBeNull()
  })
})

test('a rate limit refills', () => {
  const limit = new RateLimit(2, 1)
  expect([limit.wait('a', 0), limit.wait('a', 0), limit.wait('a', 0), limit.wait('b', 0), limit.wait('a', 1000)]).toEqual([0, 0, 1, 0, 0])
})

test('a file is sent as it is, and nothing of what stands beside it in memory', async () => {
  const app = appWith('127.0.0.1')
  const page = await (await app.request('/documents/open')).text()
  for (const [, address = ''] of page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) {
    const sent = await app.request(address)
    const bytes = new Uint8Array(await sent.arrayBuffer())
    const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 12)
    expect(address).toContain(digest)
  }
})
