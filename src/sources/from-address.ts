import { failure } from '../base/errors.js'
import type { Fetched } from '../fetch/types.js'
import type { Feed, FeedEntry } from '../intake/feed.js'
import { entryPart } from '../intake/feed-parts.js'
import type { Known, Part } from '../intake/part.js'
import { partsOf } from '../intake/parts.js'
import type { Format } from '../intake/taken.js'
import { NOT_FETCHED, once } from './items.js'
import { type Content, contentOf, type Listed } from './lists.js'
import { failedPiece, pieceOf } from './pieces.js'
import type { Origin, Piece, SourcesOptions } from './types.js'

type Page = Extract<Fetched, { kind: 'page' }>

/** Everything behind an address: a page, a document, an archive; or all pages of a feed, a sitemap, an index of sitemaps. */
export async function* fromAddress(address: string, source: string, options: SourcesOptions): AsyncGenerator<Piece> {
  const { fetcher } = options
  const origin = { source, at: address }
  if (!fetcher) return yield failedPiece(failure('ADDRESSES_ONLY', address), origin)
  const [open, seen, pages] = [[address], new Set([address]), new Set<string>()]
  let lists = 0
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    const fetched = await fetcher.get(at)
    if (fetched.kind !== 'page') {
      if (fetched.kind === 'failed') yield failedPiece(fetched.failure, { source, at })
      continue
    }
    const content = await contentOf(fetched.bytes, fetched.mediaType, fetched.url)
    if ('code' in content) yield failedPiece(content, { source, at })
    else if (content.kind === 'one') yield* pagePieces(fetched, content, { source, at }, null, null)
    else {
      yield* listPieces(content, source, pages, options)
      for (const next of content.lists) if (!seen.has(next) && seen.add(next)) open.push(next)
      if (pages.size >= options.mostPages || (open.length > 0 && ++lists >= options.mostLists)) {
        const limit = pages.size >= options.mostPages ? `${options.mostPages} pages` : `${options.mostLists} parts`
        return yield failedPiece(failure('LIST_ENDLESS', address, { limit }), origin)
      }
    }
  }
}

/** The pages that a list names, one after the other; those in `seen` are not fetched again. */
export async function* listPieces(
  { pages, own, feed }: Extract<Content, { kind: 'list' }>,
  source: string,
  seen: Set<string>,
  options: SourcesOptions,
): AsyncGenerator<Piece> {
  for (const listed of pages) {
    if (seen.has(listed.url)) continue
    if (seen.size >= options.mostPages) return
    seen.add(listed.url)
    if (await options.isKnown?.(listed.url)) continue
    const fetched = await options.fetcher?.get(listed.url)
    if (fetched) yield* listedPieces(fetched, listed, feed, { source, at: listed.url })
  }
  if (feed) for (const entry of own) yield entryPiece(feed, entry, { source, at: entry.id ?? source })
}

/** A page of a list, with what the feed holds of it in case that it cannot be had or read. */
export async function* listedPieces(fetched: Fetched, listed: Listed, feed: Feed | null, origin: Origin): AsyncGenerator<Piece> {
  const { entry } = listed
  const own = feed && entry?.content ? entryPart(feed, entry, listed.url) : null
  const instead = own && !('code' in own) ? own : null
  if (fetched.kind === 'failed') yield failedPiece(fetched.failure, origin, instead)
  if (fetched.kind !== 'page') return
  const known = feed && entry ? { from: 'feed', title: entry.title, published: entry.published ?? entry.updated, outlet: feed.title, lang: feed.lang } : null
  const content = await contentOf(fetched.bytes, fetched.mediaType, fetched.url)
  if ('code' in content) yield failedPiece(content, origin, instead)
  else if (content.kind === 'list') yield failedPiece(failure('ADDRESSES_ONLY', listed.url), origin, instead)
  else yield* pagePieces(fetched, content, origin, known, instead)
}

/** What a fetched page holds, dated by its fetching. */
export async function* pagePieces(
  page: Page,
  { bytes, format }: { readonly bytes: Uint8Array; readonly format: Format | null },
  origin: Origin,
  known: Known | null,
  instead: Part | null,
): AsyncGenerator<Piece> {
  const charset = /charset\s*=\s*"?([\w-]{3,20})/i.exec(page.mediaType ?? '')?.[1] ?? null
  const all: Known = { ...(known ?? { from: 'address' }), url: page.url, charset }
  const { fetchedAt, etag, lastModified, mediaType } = page
  for await (const part of partsOf(once(bytes), page.url, format, all)) {
    // Pages of an archive were fetched by somebody else, at another time: their own record counts.
    const isStored = part.kind === 'whole' && part.known?.fetchedAt
    yield pieceOf(part, origin, isStored ? NOT_FETCHED : { fetchedAt, etag, lastModified, mediaType }, instead)
  }
}

/** What a feed itself holds of an entry. */
export function entryPiece(feed: Feed, entry: FeedEntry, origin: Origin): Piece {
  const part = entryPart(feed, entry, entry.url ?? entry.id ?? origin.at)
  return 'code' in part ? failedPiece(part, origin) : pieceOf(part, origin)
}
