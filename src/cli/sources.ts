import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { Fetcher } from '../fetch/fetcher.js'
import { piecesOf } from '../sources/sources-of.js'
import { SOURCES_DEFAULTS, type SourcesOptions } from '../sources/types.js'
import type { Job } from './batch.js'

/** Everything behind the given sources as jobs, in the order given. Addresses are asked for only with a fetcher. `-` is standard input. */
export function jobsOf(sources: readonly string[], stdin: Readable, fetcher: Fetcher | null = null, more: Partial<SourcesOptions> = {}): AsyncIterable<Job> {
  return piecesOf(sources, { ...SOURCES_DEFAULTS, fetcher, ...more }, stdin)
}

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
