import { type Failure, failure } from '../base/errors.js'
import type { Feed, FeedEntry } from './feed.js'
import type { Part } from './part.js'

/** The entries of a feed as far as the feed itself holds their text. */
export function* feedParts(feed: Feed, name: string): Generator<Part> {
  let number = 0
  for (const entry of feed.entries) {
    const part = entryPart(feed, entry, `${name}:${++number}`)
    yield 'code' in part ? { kind: 'failed', failure: part } : part
  }
}

/** An entry's own text as a part; a failure if it has none. */
export function entryPart(feed: Feed, entry: FeedEntry, name: string): Extract<Part, { kind: 'whole' }> | Failure {
  const { content, title, published, url } = entry
  if (!content?.text.trim()) return failure('ENTRY_WITHOUT_TEXT', name)
  const known = { from: 'feed', url, title, published: published ?? entry.updated, outlet: feed.title, lang: feed.lang }
  return { kind: 'whole', name, format: content.isHtml ? 'html' : 'text', bytes: new TextEncoder().encode(content.text), known }
}
