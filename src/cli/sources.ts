import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { failure } from '../base/errors.js'
import { formatOf } from '../intake/format.js'
import { TEXT_LIMIT } from '../intake/limits.js'
import type { Part } from '../intake/part.js'
import { partsOf } from '../intake/parts.js'
import { isWhole } from '../intake/taken.js'
import { walk } from '../sources/walk.js'
import type { Job } from './batch.js'
import { pathFailure } from '../base/path-failure.js'

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
  const isPacked = path.endsWith('.gz')
  if (size > TEXT_LIMIT && isWhole(format) && !isPacked) yield { kind: 'failed', failure: failure('FILE_TOO_LARGE', path, { limit: TEXT_LIMIT }), size }
  else if (isWhole(format) && !isPacked) yield { kind: 'file', path, format, size }
  else if (format || isGiven) yield* fromStream(createReadStream(path, { highWaterMark: 256 * 1024 }), path)
}

async function* fromFolder(folder: string): AsyncGenerator<Job> {
  for await (const found of walk(folder)) {
    if (typeof found === 'string') yield* fromPath(found, false)
    else yield { kind: 'failed', failure: found, size: 0 }
  }
}

/** The parts of a stream; its name and its first bytes say what it is. */
async function* fromStream(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Job> {
  try {
    for await (const part of partsOf(stream, name, formatOf(name))) yield { ...part, size: sizeOf(part) }
  } catch (error) {
    yield failed(name, error)
  }
}

const sizeOf = (part: Part): number =>
  part.kind === 'failed'
    ? 0
    : part.kind === 'fields'
      ? Object.values(part.fields).reduce<number>((sum, v) => sum + (typeof v === 'string' ? v.length : 8), 0)
      : part.bytes.length

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
