import type { Piece } from '../sources/types.js'

/** One input as it is handed to a reader. */
export type Job = Piece

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
