import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { itemsFrom, madeSources } from '../../test/support/items.js'
import { makePdf, paragraph } from '../../test/support/make-pdf.js'
import { httpAnswer, warcRecord } from '../../test/support/make-warc.js'
import { madeOptions, madeTools, WebServer } from '../../test/support/web-server.js'
import { sourceSpan } from '../base/offset-map.js'
import { Fetcher } from '../fetch/fetcher.js'
import { itemsOf } from './items.js'
import { piecesOf } from './sources-of.js'

const TEXT = 'The Minister met the Ambassador of Japan, and they talked about trade and energy.'
const page = (title: string, head = ''): string =>
  `<html lang="en"><head><title>${title} | MFA</title>${head}</head><body><nav>Home</nav><article><p>${TEXT.repeat(4)}</p></article></body></html>`

let folder = ''
const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-sources-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('files and folders', () => {
  test('give documents with where they came from, their bytes and the hash of them; what fails stops nothing', async () => {
    put('a.txt', TEXT)
    put('b.pdf', '%PDF-1.7 broken')
    put('c.html', page('Talks'))
    put('d.jsonl', `${JSON.stringify({ text: TEXT })}\n{"text":\n${JSON.stringify({ id: 'x', text: TEXT })}\n`)
    put('e.pdf', makePdf([paragraph([TEXT], 700)]))
    put('picture.png', 'x')
    const { documents, failures } = await itemsFrom([folder, join(folder, 'gone')])
    expect(documents.map((item) => [item.document.id.replace(folder, ''), item.source?.mediaType ?? null])).toEqual([
      ['/a.txt', null],
      ['/c.html', 'text/html'],
      ['/d.jsonl:1', null],
      ['x', null],
      ['/e.pdf', 'application/pdf'],
    ])
    expect(failures.map((item) => [item.failure.code, item.origin.at.replace(folder, '')])).toEqual([
      ['PDF_BROKEN', '/b.pdf'],
      ['JSON_MALFORMED', '/d.jsonl'],
      ['PATH_MISSING', '/gone'],
    ])
    const html = documents[1]
    expect(html?.meta).toMatchObject({
      origin: { source: folder, at: join(folder, 'c.html') },
      fetchedAt: null,
      sourceSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      provenance: { title: 'title element' },
    })
    const at = html?.document.text.indexOf('Ambassador') ?? -1
    const span = sourceSpan(html?.meta.sourceMap ?? [], at, at + 10)
    expect(page('Talks').slice(span?.start, span?.end)).toBe('Ambassador')
  })

  test('an ignore file and hidden names are heeded, links out of the folder are refused', async () => {
    mkdirSync(join(folder, 'in/old'), { recursive: true })
    mkdirSync(join(folder, 'out'))
    put('out/secret.txt', TEXT)
    for (const name of ['in/a.txt', 'in/draft-1.txt', 'in/.hidden.txt', 'in/old/b.txt', 'in/old/keep.txt']) put(name, TEXT)
    put('in/.readoutignore', '# not these\ndraft-*\nold/*\n')
    put('in/old/.readoutignore', '!keep.txt\n')
    symlinkSync('../out/secret.txt', join(folder, 'in/link.txt'))
    symlinkSync('../out', join(folder, 'in/outlink'))
    symlinkSync('a.txt', join(folder, 'in/same.txt'))
    symlinkSync('nowhere.txt', join(folder, 'in/dangling.txt'))
    symlinkSync('.', join(folder, 'in/loop'))
    const { ids, failures } = await itemsFrom([join(folder, 'in')])
    expect(ids.map((id) => id.replace(folder, ''))).toEqual(['/in/a.txt', '/in/old/keep.txt', '/in/same.txt'])
    expect(failures.map((item) => [item.failure.code, item.origin.at.replace(folder, '')])).toEqual([
      ['PATH_MISSING', '/in/dangling.txt'],
      ['PATH_OUTSIDE', '/in/link.txt'],
      ['PATH_OUTSIDE', '/in/outlink'],
    ])
  })

  test('bombs and damaged archives are told; large sources are not handed on', async () => {
    put('a.txt.gz', gzipSync(new Uint8Array(30_000_000).fill(97)))
    put('b.txt.gz', gzipSync(TEXT).subarray(0, 20))
    put('c.html', page('Talks'))
    const { documents, codes } = await itemsFrom([folder])
    expect(codes).toEqual(['FILE_TOO_LARGE', 'PACKED_BROKEN'])
    expect(documents.map((item) => [item.document.title, item.source !== null])).toEqual([['Talks', true]])
    for await (const piece of piecesOf([join(folder, 'c.html')], madeSources()))
      for await (const item of itemsOf(piece, 100)) expect(item).toMatchObject({ source: null })
  })
})

