import { Claims } from './claims.js'
import { decodeEntities } from './html-entities.js'
import { scanHtml } from './html-scan.js'
import { claimLinkedData } from './linked-data.js'
import type { Known } from './part.js'

/** What a page says about itself outside of its text. */
export interface PageMetadata {
  readonly claims: Claims
  /** When it was last changed: the day of publication only if nothing else tells it. */
  readonly modified: string | null
  /** Estimated depth of nesting, and number of tags and texts: what a tree of the page would cost. */
  readonly depth: number
  readonly pieces: number
}

/** Names under which pages keep a thing, best first. */
const TITLE = ['og:title', 'dc.title', 'dcterms.title', 'citation_title', 'twitter:title']
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'citation_publication_date',
  'dcterms.created',
  'publishdate',
  'pubdate',
  'date',
]
const OUTLET = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name', 'publisher']

/** Elements that pages leave unclosed without nesting. */
const FLAT = new Set('p li dt dd tr td th thead tbody option br hr img input meta link source area base col embed wbr param track body html head'.split(' '))

const MOST_SCRIPTS = 20

export function metadataOf(html: string, known: Known | null = null): PageMetadata {
  const found = new Map<string, string>()
  const keep = (name: string, value: string | null | undefined): void => {
    const clean = value && decodeEntities(value).replace(/\s+/g, ' ').trim()
    if (clean && !found.has(name)) found.set(name, clean.slice(0, 1000))
  }
  let [depth, deepest, pieces] = [0, 0, 0]
  let inside = ''
  const linked: string[] = []
  scanHtml(html, {
    tag(name, isClosing, start, end) {
      inside = isClosing ? '' : name
      pieces++
      if (!FLAT.has(name)) {
        depth = Math.max(0, depth + (isClosing ? -1 : html[end - 2] === '/' ? 0 : 1))
        deepest = Math.max(deepest, depth)
      }
      if (isClosing) return
      const read = (attribute: string): string | null => attributeOf(html.slice(start, Math.min(end, start + 4000)), attribute)
      if (name === 'meta') keep((read('property') ?? read('name') ?? read('itemprop') ?? '').toLowerCase(), read('content'))
      else if (name === 'html') keep('lang', read('lang') ?? read('xml:lang'))
      else if (name === 'link' && read('rel') === 'canonical') keep('canonical', read('href'))
      else if (name === 'time') keep('time', read('datetime'))
      else if (name === 'script' && read('type') === 'application/ld+json') inside = 'linked-data'
    },
    text(start, end) {
      pieces++
      if (inside === 'title') keep('title', html.slice(start, end))
      else if (inside === 'h1') keep('h1', html.slice(start, end))
      else if (inside === 'linked-data' && linked.length < MOST_SCRIPTS) linked.push(html.slice(start, end))
    },
  })
  return { claims: claimsOf(found, linked, known), modified: found.get('article:modified_time') ?? null, depth: deepest, pieces }
}

function claimsOf(found: ReadonlyMap<string, string>, linked: readonly string[], known: Known | null): Claims {
  const claims = new Claims()
  const metas = (field: 'title' | 'published' | 'outlet', names: readonly string[]): unknown =>
    names.map((name) => claims.claim(field, found.get(name), `meta ${name}`))
  const web = (url: string | undefined): string | null => (url && /^https?:\/\//.test(url) ? url : null)
  claims.claim('url', known?.url, known?.from ?? '')
  claims.claim('url', web(found.get('canonical')), 'link canonical').claim('url', web(found.get('og:url')), 'meta og:url')
  metas('title', TITLE)
  metas('published', PUBLISHED)
  metas('outlet', OUTLET)
  claims.claim('lang', found.get('lang'), 'html lang')
  claimLinkedData(linked, claims)
  claims.claim('title', found.get('h1'), 'h1').claim('title', withoutSite(found.get('title') ?? null), 'title element')
  // A feed speaks of this very page; the first time in a page may be that of another one that it points to.
  claims.claim('published', known?.published, known?.from ?? '').claim('published', found.get('time'), 'time element')
  return claims.claim('outlet', known?.outlet, known?.from ?? '').claim('outlet', hostOf(claims.get('url')), 'host of the address')
}

/** "Talks in Oslo | Ministry of Foreign Affairs" → "Talks in Oslo". */
const withoutSite = (title: string | null): string | null => title?.replace(/\s+[|–—»]\s+[^|–—»]{1,60}$/, '') ?? null

const hostOf = (url: string | null): string | null => /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url ?? '')?.[1] ?? null

/** Value of an attribute inside the source of one tag. */
export function attributeOf(tag: string, name: string): string | null {
  const match = new RegExp(`[\\s"']${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag)
  return match ? (match[1] ?? match[2] ?? match[3] ?? null) : null
}

/** `<meta charset=…>` or its older form, looked for in the page's first bytes. */
export function declaredCharset(head: string): string | null {
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_-]{3,20})/i.exec(head)?.[1]?.toLowerCase() ?? null
}
