import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { type Failure, failure } from '../base/errors.js'
import { pathFailure } from '../base/path-failure.js'
import { decode } from '../intake/encoding.js'
import { formatOf } from '../intake/format.js'
import { TEXT_LIMIT } from '../intake/limits.js'
import type { Part } from '../intake/part.js'
import { partsOf } from '../intake/parts.js'
import { isWhole } from '../intake/taken.js'
import { fromAddress, listItems } from './from-address.js'
import { itemsOf, NOT_FETCHED } from './items.js'
import { addressList, contentOf } from './lists.js'
import type { Origin, SourceItem, SourcesOptions } from './types.js'
import { walk } from './walk.js'

/**
 * Everything behind the given sources, in their order: files, folders, web addresses (pages, feeds, sitemaps, archives) and text files
 * that list addresses. What fails is an item too; the rest goes on. Nothing is held but the document at hand.
 */
export async function* sourcesOf(sources: Iterable<string>, options: SourcesOptions): AsyncGenerator<SourceItem> {
  for (const source of sources) {
    if (/^https?:\/\//i.test(source)) yield* fromAddress(source, options)
    else yield* fromPath(source, options)
  }
}

async function* fromPath(source: string, options: SourcesOptions): AsyncGenerator<SourceItem> {
  const failed = (reason: Failure, at: string): SourceItem => ({ kind: 'failure', failure: reason, origin: { source, at } })
  try {
    const about = await stat(source)
    if (!about.isDirectory()) return yield* fromFile(source, { source, at: source }, options)
    for await (const found of walk(source)) {
      if (typeof found === 'string') yield* fromFile(found, { source, at: found }, options)
      else yield failed(found, found.where ?? source)
    }
  } catch (error) {
    yield failed(pathFailure(source, error), source)
  }
}

async function* fromFile(path: string, origin: Origin, options: SourcesOptions): AsyncGenerator<SourceItem> {
  try {
    const { size } = await stat(path)
    const format = formatOf(path)
    if (size > TEXT_LIMIT && isWhole(format) && !path.endsWith('.gz'))
      return yield { kind: 'failure', failure: failure('FILE_TOO_LARGE', path, { limit: TEXT_LIMIT }), origin }
    for await (const part of partsOf(createReadStream(path, { highWaterMark: 256 * 1024 }), path, format)) {
      const addresses = listIn(part)
      if (addresses) for (const address of addresses) yield* reported(fromAddress(address, options), origin.source)
      else if (isSitemap(part) && options.fetcher) yield* fromSitemapFile(path, origin, options)
      else yield* itemsOf(part, origin, NOT_FETCHED, options)
    }
  } catch (error) {
    yield { kind: 'failure', failure: pathFailure(path, error), origin }
  }
}

const isSitemap = (part: Part): boolean => part.kind === 'failed' && part.failure.code === 'ADDRESSES_ONLY'

async function* fromSitemapFile(path: string, origin: Origin, options: SourcesOptions): AsyncGenerator<SourceItem> {
  const list = await contentOf(await readFile(path), null, pathToFileURL(path).href)
  if ('code' in list) return yield { kind: 'failure', failure: list, origin }
  if (list.kind !== 'list') return
  yield* reported(listItems(list, path, new Set(), options), origin.source)
  for (const address of list.lists) yield* reported(fromAddress(address, options), origin.source)
}

/** A text is a list of addresses if nothing else stands in it. */
function listIn(part: Part): readonly string[] | null {
  if (part.kind !== 'whole' || part.format !== 'text') return null
  const decoded = decode(part.bytes)
  return 'text' in decoded ? addressList(decoded.text) : null
}

/** Items of a list under the name that was given: that of the list. */
async function* reported(items: AsyncIterable<SourceItem>, source: string): AsyncGenerator<SourceItem> {
  for await (const item of items) {
    const origin = { source, at: item.origin.at }
    yield item.kind === 'document' ? { ...item, origin, meta: { ...item.meta, origin } } : { ...item, origin }
  }
}
