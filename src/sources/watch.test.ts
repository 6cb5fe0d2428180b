import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { madeSources } from '../../test/support/items.js'
import { madeOptions, madeTools, WebServer } from '../../test/support/web-server.js'
import { Fetcher } from '../fetch/fetcher.js'
import { watchRound } from './watch.js'
import type { Keeper, Round, WatchOptions } from './watch-round.js'
import { type PageState, RHYTHM } from './watch-state.js'

const HOUR = 3_600_000
const TEXT = 'The Minister met the Ambassador of Japan, and they talked about trade and energy. '
const page = (text: string): string => `<html><head><title>Talks</title></head><body><article><p>${text.repeat(4)}</p></article></body></html>`

let server: WebServer
beforeAll(async () => {
  server = await WebServer.start()
})
afterAll(() => server.stop())

/** A keeper in memory; its states pass through JSON, as a store keeps them. */
class Memory implements Keeper {
  readonly states = new Map<string, string>()
  readonly taken: [change: string, url: string, text: string][] = []
  /** Documents after which taking fails. */
  breaksAfter = Number.POSITIVE_INFINITY
  /** Texts that were kept before anything was watched. */
  readonly there = new Set<string>()

  async load(address: string): Promise<PageState | null> {
    const kept = this.states.get(address)
    return kept === undefined ? null : (JSON.parse(kept) as PageState)
  }

  async save(address: string, state: PageState): Promise<void> {
    this.states.set(address, JSON.stringify(state))
  }

  async take({ document, meta }: Parameters<Keeper['take']>[0], change: string): Promise<boolean> {
    if (this.taken.length >= this.breaksAfter) throw new Error('disk full')
    if (this.there.has(document.text)) return false
    this.taken.push([change, meta.origin.at.replace(server.origin, ''), document.text])
    return true
  }
}

let memory: Memory
let tools: ReturnType<typeof madeTools>
beforeEach(() => {
  server.clear()
  memory = new Memory()
  tools = madeTools()
})

