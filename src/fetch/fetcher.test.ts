import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { madeOptions, madeTools, WebServer } from '../../test/support/web-server.js'
import { Fetcher } from './fetcher.js'
import type { Fetched, FetchLimits } from './types.js'

let server: WebServer
beforeAll(async () => {
  server = await WebServer.start()
})
beforeEach(() => server.clear())
afterAll(() => server.stop())

const get = (path: string, limits: Partial<FetchLimits> = {}, tools = madeTools()): Promise<Fetched> =>
  new Fetcher(madeOptions(tools, limits)).get(server.origin + path)
const codeOf = (fetched: Fetched): string => (fetched.kind === 'failed' ? fetched.failure.code : fetched.kind)
const textOf = (fetched: Fetched): string | null => (fetched.kind === 'page' ? new TextDecoder().decode(fetched.bytes) : null)

describe('a page is fetched', () => {
  test('with a name of our own, its type and its validators', async () => {
    server.pages.set('/a', {
      headers: { 'content-type': 'text/html; charset=utf-8', etag: '"1"', 'last-modified': 'Tue, 04 Mar 2025 09:00:00 GMT' },
      body: 'Talks',
    })
    expect(await get('/a')).toEqual({
      kind: 'page',
      url: `${server.origin}/a`,
      bytes: Buffer.from('Talks'),
      mediaType: 'text/html; charset=utf-8',
      etag: '"1"',
      lastModified: 'Tue, 04 Mar 2025 09:00:00 GMT',
      // After the pause behind robots.txt.
      fetchedAt: '2025-03-04T10:00:01.000Z',
    })
    expect(server.headers.at(-1)?.['user-agent']).toMatch(/^Readout\/.*\(\+https:/)
  })

  test('and is kept without the password that it was asked with', async () => {
    server.pages.set('/a', 'Talks')
    const fetched = await new Fetcher(madeOptions(madeTools())).get(`http://anna:secret@127.0.0.1:${server.port}/a#top`)
    expect(fetched).toMatchObject({ kind: 'page', url: `${server.origin}/a` })
    expect(server.headers.at(-1)?.authorization).toMatch(/^Basic /)
  })

  test('however it is packed', async () => {
    for (const [coding, pack] of [
      ['gzip', gzipSync],
      ['deflate', deflateSync],
      ['br', brotliCompressSync],
    ] as const) {
      server.pages.set('/a', { headers: { 'content-encoding': coding }, body: pack('Talks') })
      expect(textOf(await get('/a'))).toBe('Talks')
    }
  })

  test('only if it is newer than what is known', async () => {
    server.pages.set('/a', (request, response) =>
      response.writeHead(request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since'] ? 304 : 200).end('x'),
    )
    const fetcher = new Fetcher(madeOptions(madeTools()))
    expect(await fetcher.get(`${server.origin}/a`, { etag: '"1"', lastModified: 'Tue, 04 Mar 2025 09:00:00 GMT' })).toMatchObject({ kind: 'unchanged' })
    expect(await fetcher.get(`${server.origin}/a`, { etag: '"0"', lastModified: null })).toMatchObject({ kind: 'page' })
  })

  test('over redirects, to where they end; not without end', async () => {
    server.pages.set('/a', { status: 301, headers: { location: 'b?x=1' } })
    server.pages.set('/b?x=1', { status: 307, headers: { location: '/c' } })
    server.pages.set('/c', 'Talks')
    expect(await get('/a')).toMatchObject({ kind: 'page', url: `${server.origin}/c` })
    server.pages.set('/loop', { status: 302, headers: { location: '/loop' } })
    expect(codeOf(await get('/loop'))).toBe('FETCH_REDIRECTS')
    expect(server.paths.filter((path) => path === '/loop')).toHaveLength(9)
    server.pages.set('/file', { status: 302, headers: { location: 'file:///etc/passwd' } })
    expect(codeOf(await get('/file'))).toBe('URL_INVALID')
  })
})

describe('what cannot be had is named', () => {
  test('an answer that is none, an unknown host, a closed port, an odd address', async () => {
    expect(await get('/gone')).toMatchObject({ failure: { code: 'FETCH_STATUS', message: expect.stringContaining('404') } })
    const fetcher = new Fetcher(madeOptions(madeTools({ 'nowhere.example': [], 'closed.example': ['127.0.0.1'] })))
    expect(await fetcher.get('http://nowhere.example/')).toMatchObject({
      failure: { code: 'FETCH_FAILED', message: expect.stringContaining('no host of this name') },
    })
    expect(codeOf(await fetcher.get('http://closed.example:1/'))).toBe('FETCH_FAILED')
    for (const address of ['ftp://mfa.example/', 'file:///etc/passwd', 'javascript:1', 'x']) expect(codeOf(await fetcher.get(address))).toBe('URL_INVALID')
  })

  test('a body that never ends, told or not, and one that unpacks without end', async () => {
    server.pages.set('/told', { headers: { 'content-length': '2000' }, body: 'x'.repeat(2000) })
    server.pages.set('/endless', (_, response) => {
      const more = (): void => void (response.destroyed || response.write('x'.repeat(500), () => setImmediate(more)))
      more()
    })
    server.pages.set('/bomb', { headers: { 'content-encoding': 'gzip' }, body: gzipSync(new Uint8Array(500_000)) })
    for (const path of ['/told', '/endless', '/bomb']) expect(codeOf(await get(path, { bytes: 1000 })), path).toBe('FETCH_TOO_LARGE')
  })

  test('a server that drips, and one that is silent', async () => {
    server.pages.set('/drip', (_, response) => {
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    })
    server.pages.set('/silent', () => {})
    expect(codeOf(await get('/drip', { totalMs: 400, tries: 1 }))).toBe('FETCH_TOO_SLOW')
    expect(codeOf(await get('/silent', { idleMs: 200, tries: 1 }))).toBe('FETCH_TOO_SLOW')
  })

  test('packed data that is damaged, a connection cut off', async () => {
    server.pages.set('/damaged', { headers: { 'content-encoding': 'gzip' }, body: 'no gzip' })
    server.pages.set('/cut', (_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('x', () => response.destroy())
    })
    for (const path of ['/damaged', '/cut']) expect(codeOf(await get(path, { tries: 1 })), path).toBe('FETCH_FAILED')
  })
})

describe('hosts that are not on the public internet are not asked', () => {
  const guarded = (hosts: Record<string, readonly string[]> = {}): Fetcher => new Fetcher(madeOptions(madeTools(hosts), {}, false))

  test('named directly, in any notation', async () => {
    server.pages.set('/a', 'secret')
    const { port } = server
    for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '0177.0.0.1', '127.1', '[::1]', '[::ffff:127.0.0.1]', '10.0.0.1', '169.254.169.254'])
      expect(codeOf(await guarded().get(`http://${host}:${port}/a`)), host).toBe('URL_REFUSED')
    expect(server.asked).toEqual([])
  })

  test('by an answer of the DNS, also if only one of its addresses is private', async () => {
    const fetcher = guarded({ 'inner.example': ['127.0.0.1'], 'mixed.example': ['93.184.216.34', '10.0.0.1'] })
    for (const host of ['inner.example', 'mixed.example'])
      expect(await fetcher.get(`http://${host}:${server.port}/a`)).toMatchObject({ failure: { code: 'URL_REFUSED', message: expect.stringContaining(host) } })
    expect(server.asked).toEqual([])
  })

  test('by a redirect: the hop is judged, whatever led there', async () => {
    server.pages.set('/out', { status: 302, headers: { location: 'http://inner.example/secret' } })
    const tools = madeTools({ 'front.example': ['127.0.0.1'] })
    // The first host may be asked in this test; the second resolves to what is refused.
    const options = madeOptions({ ...tools, resolve: (host) => Promise.resolve(host === 'front.example' ? ['127.0.0.1'] : ['10.0.0.1']) })
    const judged = {
      ...options,
      get allowPrivate(): boolean {
        return !server.asked.includes('/out')
      },
    }
    expect(await new Fetcher(judged).get(`http://front.example:${server.port}/out`)).toMatchObject({
      failure: { code: 'URL_REFUSED', message: expect.stringContaining('10.0.0.1') },
    })
  })

  test('the connection goes to the address that was judged: a name that changes its mind is asked once', async () => {
    server.pages.set('/a', 'Talks')
    const asked: string[] = []
    const tools = madeTools()
    const options = madeOptions({ ...tools, resolve: (host) => Promise.resolve(asked.push(host) > 0 ? ['127.0.0.1'] : []) })
    expect(textOf(await new Fetcher(options).get(`http://mfa.example:${server.port}/a`))).toBe('Talks')
    // Once for robots.txt, once for the page: never twice for one connection.
    expect(asked).toEqual(['mfa.example', 'mfa.example'])
  })
})

