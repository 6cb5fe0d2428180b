import { failure } from '../base/errors.js'
import { csvParts } from './csv.js'
import { decode } from './encoding.js'
import { readFeed } from './feed.js'
import { feedParts } from './feed-parts.js'
import { isGzip, settledFormat } from './format.js'
import { gathered, isPackingError, packedFailure, unpacked } from './gzip.js'
import { TEXT_LIMIT } from './limits.js'
import { linePieces } from './lines.js'
import type { Known, Part } from './part.js'
import type { Format } from './taken.js'
import { warcParts } from './warc.js'

/**
 * A stream of bytes as parts. Its format is settled by its name and its first bytes; gzip is taken off. Tables, web archives and JSON
 * Lines are read as they come and may be of any size; anything else must be no longer than a text may be.
 * Errors of the stream itself (a disk, a network) are thrown.
 */
export async function* partsOf(stream: AsyncIterable<Uint8Array>, name: string, named: Format | null, known: Known | null = null): AsyncGenerator<Part> {
  const { head, all } = await peeked(stream)
  if (!isGzip(head)) return yield* partsOfPlain(head, all, name, named, known)
  try {
    const inner = await peeked(unpacked(all))
    yield* partsOfPlain(inner.head, inner.all, name, named, known)
  } catch (error) {
    if (!isPackingError(error)) throw error
    yield { kind: 'failed', failure: packedFailure(error, name, TEXT_LIMIT) }
  }
}

async function* partsOfPlain(head: Uint8Array, all: AsyncIterable<Uint8Array>, name: string, named: Format | null, known: Known | null): AsyncGenerator<Part> {
  if (head.length === 0) return yield { kind: 'failed', failure: failure('FILE_EMPTY', name) }
  const format = settledFormat(named, head)
  if (format === 'jsonl') return yield* lineParts(all, name)
  if (format === 'csv') return yield* csvParts(all, name)
  if (format === 'warc') return yield* warcParts(all, name)
  const bytes = await gathered(all, TEXT_LIMIT)
  if (bytes === null) yield { kind: 'failed', failure: failure('FILE_TOO_LARGE', name, { limit: TEXT_LIMIT }) }
  else if (format === null || format === 'xml')
    yield { kind: 'failed', failure: failure('FORMAT_UNKNOWN', name, { found: 'XML, but neither a feed nor a page' }) }
  else if (format === 'sitemap') yield { kind: 'failed', failure: failure('ADDRESSES_ONLY', name) }
  else if (format === 'feed') yield* fileFeedParts(bytes, name)
  else if (format === 'json') yield* jsonParts(bytes, name)
  else yield { kind: 'whole', name, format, bytes, known }
}

/** The whole lines of JSON Lines, many at a time. */
async function* lineParts(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Part> {
  for await (const { bytes, firstLine } of linePieces(stream)) {
    if (bytes) yield { kind: 'lines', name, bytes, firstLine }
    else yield { kind: 'failed', failure: failure('FILE_TOO_LARGE', `${name}:${firstLine}`, { limit: TEXT_LIMIT }) }
  }
}

async function* fileFeedParts(bytes: Uint8Array, name: string): AsyncGenerator<Part> {
  const decoded = decode(bytes)
  const feed = 'text' in decoded ? await readFeed(decoded.text, name, null) : failure('FEED_BROKEN', name, { reason: 'it is no text' })
  if ('code' in feed) yield { kind: 'failed', failure: feed }
  else yield* feedParts(feed, name)
}

/** A JSON file that holds one document, or a list of them. */
function* jsonParts(bytes: Uint8Array, name: string): Generator<Part> {
  const decoded = decode(bytes)
  let value: unknown
  try {
    value = JSON.parse('text' in decoded ? decoded.text : '')
  } catch {
    return yield { kind: 'failed', failure: failure('JSON_MALFORMED', name, { reason: 'the file as a whole is not' }) }
  }
  const list: unknown[] = Array.isArray(value) ? value : [value]
  for (const [i, one] of list.entries()) {
    const where = Array.isArray(value) ? `${name}:${i + 1}` : name
    if (typeof one === 'object' && one !== null && !Array.isArray(one)) yield { kind: 'fields', name: where, fields: one as Record<string, unknown> }
    else yield { kind: 'failed', failure: failure('JSON_NO_DOCUMENT', where, { found: one === null ? 'null' : `a ${typeof one}` }) }
  }
}

const HEAD = 4096

/** The first bytes of a stream, and the whole stream with them. */
async function peeked(stream: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let size = 0
  let broken: { readonly error: unknown } | null = null
  while (size < HEAD && !broken) {
    try {
      const next = await iterator.next()
      if (next.done) break
      chunks.push(next.value)
      size += next.value.length
    } catch (error) {
      // What came before is read first.
      broken = { error }
    }
  }
  const head = chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks)
  if (broken && size === 0) throw broken.error
  return { head, all: startingWith(head, iterator, broken) }
}

async function* startingWith(head: Uint8Array, rest: AsyncIterator<Uint8Array>, broken: { readonly error: unknown } | null): AsyncGenerator<Uint8Array> {
  try {
    if (head.length) yield head
    if (broken) throw broken.error
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
