import { type Failure, failure } from '../base/errors.js'

/** One entry of a feed: where its page is, and what the feed itself holds of it. */
export interface FeedEntry {
  readonly id: string | null
  readonly url: string | null
  readonly title: string | null
  readonly published: string | null
  /** When it was last changed, as written; told by Atom and JSON Feed. */
  readonly updated: string | null
  /** The entry's own text, whole or a summary; as HTML or plain. */
  readonly content: { readonly text: string; readonly isHtml: boolean } | null
}

export interface Feed {
  readonly title: string | null
  readonly lang: string | null
  readonly entries: readonly FeedEntry[]
  /** Pages of the same feed that go on behind this one (RFC 5005). */
  readonly next: string | null
}

/** Entries that are taken of one feed. */
export const MOST_ENTRIES = 5000

type Json = Readonly<Record<string, unknown>>

/** Reads RSS 0.9–2.0, RDF, Atom or JSON Feed; addresses are resolved against the feed's own. */
export async function readFeed(text: string, where: string, base: string | null): Promise<Feed | Failure> {
  const { parseFeed } = await import('feedsmith')
  let parsed: { format: string; feed: unknown }
  try {
    parsed = parseFeed(text) as { format: string; feed: unknown }
  } catch (error) {
    const reason = error instanceof Error && error.name === 'DetectError' ? 'it is neither RSS, Atom nor JSON Feed' : 'it is malformed'
    return failure('FEED_BROKEN', where, { reason })
  }
  const feed = parsed.feed as Json
  const own = str(feed['home_page_url']) ?? linkOf(feed['links'], 'alternate') ?? str(feed['link'])
  const at = str(get(feed, 'xml', 'base')) ?? base ?? own
  const list = (feed['entries'] ?? feed['items'] ?? []) as Json[]
  const entries = list.slice(0, MOST_ENTRIES).map((item) => entryOf(item, at))
  if (entries.length === 0) return failure('FEED_EMPTY', where)
  return {
    title: plain(feed['title']),
    lang: str(feed['language']) ?? str(get(feed, 'xml', 'lang')),
    entries,
    next: resolved(str(feed['next_url']) ?? linkOf(feed['links'], 'next') ?? linkOf(get(feed, 'atom', 'links'), 'next'), at),
  }
}

function entryOf(item: Json, base: string | null): FeedEntry {
  const link = str(item['url']) ?? linkOf(item['links'], 'alternate') ?? str(item['link']) ?? permalinkOf(item['guid'])
  return {
    id: str(item['id']) ?? str(get(item, 'guid', 'value')),
    url: resolved(link, base),
    title: plain(item['title']),
    published: str(item['date_published']) ?? str(item['published']) ?? str(item['pubDate']) ?? first(get(item, 'dc', 'dates')) ?? str(get(item, 'dc', 'date')),
    updated: str(item['date_modified']) ?? str(item['updated']),
    content: contentOf(item),
  }
}

/** The fullest text that an entry holds; markup is told by its look, as feeds mislabel it often. */
function contentOf(item: Json): FeedEntry['content'] {
  const text =
    str(get(item, 'content', 'encoded')) ??
    str(item['content_html']) ??
    plainOf(item['content']) ??
    str(item['content_text']) ??
    plainOf(item['description']) ??
    plainOf(item['summary'])
  return text === null ? null : { text, isHtml: item['content_text'] !== text && /<\w+[^>]{0,500}>|&#?\w+;/.test(text) }
}

/** The address of the link with a relation; Atom's default relation is "alternate". */
function linkOf(links: unknown, rel: string): string | null {
  if (!Array.isArray(links)) return null
  return str((links as Json[]).find((link) => (link['rel'] ?? 'alternate') === rel)?.['href'])
}

const permalinkOf = (guid: unknown): string | null => {
  const value = str(get({ guid }, 'guid', 'value'))
  return value && /^https?:\/\//.test(value) && get({ guid }, 'guid', 'isPermaLink') !== false ? value : null
}

function resolved(link: string | null, base: string | null): string | null {
  if (!link) return null
  try {
    const url = base ? new URL(link, base) : new URL(link)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}

const get = (item: Json, key: string, inner: string): unknown => {
  const value = item[key]
  return typeof value === 'object' && value !== null ? (value as Json)[inner] : undefined
}
const str = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null)
const first = (value: unknown): string | null => (Array.isArray(value) ? str(value[0]) : null)
/** A text, or an object that holds one as its value. */
const plainOf = (value: unknown): string | null => str(value) ?? str(get({ value }, 'value', 'value'))
const plain = (value: unknown): string | null => plainOf(value)?.replace(/<[^<>]{0,200}>/g, '') ?? null
