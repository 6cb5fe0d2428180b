import { describe, expect, test } from 'vitest'
import { takenFrom } from '../../test/support/taken.js'
import { type Feed, readFeed } from './feed.js'
import { readSitemap } from './sitemap.js'

const TEXT = 'The Minister met the Ambassador of Japan.'
const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>MFA News</title><language>en</language>
<item><title>Talks &amp; more</title><link>https://mfa.example/1</link><pubDate>Tue, 04 Mar 2025 10:00:00 GMT</pubDate><description>short</description><content:encoded><![CDATA[<p>${TEXT}</p><p>Trade &amp; energy.</p>]]></content:encoded></item>
<item><title>Only a title</title><link>https://mfa.example/2</link></item></channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>MFA News</title><id>x</id><updated>2025-03-04T00:00:00Z</updated><link rel="next" href="?page=2"/>
<entry><title>Talks</title><id>1</id><updated>2025-03-05T00:00:00Z</updated><published>2025-03-04T00:00:00Z</published><link href="/1"/><content type="html">&lt;p&gt;${TEXT}&lt;/p&gt;</content></entry></feed>`
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'MFA News',
  items: [{ id: '1', url: 'https://mfa.example/1', title: 'Talks', content_text: TEXT, date_published: '2025-03-04T00:00:00Z' }],
})

describe('a feed file', () => {
  test('gives the texts that it holds itself; an entry without text is told', async () => {
    for (const name of ['a.rss', 'a.xml', 'unnamed']) {
      const { documents, failures } = await takenFrom(RSS, name)
      expect(documents).toMatchObject([
        {
          id: `${name}:1`,
          title: 'Talks & more',
          url: 'https://mfa.example/1',
          published: '2025-03-04',
          outlet: 'MFA News',
          lang: 'en',
          provenance: { title: 'feed' },
        },
      ])
      expect(documents[0]?.text).toBe(`Talks & more\n\n${TEXT}\n\nTrade & energy.`)
      expect(failures).toMatchObject([{ code: 'ENTRY_WITHOUT_TEXT', where: `${name}:2` }])
    }
    for (const [content, name] of [
      [ATOM, 'a.atom'],
      [JSON_FEED, 'a.json'],
      [JSON_FEED, 'unnamed'],
    ] as const)
      expect((await takenFrom(content, name)).documents).toMatchObject([{ title: 'Talks', published: '2025-03-04', text: expect.stringContaining(TEXT) }])
  })

  test('resolves addresses against its own, and names the page behind it', async () => {
    const feed = (await readFeed(ATOM, 'a', 'https://mfa.example/news/feed.xml')) as Feed
    expect(feed.entries[0]).toMatchObject({ url: 'https://mfa.example/1', updated: '2025-03-05T00:00:00Z' })
    expect(feed.next).toBe('https://mfa.example/news/feed.xml?page=2')
  })

  test('that is none, is empty or a bomb of entities is named', async () => {
    expect((await takenFrom('<rss version="2.0"><channel><title>x</title></channel></rss>', 'a.rss')).codes).toEqual(['FEED_EMPTY'])
    expect((await takenFrom('hello', 'a.rss')).codes).toEqual(['FEED_BROKEN'])
    expect((await takenFrom('<note>x</note>', 'a.xml')).codes).toEqual(['FORMAT_UNKNOWN'])
    const entities = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "x">${entities}]><rss version="2.0"><channel><title>x</title><item><title>a</title><description>&e12;</description></item></channel></rss>`
    const { documents, codes } = await takenFrom(bomb, 'a.rss')
    expect(codes.length + documents.length).toBe(1)
    expect(documents[0]?.text.length ?? 0).toBeLessThan(1000)
  })
})

describe('a sitemap', () => {
  const xml = `<?xml version="1.0"?><urlset><url><loc> https://mfa.example/1?a=1&amp;b=2 </loc><lastmod>2025-03-04</lastmod></url><url><loc>javascript:x</loc></url><url><loc>https://mfa.example/2</loc></url></urlset>`
  test('gives the addresses of its pages', () =>
    expect(readSitemap(xml)).toEqual({
      pages: [
        { url: 'https://mfa.example/1?a=1&b=2', changed: '2025-03-04' },
        { url: 'https://mfa.example/2', changed: null },
      ],
      sitemaps: [],
    }))
  test('or of other sitemaps', () =>
    expect(readSitemap('<sitemapindex><sitemap><loc>https://mfa.example/s.xml</loc></sitemap></sitemapindex>').sitemaps).toEqual([
      { url: 'https://mfa.example/s.xml', changed: null },
    ]))
  test('as a file holds no text', async () => expect((await takenFrom(xml, 'sitemap.xml')).codes).toEqual(['ADDRESSES_ONLY']))
})
