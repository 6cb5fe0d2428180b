import { type Failure } from '../base/errors.js'
import { toKeep } from '../keep.js'
import type { NewDocument } from '../store/types.js'
import type { Batch } from './batch.js'
import { taken } from './take.js'

/** What `readout add` was asked for, as plain data: it goes to worker threads as it is. */
export interface KeepSettings {
  /** Date of publication for documents that do not tell theirs. */
  readonly published: string | null
  readonly outlet: string | null
  readonly marking: NewDocument['marking']
}

/** What came of a batch: documents ready for the store, and everything that went wrong. */
export interface ReadyToKeep {
  readonly documents: readonly NewDocument[]
  readonly failures: readonly Failure[]
  readonly bytes: number
}

/** Reads the jobs of a batch for the store. The same function runs in the main thread and in workers. */
export async function keepWork(batch: Batch, settings: KeepSettings): Promise<ReadyToKeep> {
  const documents: NewDocument[] = []
  const failures: Failure[] = []
  for (const job of batch.jobs) {
    for await (const one of taken(job)) {
      if ('failed' in one) {
        failures.push(one.failed)
        continue
      }
      const { published, outlet } = one.document
      const document = { ...one.document, published: published ?? settings.published, outlet: outlet ?? settings.outlet }
      const ready = toKeep({ ...one, document }, settings.marking)
      if ('code' in ready) failures.push(ready)
      else documents.push(ready)
    }
  }
  return { documents, failures, bytes: batch.jobs.reduce((sum, job) => sum + job.size, 0) }
}
