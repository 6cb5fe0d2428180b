import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { failure } from '../base/errors.js'
import { pathFailure } from '../base/path-failure.js'
import { decode } from '../intake/encoding.js'
import { formatOf } from '../intake/format.js'
import { TEXT_LIMIT } from '../intake/limits.js'
import type { Part } from '../intake/part.js'
import { partsOf } from '../intake/parts.js'
import { isWhole } from '../intake/taken.js'
import { fromAddress, listPieces } from './from-address.js'
import { itemsOf } from './items.js'
import { addressList, contentOf } from './lists.js'
import { failedPiece, pieceOf } from './pieces.js'
import type { Origin, Piece, SourceItem, SourcesOptions } from './types.js'
import { walk } from './walk.js'

/**
 * Everything behind the given sources, in their order: files, folders, web addresses (pages, feeds, sitemaps, archives), text files
 * that list addresses, and `-` for standard input. What fails is an item too; the rest goes on. Nothing is held but the document at hand.
 */
export async function* sourcesOf(sources: Iterable<string>, options: SourcesOptions, stdin: Readable | null = null): AsyncGenerator<SourceItem> {
  for await (const piece of piecesOf(sources, options, stdin)) yield* itemsOf(piece)
}

/** The same, found and fetched, and not yet read: for callers that read with several threads. */
export async function* piecesOf(sources: Iterable<string>, options: SourcesOptions, stdin: Readable | null = null): AsyncGenerator<Piece> {
  for (const source of sources) {
    if (source === '-' && stdin) yield* fromStream(stdin, 'stdin', { source, at: 'stdin' }, options)
    else if (/^https?:\/\//i.test(source)) yield* fromAddress(source, source, options)
    else yield* fromPath(source, options)
  }
}

async function* fromPath(source: string, options: SourcesOptions): AsyncGenerator<Piece> {
  try {
    const about = await stat(source)
    if (about.isFile()) return yield* fromFile(source, about.size, { source, at: source }, options)
    if (!about.isDirectory()) return yield* fromStream(createReadStream(source), source, { source, at: source }, options)
  } catch (error) {
    return yield failedPiece(pathFailure(source, error), { source, at: source })
  }
  for await (const found of walk(source)) {
    if (typeof found !== 'string') yield failedPiece(found, { source, at: found.where ?? source })
    else {
      const size = (await stat(found).catch(() => null))?.size ?? 0
      yield* fromFile(found, size, { source, at: found }, options)
    }
  }
}

async function* fromFile(path: string, size: number, origin: Origin, options: SourcesOptions): AsyncGenerator<Piece> {
  const format = formatOf(path)
  const isPlain = isWhole(format) && !path.endsWith('.gz')
  if (isPlain && size > TEXT_LIMIT) yield failedPiece(failure('FILE_TOO_LARGE', path, { limit: TEXT_LIMIT }), origin)
  else if (isPlain && !(format === 'text' && options.fetcher)) yield { kind: 'file', path, format, origin, size }
  else yield* fromStream(createReadStream(path, { highWaterMark: 256 * 1024 }), path, origin, options)
}

/** The parts of a stream; its name and its first bytes say what it is. */
async function* fromStream(stream: AsyncIterable<Uint8Array>, name: string, origin: Origin, options: SourcesOptions): AsyncGenerator<Piece> {
  try {
    for await (const part of partsOf(stream, name, formatOf(name))) {
      const addresses = options.fetcher ? addressesIn(part) : null
      if (addresses) {
        for (const address of addresses) if (!(await options.isKnown?.(address))) yield* fromAddress(address, origin.source, options)
      } else if (options.fetcher && isSitemap(part)) yield* fromSitemapFile(name, origin, options)
      else yield pieceOf(part, origin)
    }
  } catch (error) {
    yield failedPiece(pathFailure(name, error), origin)
  }
}

/** A text is a list of addresses if nothing else stands in it. */
function addressesIn(part: Part): readonly string[] | null {
  if (part.kind !== 'whole' || part.format !== 'text') return null
  const head = part.bytes.subarray(0, 200)
  if (!/^\W{0,3}\s*(?:#|https?:)/i.test(new TextDecoder('latin1').decode(head).replaceAll('\u0000', ''))) return null
  const decoded = decode(part.bytes)
  return 'text' in decoded ? addressList(decoded.text) : null
}

const isSitemap = (part: Part): boolean => part.kind === 'failed' && part.failure.code === 'ADDRESSES_ONLY'

async function* fromSitemapFile(path: string, origin: Origin, options: SourcesOptions): AsyncGenerator<Piece> {
  const list = await contentOf(await readFile(path), null, pathToFileURL(path).href)
  if ('code' in list) return yield failedPiece(list, origin)
  if (list.kind !== 'list') return
  yield* listPieces(list, origin.source, new Set(), options)
  for (const address of list.lists) yield* fromAddress(address, origin.source, options)
}
