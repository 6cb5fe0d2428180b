import type { Failure } from '../base/errors.js'
import { withGiven } from '../intake/given.js'
import { toKeep } from '../keep.js'
import { itemsOf } from '../sources/items.js'
import { pack, type PackedDocument } from '../store/pack.js'
import type { NewDocument } from '../store/types.js'
import type { Batch } from './batch.js'

/** What `readout add` was asked for, as plain data: it goes to worker threads as it is. */
export interface KeepSettings {
  /** Date of publication for documents that do not tell theirs. */
  readonly published: string | null
  readonly outlet: string | null
  readonly marking: NewDocument['marking']
}

/** What came of a batch: documents ready for the store, and everything that went wrong. */
export interface ReadyToKeep {
  readonly documents: readonly PackedDocument[]
  readonly failures: readonly Failure[]
  readonly bytes: number
}

/** Reads the pieces of a batch and packs their documents for the store. The same function runs in the main thread and in workers. */
export async function keepWork({ jobs }: Batch, { published, outlet, marking }: KeepSettings): Promise<ReadyToKeep> {
  const documents: PackedDocument[] = []
  const failures: Failure[] = []
  for (const piece of jobs) {
    for await (const item of itemsOf(piece)) {
      if (item.kind === 'failure') {
        failures.push(item.failure)
        continue
      }
      const { document, problems, hasOwnId, source, meta } = item
      const whole = withGiven(document, { published, outlet })
      const ready = toKeep({ document: whole, problems, hasOwnId, source, meta: { ...meta } }, marking)
      if ('code' in ready) failures.push(ready)
      else documents.push(pack(ready))
    }
  }
  return { documents, failures, bytes: jobs.reduce((sum, { size }) => sum + size, 0) }
}
