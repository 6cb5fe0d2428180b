import { readFile } from 'node:fs/promises'
import { documentsOf } from '../intake/documents.js'
import { partsOf } from '../intake/parts.js'
import type { Taken } from '../intake/taken.js'
import type { Job } from './batch.js'
import { pathFailure } from '../base/path-failure.js'

/** The documents of one job, or why there are none. */
export async function* taken(job: Job): AsyncGenerator<Taken> {
  if (job.kind !== 'file') return yield* documentsOf(job)
  const bytes = await readFile(job.path).catch((error: unknown) => pathFailure(job.path, error))
  if ('code' in bytes) return yield { failed: bytes }
  for await (const part of partsOf(once(bytes), job.path, job.format)) yield* documentsOf(part)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
