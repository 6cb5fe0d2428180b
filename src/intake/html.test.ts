import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourceSpan } from '../base/offset-map.js'
import { fromBytes } from './whole.js'
import { fromHtml } from './html.js'
import { decodeEntities } from './html-entities.js'
import type { Known } from './part.js'

const PARAGRAPH = 'The Minister met the Ambassador of Japan, and they talked about trade, energy and the visit planned for May. '

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head><title>Talks in Oslo | Ministry</title>${head}</head><body>${body}</body></html>`

async function documentOf(html: string) {
  const taken = await fromHtml(html, 'page.html')
  if (!('document' in taken)) throw new Error(taken.failed.code)
  return taken.document
}

describe('a page becomes its main text', () => {
  test('with what its metadata tell', async () => {
    const head = `<meta property="og:title" content="Talks in Oslo &amp; Bergen"><meta property='og:site_name' content='Foreign Ministry'>
      <meta content="2025-02-28T09:00:00+01:00" property="article:published_time"><link rel="canonical" href="https://example.org/talks">`
    const body = `<nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>Talks in Oslo &amp; Bergen</h1><p>${PARAGRAPH.repeat(3)}</p><ul><li>Anna Berg</li><li>Paul Roux</li></ul><p>${PARAGRAPH.repeat(3)}</p></article><footer>Cookies</footer>`
    const document = await documentOf(page(body, head))
    expect(document).toMatchObject({
      title: 'Talks in Oslo & Bergen',
      outlet: 'Foreign Ministry',
      published: '2025-02-28',
      url: 'https://example.org/talks',
      lang: 'en',
    })
    expect(document.text.startsWith('Talks in Oslo & Bergen\n\nThe Minister met')).toBe(true)
    expect(document.text).toContain('- Anna Berg\n\n- Paul Roux')
    expect(document.text).not.toMatch(/Home|Cookies/)
  })

  test('dated by the best that tells it: metadata, linked data, its feed, a time, its own first lines, its last change', async () => {
    const feed = { from: 'feed', published: '2025-03-03' }
    const linked =
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Talks","datePublished":"2025-03-02"}]}</script>'
    const [meta, modified, time] = [
      '<meta name="dcterms.issued" content="2025-03-01">',
      '<meta property="article:modified_time" content="2026-01-01">',
      '<time datetime="2025-03-04">x</time>',
    ]
    const text = (line: string): string => `<article><p>${line}</p><p>${PARAGRAPH.repeat(4)}</p></article>`
    const tell = async (html: string, known: Known | null = null): Promise<unknown[]> => {
      const taken = await fromHtml(html, 'a', known)
      return 'document' in taken ? [taken.document.published, taken.document.provenance?.['published']] : []
    }
    const dated = text('OSLO, 5 March 2025 – The talks began.')
    expect(await tell(page(time + dated, modified + linked + meta), feed)).toEqual(['2025-03-01', 'meta dcterms.issued'])
    expect(await tell(page(time + dated, modified + linked), feed)).toEqual(['2025-03-02', 'JSON-LD datePublished'])
    expect(await tell(page(time + dated, modified), feed)).toEqual(['2025-03-03', 'feed'])
    expect(await tell(page(time + dated, modified))).toEqual(['2025-03-04', 'time element'])
    expect(await tell(page(dated, modified))).toEqual(['2025-03-05', 'date at the head of the text'])
    expect(await tell(page(text('The talks began.'), modified))).toEqual(['2026-01-01', 'meta article:modified_time'])
  })

  test('with a dash before the first words of a list item, whatever they lie in', async () => {
    const body = `<article><p>${PARAGRAPH.repeat(4)}</p><ul><li><p>Trade</p><p>and energy</p></li><li> </li><li>Visits</li></ul><p>${PARAGRAPH}</p></article>`
    expect((await documentOf(page(body))).text).toContain('\n\n- Trade\n\nand energy\n\n- Visits\n\n')
  })

  test('with the date of its linked data, and the name of its host', async () => {
    const head =
      '<link rel="canonical" href="https://www.example.org/a"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-01T00:00:00Z"}</script>'
    expect(await documentOf(page(`<article><p>${PARAGRAPH.repeat(5)}</p></article>`, head))).toMatchObject({
      published: '2025-03-01',
      outlet: 'example.org',
      title: 'Talks in Oslo',
    })
  })

  test('in the encoding that it declares', async () => {
    const russian = 'Министр встретился с послом. '
    const byChar = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1251').decode(Uint8Array.of(byte)), byte]))
    const bytes = Uint8Array.from(
      [...`<html><head><meta charset="windows-1251"></head><body><p>${russian.repeat(20)}</p></body></html>`].map((c) => byChar.get(c) ?? 63),
    )
    const taken = await fromBytes(bytes, 'html', 'page.html')
    expect(taken).toMatchObject({ document: { text: expect.stringContaining('Министр встретился') } })
  })
})

describe('each word of a page leads back to its place in the source', () => {
  test('through markup, character references, folded blanks and parts left out', async () => {
    const body = `<nav>The Minister met</nav><article><p>The   <b>Min</b>ister met\n the &ldquo;Am&shy;bassador&rdquo; of <i>Japan</i>.<script>x</script> ${PARAGRAPH.repeat(3)}</p><ul><li><p>Trade &amp; energy</p></li></ul></article>`
    const html = page(body, '<meta property="og:title" content="A title set before">')
    const taken = await fromHtml(html, 'a')
    if (!('document' in taken)) throw new Error(taken.failed.code)
    const sourceOf = (words: string): string | undefined => {
      const at = taken.document.text.indexOf(words)
      const span = sourceSpan(taken.map ?? [], at, at + words.length)
      return span ? html.slice(span.start, span.end) : undefined
    }
    expect(sourceOf('The Minister met')).toBe('The   <b>Min</b>ister met')
    expect(sourceOf('“Ambassador” of Japan.')).toBe('&ldquo;Am&shy;bassador&rdquo; of <i>Japan</i>.')
    expect(sourceOf('Trade & energy')).toBe('Trade &amp; energy')
    expect(sourceOf('A title set')).toBe(undefined)
  })

  test('whatever the page is made of', async () => {
    const pieces = [
      '<p>',
      '</p>',
      '<div class="a">',
      '</div>',
      '<li>',
      '<br>',
      '<b>',
      '</b>',
      '<',
      '&amp;',
      '&nbsp;',
      '&bogus;',
      ' ',
      '\n',
      '<!-- c -->',
      'Minister',
      'met',
      'é🙂',
      '<td>',
      '<script>a</script>',
      '<ul>',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 80 }), async (parts) => {
        const html = `<html><body>${parts.join('')}<p>${PARAGRAPH}</p></body></html>`
        const taken = await fromHtml(html, 'a')
        if (!('document' in taken)) return
        const { document, map = [] } = taken
        for (let i = 0; i < map.length; i += 4) {
          const [text, length, source, sourceLength] = map.slice(i, i + 4) as [number, number, number, number]
          const fold = (piece: string): string =>
            decodeEntities(piece)
              .replace(/\u00ad/g, '')
              .replace(/\s/g, ' ')
          expect(fold(html.slice(source, source + sourceLength))).toBe(fold(document.text.slice(text, text + length)))
        }
      }),
      { numRuns: 400, seed: 28 },
    )
  })
})

describe('broken and hostile pages', () => {
  const hostile: [name: string, html: string][] = [
    ['no end tags', `<html><body><div><p>${PARAGRAPH}<p>${PARAGRAPH}<b><i>`],
    ['only a piece', `<p>${PARAGRAPH}</p>`],
    ['stray brackets', page(`<p>5 < 6 and 7 > 3 ${PARAGRAPH}</p><p <<< ${PARAGRAPH}`)],
    ['a quote never closed', page(`<a href="x>link</a><p>${PARAGRAPH}</p>`)],
    ['a comment never closed', page(`<p>${PARAGRAPH}</p><!-- `)],
    ['nested 5,000 deep', page('<div>'.repeat(5000) + PARAGRAPH)],
    ['nested 200,000 deep', page('<b>'.repeat(200_000) + PARAGRAPH)],
    ['50,000 paragraphs', page(`<p>${PARAGRAPH}</p>`.repeat(50_000))],
    ['a million brackets', page(`<p>${PARAGRAPH}</p>${'<'.repeat(1_000_000)}`)],
    ['a million open quotes', page(`<p>${PARAGRAPH}</p>${'<a x="'.repeat(150_000)}`)],
    ['a million character references', page(`<p>${PARAGRAPH}${'&#x0;&#xd800;&bogus;&amp'.repeat(50_000)}</p>`)],
  ]
  for (const [name, html] of hostile) {
    test(`${name}: the text is read, in time that grows with its length`, { timeout: 60_000 }, async () => {
      expect((await documentOf(html)).text).toContain('The Minister met the Ambassador of Japan')
    })
  }

  test('scripts and styles are no text', async () => {
    const evil = `<script>alert("Minister")</script><style>p{content:"x"}</style><svg onload=alert(1)><script>x</script></svg><iframe srcdoc="<script>"></iframe><img src=x onerror=alert(2)>`
    for (const around of [evil, evil.repeat(3000)]) {
      const { text } = await documentOf(page(`${around}<article><p onclick="alert(3)">${PARAGRAPH.repeat(4)}</p></article>${around}`))
      expect(text).not.toMatch(/alert|onload|onerror|<script|content:/)
    }
  })

  test('a page without text is named', async () => {
    for (const html of ['<html></html>', '<script>build()</script>', page('<div id="app"></div>').replace(/<title>.*<\/title>/, '')]) {
      expect(await fromHtml(html, 'page.html')).toMatchObject({ failed: { code: 'HTML_WITHOUT_TEXT' } })
    }
  })
})