describe('fetching is polite', () => {
  test('robots.txt is heeded: for us by name, with its delay; a site that cannot say is left alone', async () => {
    server.pages.set('/robots.txt', 'User-agent: *\nDisallow: /\n\nUser-agent: Readout\nDisallow: /private\nCrawl-delay: 7\n')
    for (const path of ['/a', '/b', '/private/c']) server.pages.set(path, 'x')
    const tools = madeTools()
    const fetcher = new Fetcher(madeOptions(tools))
    expect((await Promise.all(['/a', '/b', '/private/c'].map((path) => fetcher.get(server.origin + path)))).map(codeOf)).toEqual([
      'page',
      'page',
      'FETCH_ROBOTS',
    ])
    expect(server.asked).toEqual(['/robots.txt', '/a', '/b'])
    expect(tools.waits).toEqual([7000, 7000])
    server.pages.set('/robots.txt', { status: 500 })
    expect(codeOf(await get('/a'))).toBe('FETCH_ROBOTS')
  })

  test('one request at a time for a host', async () => {
    let [open, most] = [0, 0]
    for (const path of ['/a', '/b', '/c'])
      server.pages.set(path, (_, response) => {
        most = Math.max(most, ++open)
        setTimeout(() => {
          open--
          response.end('x')
        }, 20)
      })
    const tools = madeTools()
    const fetcher = new Fetcher(madeOptions(tools))
    await Promise.all(['/a', '/b', '/c'].map((path) => fetcher.get(server.origin + path)))
    expect(most).toBe(1)
    expect(tools.waits).toEqual([1000, 1000, 1000])
  })

  test('a busy server is waited for as it asks, else longer each time', async () => {
    const answers = [{ status: 503, headers: { 'retry-after': '5' } }, { status: 429 }, { body: 'Talks' }]
    server.pages.set('/a', (_, response) => {
      const { status = 200, headers = {}, body = '' } = answers.shift() as { status?: number; headers?: Record<string, string>; body?: string }
      response.writeHead(status, headers).end(body)
    })
    const tools = madeTools()
    expect(textOf(await get('/a', { delayMs: 0 }, tools))).toBe('Talks')
    expect(tools.waits).toEqual([5000, 4000])
  })

  test('but not for ever: it is told when to come again', async () => {
    server.pages.set('/a', { status: 429, headers: { 'retry-after': 'Tue, 04 Mar 2025 12:00:00 GMT' } })
    const long = await get('/a')
    expect(long).toMatchObject({ kind: 'failed', failure: { code: 'FETCH_BUSY' }, retryAt: Date.UTC(2025, 2, 4, 12) })
    server.pages.set('/b', { status: 503 })
    expect(codeOf(await get('/b'))).toBe('FETCH_BUSY')
    expect(server.paths.filter((path) => path === '/b')).toHaveLength(3)
  })
})
