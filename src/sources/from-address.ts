import { failure } from '../base/errors.js'
import type { Fetched } from '../fetch/types.js'
import type { Feed, FeedEntry } from '../intake/feed.js'
import { entryPart } from '../intake/feed-parts.js'
import type { Known, Part } from '../intake/part.js'
import { partsOf } from '../intake/parts.js'
import type { Format } from '../intake/taken.js'
import { type Fetching, itemsOf, NOT_FETCHED } from './items.js'
import { type Content, contentOf, type Listed } from './lists.js'
import type { Origin, SourceItem, SourcesOptions } from './types.js'

type Page = Extract<Fetched, { kind: 'page' }>

/** Everything behind an address: a page, a document, an archive; or all pages of a feed, a sitemap, an index of sitemaps. */
export async function* fromAddress(address: string, options: SourcesOptions): AsyncGenerator<SourceItem> {
  const { fetcher } = options
  const origin = { source: address, at: address }
  if (!fetcher) return yield { kind: 'failure', failure: failure('ADDRESSES_ONLY', address), origin }
  const [open, seen, pages] = [[address], new Set([address]), new Set<string>()]
  let lists = 0
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    const fetched = await fetcher.get(at)
    if (fetched.kind !== 'page') {
      if (fetched.kind === 'failed') yield { kind: 'failure', failure: fetched.failure, origin: { source: address, at } }
      continue
    }
    const content = await contentOf(fetched.bytes, fetched.mediaType, fetched.url)
    if ('code' in content) yield { kind: 'failure', failure: content, origin: { source: address, at } }
    else if (content.kind === 'one') yield* pageItems(fetched, content, { source: address, at }, null, options)
    else {
      yield* listItems(content, address, pages, options)
      for (const next of content.lists) if (!seen.has(next) && seen.add(next)) open.push(next)
      if (pages.size >= options.mostPages || (open.length > 0 && ++lists >= options.mostLists)) {
        const limit = pages.size >= options.mostPages ? `${options.mostPages} pages` : `${options.mostLists} parts`
        return yield { kind: 'failure', failure: failure('LIST_ENDLESS', address, { limit }), origin }
      }
    }
  }
}

type List = Extract<Content, { kind: 'list' }>

/** The pages that a list names, one after the other; those in `seen` are not fetched again. */
export async function* listItems({ pages, own, feed }: List, source: string, seen: Set<string>, options: SourcesOptions): AsyncGenerator<SourceItem> {
  for (const listed of pages) {
    if (seen.has(listed.url)) continue
    if (seen.size >= options.mostPages) return
    seen.add(listed.url)
    const fetched = await options.fetcher?.get(listed.url)
    if (fetched) yield* listedItems(fetched, listed, feed, { source, at: listed.url }, options)
  }
  if (feed) for (const entry of own) yield* entryItems(feed, entry, { source, at: entry.id ?? source }, options)
}

/** A page of a list; what the feed holds of it, if the page cannot be had or read. */
export async function* listedItems(fetched: Fetched, listed: Listed, feed: Feed | null, origin: Origin, options: SourcesOptions): AsyncGenerator<SourceItem> {
  const { entry } = listed
  const failed: SourceItem[] = []
  if (fetched.kind === 'failed') failed.push({ kind: 'failure', failure: fetched.failure, origin })
  else if (fetched.kind === 'page') {
    const known = feed && entry ? { from: 'feed', title: entry.title, published: entry.published ?? entry.updated, outlet: feed.title, lang: feed.lang } : null
    const content = await contentOf(fetched.bytes, fetched.mediaType, fetched.url)
    if ('code' in content) failed.push({ kind: 'failure', failure: content, origin })
    else if (content.kind === 'list') failed.push({ kind: 'failure', failure: failure('ADDRESSES_ONLY', listed.url), origin })
    else
      for await (const item of pageItems(fetched, content, origin, known, options)) {
        if (item.kind === 'failure') failed.push(item)
        else yield item
      }
  }
  const whole = failed.length > 0 && feed && entry?.content ? entryItems(feed, entry, origin, options) : null
  if (whole) for await (const item of whole) yield item
  // The failure is told in any case: the entry may be shorter than its page.
  yield* failed
}

/** What a fetched page holds, dated by its fetching. */
export async function* pageItems(
  page: Page,
  { bytes, format }: { readonly bytes: Uint8Array; readonly format: Format | null },
  origin: Origin,
  known: Known | null,
  options: SourcesOptions,
): AsyncGenerator<SourceItem> {
  const charset = /charset\s*=\s*"?([\w-]{3,20})/i.exec(page.mediaType ?? '')?.[1] ?? null
  const all: Known = { ...(known ?? { from: 'address' }), url: page.url, charset }
  const stream = async function* (): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  for await (const part of partsOf(stream(), page.url, format, all)) yield* itemsOf(part, origin, fetchingOf(page, part), options)
}

/** Pages of an archive were fetched by somebody else, at another time: their own record counts. */
const fetchingOf = ({ fetchedAt, etag, lastModified, mediaType }: Page, part: Part): Fetching =>
  part.kind === 'whole' && part.known?.fetchedAt ? NOT_FETCHED : { fetchedAt, etag, lastModified, mediaType }

/** What a feed itself holds of an entry. */
export async function* entryItems(feed: Feed, entry: FeedEntry, origin: Origin, options: Pick<SourcesOptions, 'keepBytes'>): AsyncGenerator<SourceItem> {
  const part = entryPart(feed, entry, entry.url ?? entry.id ?? origin.at)
  if ('code' in part) yield { kind: 'failure', failure: part, origin }
  else yield* itemsOf(part, origin, NOT_FETCHED, options)
}
