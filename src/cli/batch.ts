import type { Failure } from '../base/errors.js'
import type { Format } from '../intake/taken.js'

/** One input as it is handed to a reader; whole lines of a JSON Lines file travel as one piece. */
export type Job =
  | { readonly kind: 'file'; readonly path: string; readonly format: Exclude<Format, 'jsonl'>; readonly size: number }
  | { readonly kind: 'bytes'; readonly name: string; readonly format: Exclude<Format, 'jsonl'>; readonly bytes: Uint8Array; readonly size: number }
  | { readonly kind: 'lines'; readonly name: string; readonly bytes: Uint8Array; readonly firstLine: number; readonly size: number }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly size: number }

/** Jobs that are read together, by whichever thread is free. The cut does not depend on the number of threads. */
export interface Batch {
  readonly number: number
  readonly jobs: readonly Job[]
}

const MOST_JOBS = 16
const MOST_BYTES = 256 * 1024

export async function* batches(jobs: AsyncIterable<Job>): AsyncGenerator<Batch> {
  let number = 1
  let open: Job[] = []
  let size = 0
  for await (const job of jobs) {
    open.push(job)
    size += job.size
    // The first batch is small, so that something is to be seen at once.
    if (open.length >= (number === 1 ? 1 : MOST_JOBS) || size >= MOST_BYTES) {
      yield { number: number++, jobs: open }
      open = []
      size = 0
    }
  }
  if (open.length) yield { number, jobs: open }
}
