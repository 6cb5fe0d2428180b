import { readFile } from 'node:fs/promises'
import { fromBytes } from '../intake/file.js'
import { fromLine } from '../intake/jsonl.js'
import { linesOf } from '../intake/lines.js'
import type { Taken } from '../intake/taken.js'
import type { Job } from './batch.js'
import { pathFailure } from './path-failure.js'

/** The documents of one job, or why there are none. */
export async function* taken(job: Job): AsyncGenerator<Taken> {
  if (job.kind === 'failed') yield { failed: job.failure }
  else if (job.kind === 'bytes') yield fromBytes(job.bytes, job.format, job.name)
  else if (job.kind === 'file') {
    const bytes = await readFile(job.path).catch((error: unknown) => pathFailure(job.path, error))
    yield 'code' in bytes ? { failed: bytes } : fromBytes(bytes, job.format, job.path)
  } else {
    let line = job.firstLine
    for (const bytes of linesOf(job.bytes)) {
      const made = fromLine(bytes, `${job.name}:${line++}`)
      if (made) yield made
    }
  }
}