describe('addresses', () => {
  let server: WebServer
  beforeAll(async () => {
    server = await WebServer.start()
  })
  beforeEach(() => server.clear())
  afterAll(() => server.stop())
  const html = (title: string, head = ''): object => ({ headers: { 'content-type': 'text/html', etag: `"${title}"` }, body: page(title, head) })
  const rss = (...items: string[]): string =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>MFA News</title><language>en</language>${items.join('')}</channel></rss>`
  const item = (path: string, more = ''): string =>
    `<item><title>${path}</title><link>${server.origin}${path}</link><pubDate>Tue, 04 Mar 2025 10:00:00 GMT</pubDate>${more}</item>`

  test('a page comes with when and how it was fetched', async () => {
    server.pages.set('/a', html('Talks', '<meta property="article:published_time" content="2025-03-03">'))
    const { documents, failures } = await itemsFrom([`${server.origin}/a`])
    expect(failures).toEqual([])
    expect(documents).toMatchObject([
      {
        document: {
          id: `${server.origin}/a`,
          url: `${server.origin}/a`,
          title: 'Talks',
          published: '2025-03-03',
          provenance: { url: 'address', published: 'meta article:published_time' },
        },
        meta: { fetchedAt: '2025-03-04T10:00:00.000Z', etag: '"Talks"', mediaType: 'text/html' },
        source: { mediaType: 'text/html' },
      },
    ])
  })

  test('a PDF, a packed archive and a table behind an address are what they are', async () => {
    server.pages.set('/doc', { headers: { 'content-type': 'application/pdf' }, body: makePdf([paragraph([TEXT], 700)]) })
    server.pages.set('/pages.warc.gz', {
      headers: { 'content-type': 'application/octet-stream' },
      body: gzipSync(warcRecord({ type: 'response', url: 'https://mfa.example/1', block: httpAnswer(page('Old')) })),
    })
    server.pages.set('/t.csv', { headers: { 'content-type': 'text/plain' }, body: `title,text\nTalks,"${TEXT}"\n` })
    const { documents, failures } = await itemsFrom(['/doc', '/pages.warc.gz', '/t.csv'].map((path) => server.origin + path))
    expect(failures).toEqual([])
    expect(documents.map((one) => [one.document.url ?? null, one.meta.fetchedAt, one.document.title])).toEqual([
      [`${server.origin}/doc`, '2025-03-04T10:00:00.000Z', undefined],
      ['https://mfa.example/1', '2025-03-04T10:00:00Z', 'Old'],
      [null, '2025-03-04T10:00:00.000Z', 'Talks'],
    ])
  })

  test('the pages of a feed are fetched; what the feed itself holds counts where a page cannot be had', async () => {
    server.pages.set('/feed', {
      headers: { 'content-type': 'text/xml' },
      body: rss(
        item('/1'),
        item('/gone', `<description>${TEXT}</description>`),
        item('/empty'),
        `<item><title>Own</title><description>${TEXT}</description></item>`,
      ),
    })
    server.pages.set('/1', html('First'))
    server.pages.set('/empty', { headers: { 'content-type': 'text/html' }, body: '<html><body></body></html>' })
    const { documents, failures } = await itemsFrom([`${server.origin}/feed`])
    expect(documents.map((one) => [one.document.title, one.document.published, one.document.outlet])).toEqual([
      ['First', '2025-03-04', 'MFA News'],
      ['/gone', '2025-03-04', 'MFA News'],
      ['Own', undefined, 'MFA News'],
    ])
    expect(failures.map((one) => [one.failure.code, one.origin.at.replace(server.origin, '')])).toEqual([
      ['FETCH_STATUS', '/gone'],
      ['HTML_WITHOUT_TEXT', '/empty'],
    ])
    for (const one of documents) expect(one.meta.origin.source).toBe(`${server.origin}/feed`)
  })

  test('a sitemap and an index of sitemaps, packed or not; an address twice is fetched once', async () => {
    const map = (...paths: string[]): string =>
      `<?xml version="1.0"?><urlset>${paths.map((path) => `<url><loc>${server.origin}${path}</loc></url>`).join('')}</urlset>`
    server.pages.set(
      '/index.xml',
      `<sitemapindex>${['/a.xml', '/b.xml.gz', '/index.xml'].map((path) => `<sitemap><loc>${server.origin}${path}</loc></sitemap>`).join('')}</sitemapindex>`,
    )
    server.pages.set('/a.xml', map('/1', '/2'))
    server.pages.set('/b.xml.gz', gzipSync(map('/2', '/3')))
    for (const path of ['/1', '/2', '/3']) server.pages.set(path, html(path))
    const { documents, failures } = await itemsFrom([`${server.origin}/index.xml`])
    expect(failures).toEqual([])
    expect(documents.map((one) => one.document.title)).toEqual(['/1', '/2', '/3'])
    expect(server.paths).toEqual(['/index.xml', '/a.xml', '/1', '/2', '/b.xml.gz', '/3'])
    server.pages.set('/robots.txt', `User-agent: *\nAllow: /\nSitemap: ${server.origin}/a.xml\n`)
    expect((await itemsFrom([`${server.origin}/robots.txt`])).documents.map((one) => one.document.title)).toEqual(['/1', '/2'])
    const isKnown = async (address: string): Promise<boolean> => address.endsWith('/1')
    expect((await itemsFrom([`${server.origin}/a.xml`], { isKnown })).documents.map((one) => one.document.title)).toEqual(['/2'])
    put('sitemap.xml', map('/3'))
    expect((await itemsFrom([join(folder, 'sitemap.xml')])).documents.map((one) => one.document.title)).toEqual(['/3'])
  })

  test('a file that lists addresses; without leave to fetch they are refused', async () => {
    server.pages.set('/1', html('First'))
    put('list.txt', `# pages\n${server.origin}/1\n${server.origin}/gone\n\n${server.origin}/1\n`)
    const { documents, failures } = await itemsFrom([join(folder, 'list.txt')])
    expect(documents.map((one) => [one.document.title, one.meta.origin])).toEqual([['First', { source: join(folder, 'list.txt'), at: `${server.origin}/1` }]])
    expect(failures.map((one) => one.failure.code)).toEqual(['FETCH_STATUS'])
    expect((await itemsFrom([`${server.origin}/1`], { fetcher: null })).codes).toEqual(['ADDRESSES_ONLY'])
  })

  test('a feed that leads on for ever, and one that never ends, are broken off and told', async () => {
    let number = 0
    server.pages.set('/a1', html('A'))
    for (let i = 0; i < 20; i++)
      server.pages.set(`/feed?page=${i}`, (_, response) => {
        number++
        response.end(
          `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><id>x</id><updated>2025-03-04T00:00:00Z</updated><link rel="next" href="/feed?page=${i + 1}"/><entry><title>A</title><id>${i}</id><updated>2025-03-04T00:00:00Z</updated><link href="/a1"/></entry></feed>`,
        )
      })
    const { documents, codes } = await itemsFrom([`${server.origin}/feed?page=0`], { mostLists: 5 })
    expect([number, documents.length, codes]).toEqual([5, 1, ['LIST_ENDLESS']])
    server.pages.set('/endless', (_, response) => {
      response.write('<rss version="2.0"><channel><title>x</title>')
      const more = (): void => void (response.destroyed || response.write(item('/a1'), () => setImmediate(more)))
      more()
    })
    const fetcher = new Fetcher(madeOptions(madeTools(), { bytes: 100_000, delayMs: 0 }))
    expect((await itemsFrom([`${server.origin}/endless`, `${server.origin}/a1`], { fetcher })).codes).toEqual(['FETCH_TOO_LARGE'])
  })

  test('private addresses are refused without leave, those in a feed too', async () => {
    server.pages.set('/a', html('A'))
    const fetcher = new Fetcher(madeOptions(madeTools({ 'inner.example': ['10.0.0.1'] }), {}, false))
    put('list.txt', `${server.origin}/a\nhttp://inner.example/\n`)
    expect((await itemsFrom([join(folder, 'list.txt'), `${server.origin}/a`], { fetcher })).codes).toEqual(['URL_REFUSED', 'URL_REFUSED', 'URL_REFUSED'])
    expect(server.asked).toEqual([])
  })
})
