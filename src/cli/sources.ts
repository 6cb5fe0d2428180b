import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { failure } from '../base/errors.js'
import { formatOf, formatOfBytes } from '../intake/file.js'
import { TEXT_LIMIT } from '../intake/limits.js'
import { linePieces } from '../intake/lines.js'
import type { Job } from './batch.js'
import { pathFailure } from './path-failure.js'

/** Everything behind the given paths as jobs, in the order given; folders in the order of their names. `-` is standard input. */
export async function* jobsOf(paths: readonly string[], stdin: Readable): AsyncGenerator<Job> {
  for (const path of paths) {
    if (path === '-') yield* fromStream(stdin, 'stdin')
    else yield* fromPath(path, true)
  }
}

async function* fromPath(path: string, isGiven: boolean): AsyncGenerator<Job> {
  try {
    const about = await stat(path)
    if (about.isDirectory()) yield* fromFolder(path)
    else if (!about.isFile()) yield* fromStream(createReadStream(path), path)
    else yield* fromFile(path, about.size, isGiven)
  } catch (error) {
    yield failed(path, error)
  }
}

async function* fromFile(path: string, size: number, isGiven: boolean): AsyncGenerator<Job> {
  const format = formatOf(path)
  if (format === 'jsonl')
    yield* fromLines(path.endsWith('.gz') ? createReadStream(path).pipe(createGunzip()) : createReadStream(path, { highWaterMark: 256 * 1024 }), path)
  else if (size > TEXT_LIMIT && (format || isGiven)) yield { kind: 'failed', failure: failure('FILE_TOO_LARGE', path, { limit: TEXT_LIMIT }), size }
  else if (format) yield { kind: 'file', path, format, size }
  else if (isGiven) yield* fromStream(createReadStream(path), path)
}

/** Files that Readout reads, in code unit order of their names; hidden ones and links to folders are passed over. */
async function* fromFolder(folder: string): AsyncGenerator<Job> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((e) => !e.name.startsWith('.') && e.name !== 'node_modules')
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  let found = 0
  for (const entry of entries) {
    const path = `${folder.replace(/[/\\]+$/, '')}/${entry.name}`
    if (entry.isDirectory() || formatOf(entry.name)) {
      found++
      yield* fromPath(path, false)
    }
  }
  if (found === 0) yield { kind: 'failed', failure: failure('FOLDER_EMPTY', folder), size: 0 }
}

/** A stream without a telling name: its first bytes say what it is. */
async function* fromStream(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Job> {
  const iterator = stream[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let size = 0
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    head.push(next.value)
    size += next.value.length
    if (size >= 4096) break
  }
  const start = Buffer.concat(head)
  const rest = { [Symbol.asyncIterator]: () => iterator }
  const format = formatOfBytes(start)
  if (format === 'jsonl') return yield* fromLines(joined(start, rest), name)
  const all = [start]
  for await (const chunk of rest) {
    all.push(Buffer.from(chunk))
    size += chunk.length
    if (size > TEXT_LIMIT) return yield { kind: 'failed', failure: failure('FILE_TOO_LARGE', name, { limit: TEXT_LIMIT }), size }
  }
  yield { kind: 'bytes', name, format, bytes: Buffer.concat(all), size }
}

async function* joined(start: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield start
  yield* rest
}

async function* fromLines(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Job> {
  let isEmpty = true
  try {
    for await (const { bytes, firstLine } of linePieces(stream)) {
      isEmpty = false
      if (bytes) yield { kind: 'lines', name, bytes, firstLine, size: bytes.length }
      else yield { kind: 'failed', failure: failure('FILE_TOO_LARGE', `${name}:${firstLine}`, { limit: TEXT_LIMIT }), size: 0 }
    }
    if (isEmpty) yield { kind: 'failed', failure: failure('FILE_EMPTY', name), size: 0 }
  } catch (error) {
    yield failed(name, error)
  }
}

const failed = (path: string, error: unknown): Job => ({ kind: 'failed', failure: pathFailure(path, error), size: 0 })

/** Bytes behind the paths, for a progress bar; null where it cannot be known beforehand. */
export async function totalBytes(paths: readonly string[]): Promise<number | null> {
  let total = 0
  for (const path of paths) {
    const about = path === '-' ? null : await stat(path).catch(() => null)
    if (!about?.isFile() || path.endsWith('.gz')) return null
    total += about.size
  }
  return total
}
