import { type Failure, failure } from '../base/errors.js'
import { decode } from '../intake/encoding.js'
import { type Feed, type FeedEntry, readFeed } from '../intake/feed.js'
import { formatOf, formatOfMediaType, isGzip, settledFormat } from '../intake/format.js'
import { gathered, packedFailure, unpacked } from '../intake/gzip.js'
import { readSitemap } from '../intake/sitemap.js'
import type { Format } from '../intake/taken.js'
import { once } from './items.js'

/** A page that a list names, with what the list tells of it. */
export interface Listed {
  readonly url: string
  /** When the list says that it was changed, as written. */
  readonly changed: string | null
  /** The entry behind it, if the list is a feed. */
  readonly entry: FeedEntry | null
}

/** What a fetched thing is: a list of pages, or something to be read itself. */
export type Content =
  | {
      readonly kind: 'list'
      readonly pages: readonly Listed[] /** Entries that have no page of their own. */
      readonly own: readonly FeedEntry[]
      readonly feed: Feed | null
      readonly lists: readonly string[]
    }
  | { readonly kind: 'one'; readonly format: Format | null; readonly bytes: Uint8Array }

/** Largest list as unpacked: what the standard of sitemaps allows. */
const LIST_LIMIT = 52_428_800

/** Tells lists from texts by type and content. `url` is where the bytes came from. */
export async function contentOf(bytes: Uint8Array, mediaType: string | null, url: string): Promise<Content | Failure> {
  let plain = bytes
  if (isGzip(bytes)) {
    // A packed archive or table is read as a stream further on; only what may be a list is unpacked here.
    const found = await unpackedHead(bytes)
    if (!found || !isList(settledFormat(null, found))) return { kind: 'one', format: null, bytes }
    try {
      const whole = await gathered(unpacked(once(bytes)), LIST_LIMIT)
      if (!whole) return failure('PACKED_TOO_LARGE', url, { limit: LIST_LIMIT })
      plain = whole
    } catch (error) {
      return packedFailure(error, url, LIST_LIMIT)
    }
  }
  const head = plain.subarray(0, 4096)
  const named = formatOfMediaType(mediaType) ?? formatOf(new URL(url).pathname)
  // Servers send feeds and sitemaps as XML of any kind, as HTML or as text: the content counts.
  const found = settledFormat(null, head)
  const format = isList(found) ? found : settledFormat(named, head)
  const decoded = isList(format) || isRobots(url) ? decode(plain) : null
  const text = decoded && 'text' in decoded ? decoded.text : ''
  if (isRobots(url)) return { ...NO_PAGES, lists: [...text.matchAll(/^sitemap:[ \t]*(https?:\/\/\S+)/gim)].map((match) => match[1] as string) }
  if (!isList(format)) return { kind: 'one', format, bytes: plain }
  if (format === 'sitemap') {
    const { pages, sitemaps } = readSitemap(text)
    return { ...NO_PAGES, pages: pages.map((page) => ({ ...page, entry: null })), lists: sitemaps.map((map) => map.url) }
  }
  const feed = await readFeed(text, url, url)
  if ('code' in feed) return feed
  const pages = feed.entries.flatMap((entry) => (entry.url ? [{ url: entry.url, changed: entry.updated ?? entry.published, entry }] : []))
  return { kind: 'list', pages, own: feed.entries.filter((entry) => !entry.url), feed, lists: feed.next ? [feed.next] : [] }
}

const NO_PAGES = { kind: 'list', pages: [], own: [], feed: null, lists: [] } as const

/** The address of a site's robots.txt stands for the sitemaps that it names: the whole site. */
const isRobots = (url: string): boolean => new URL(url).pathname === '/robots.txt'

const isList = (format: Format | null): boolean => format === 'feed' || format === 'sitemap'

/** The first bytes behind the packing, however the rest is. */
async function unpackedHead(bytes: Uint8Array): Promise<Uint8Array | null> {
  try {
    for await (const chunk of unpacked(once(bytes))) return chunk.subarray(0, 4096)
  } catch {
    // Told when it is read.
  }
  return null
}

/** The addresses of a text that holds nothing else but remarks ("# …"); null if it is any other text. */
export function addressList(text: string): string[] | null {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const addresses = lines.filter((line) => line && !line.startsWith('#'))
  return addresses.length > 0 && addresses.every((line) => /^https?:\/\/\S+$/i.test(line)) ? [...new Set(addresses)] : null
}