const round = (paths: readonly string[], more: Partial<WatchOptions> = {}): Promise<Round> => {
  const fetcher = new Fetcher(madeOptions(tools, { delayMs: 0, tries: 1 }))
  return watchRound(
    memory,
    paths.map((path) => server.origin + path),
    { ...madeSources(), fetcher, now: () => tools.clock, rhythm: RHYTHM, mostPerRound: 100, ...more },
  )
}
const changes = (): string[] => memory.taken.map(([change, url]) => `${change} ${url}`)
const later = (ms: number): void => void (tools.clock += ms)
const feed = (...items: [path: string, updated?: string][]): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>x</id><updated>2025-03-04T00:00:00Z</updated>${items
    .map(
      ([path, updated = '2025-03-04T00:00:00Z']) => `<entry><title>${path}</title><id>${path}</id><updated>${updated}</updated><link href="${path}"/></entry>`,
    )
    .join('')}</feed>`

/** A page that honours its ETag. */
const tagged = (text: string, tag: string) => (request: IncomingMessage, response: ServerResponse) => {
  if (request.headers['if-none-match'] === tag) response.writeHead(304).end()
  else response.writeHead(200, { etag: tag, 'content-type': 'text/html' }).end(page(text))
}

describe('a page is watched', () => {
  test('what was kept before it was watched is no news; what it says later is', async () => {
    server.pages.set('/a', tagged(TEXT, '"1"'))
    await round(['/a'])
    const [, , text = ''] = memory.taken[0] ?? []
    memory = new Memory()
    memory.there.add(text)
    expect(await round(['/a'])).toMatchObject({ checked: 1, fresh: 0, unchanged: 1 })
    later(30 * HOUR)
    server.pages.set('/a', tagged(`Later. ${TEXT}`, '"2"'))
    expect(await round(['/a'])).toMatchObject({ changed: 1, unchanged: 0 })
    expect(changes()).toEqual(['changed /a'])
  })

  test('it comes once, and again when its text changes; what is unchanged is not sent again', async () => {
    server.pages.set('/a', tagged(TEXT, '"1"'))
    expect(await round(['/a'])).toMatchObject({ fresh: 1, failures: [] })
    expect(await round(['/a'])).toMatchObject({ checked: 0, waiting: 1, nextAt: Date.UTC(2025, 2, 4, 22) })
    later(13 * HOUR)
    expect(await round(['/a'])).toMatchObject({ checked: 1, unchanged: 1 })
    server.pages.set('/a', tagged(`Later. ${TEXT}`, '"2"'))
    later(30 * 24 * HOUR)
    expect(await round(['/a'])).toMatchObject({ changed: 1 })
    expect(changes()).toEqual(['new /a', 'changed /a'])
    expect(server.headers.filter((heads) => heads['if-none-match'])).toHaveLength(2)
  })

  test('a page whose markup changes and whose text does not is unchanged', async () => {
    server.pages.set('/a', page(TEXT))
    await round(['/a'])
    server.pages.set('/a', page(TEXT).replace('<article>', '<article class="new">'))
    later(13 * HOUR)
    expect(await round(['/a'])).toMatchObject({ checked: 1, unchanged: 1, changed: 0 })
    expect(changes()).toEqual(['new /a'])
  })

  test('the longer it stays the same, the less often it is asked for', async () => {
    server.pages.set('/a', page(TEXT))
    for (let i = 0; i < 24 * 20; i++) {
      await round(['/a'])
      later(HOUR)
    }
    // After 0, 12, 36, 84, 180 and 372 hours.
    expect(server.paths).toHaveLength(6)
  })

  test('a page that cannot be had is told, asked for ever less often, and not forgotten', async () => {
    server.pages.set('/a', tagged(TEXT, '"1"'))
    await round(['/a'])
    server.pages.set('/a', { status: 404 })
    later(13 * HOUR)
    expect((await round(['/a'])).failures).toMatchObject([{ failure: { code: 'FETCH_STATUS' }, origin: { at: `${server.origin}/a` } }])
    expect(await round(['/a'])).toMatchObject({ waiting: 1 })
    later(HOUR)
    await round(['/a'])
    later(HOUR)
    expect(await round(['/a'])).toMatchObject({ waiting: 1 })
    server.pages.set('/a', tagged(TEXT, '"1"'))
    later(HOUR)
    expect(await round(['/a'])).toMatchObject({ unchanged: 1, fresh: 0, changed: 0 })
  })

  test('a server that asks to wait is not asked before', async () => {
    server.pages.set('/a', { status: 503, headers: { 'retry-after': String(5 * 3600) } })
    expect(await round(['/a'])).toMatchObject({ failures: [{ failure: { code: 'FETCH_BUSY' } }], nextAt: Date.UTC(2025, 2, 4, 15) })
  })
})

describe('a feed is watched', () => {
  test('new entries are fetched, changed ones by what the feed says, others as pages are', async () => {
    server.pages.set('/feed', feed(['/1'], ['/2']))
    for (const path of ['/1', '/2', '/3']) server.pages.set(path, page(TEXT + path))
    expect(await round(['/feed'])).toMatchObject({ fresh: 2, checked: 3 })
    server.pages.set('/feed', feed(['/3'], ['/2', '2025-03-05T00:00:00Z'], ['/1']))
    server.pages.set('/2', page(`Corrected. ${TEXT}`))
    later(HOUR)
    expect(await round(['/feed'])).toMatchObject({ fresh: 1, changed: 1, waiting: 1 })
    expect(changes()).toEqual(['new /1', 'new /2', 'new /3', 'changed /2'])
  })

  test('entries that fell out of it are still looked at', async () => {
    server.pages.set('/feed', feed(['/1']))
    server.pages.set('/1', page(TEXT))
    server.pages.set('/2', page(`Second. ${TEXT}`))
    await round(['/feed'])
    server.pages.set('/feed', feed(['/2']))
    server.pages.set('/1', page(`Corrected. ${TEXT}`))
    later(13 * HOUR)
    await round(['/feed'])
    expect(changes()).toEqual(['new /1', 'new /2', 'changed /1'])
  })

  test('unchanged itself, its pages are looked at all the same', async () => {
    server.pages.set('/feed', (request, response) => {
      if (request.headers['if-none-match']) response.writeHead(304).end()
      else response.writeHead(200, { etag: '"f"' }).end(feed(['/1']))
    })
    server.pages.set('/1', page(TEXT))
    await round(['/feed'])
    server.pages.set('/1', page(`Corrected. ${TEXT}`))
    later(13 * HOUR)
    expect(await round(['/feed'])).toMatchObject({ changed: 1, unchanged: 1 })
  })

  test('a round that is full or stopped goes on in the next', async () => {
    server.pages.set('/feed', feed(['/1'], ['/2'], ['/3']))
    for (const path of ['/1', '/2', '/3']) server.pages.set(path, page(TEXT + path))
    expect(await round(['/feed'], { mostPerRound: 2 })).toMatchObject({ fresh: 1 })
    let asked = 0
    expect(await round(['/feed'], { stopped: () => ++asked > 3 })).toMatchObject({ fresh: 1 })
    await round(['/feed'])
    expect(changes()).toEqual(['new /1', 'new /2', 'new /3'])
  })

  test('a document that could not be kept comes again: its state is saved after it', async () => {
    server.pages.set('/feed', feed(['/1'], ['/2']))
    for (const path of ['/1', '/2']) server.pages.set(path, page(TEXT + path))
    memory.breaksAfter = 1
    await expect(round(['/feed'])).rejects.toThrow('disk full')
    memory.breaksAfter = Number.POSITIVE_INFINITY
    await round(['/feed'])
    expect(changes()).toEqual(['new /1', 'new /2'])
  })
})

test('a sitemap index is watched down to its pages', async () => {
  server.pages.set('/index.xml', `<sitemapindex><sitemap><loc>${server.origin}/a.xml</loc></sitemap></sitemapindex>`)
  server.pages.set('/a.xml', `<urlset><url><loc>${server.origin}/1</loc><lastmod>2025-03-04</lastmod></url></urlset>`)
  server.pages.set('/1', page(TEXT))
  await round(['/index.xml'])
  server.pages.set('/a.xml', `<urlset><url><loc>${server.origin}/1</loc><lastmod>2025-03-05</lastmod></url></urlset>`)
  server.pages.set('/1', page(`Corrected. ${TEXT}`))
  later(HOUR)
  expect(await round(['/index.xml'])).toMatchObject({ changed: 1 })
  expect(changes()).toEqual(['new /1', 'changed /1'])
})
