import type { Failure } from '../base/errors.js'
import { type Incoming, toKeep } from '../keep.js'
import type { SourceItem } from '../sources/types.js'
import { pack, type PackedDocument } from '../store/pack.js'
import type { NewDocument } from '../store/types.js'

/** What `readout add` was asked for, as plain data: it goes to worker threads as it is. */
export interface KeepSettings {
  /** Date of publication for documents that do not tell theirs. */
  readonly published: string | null
  readonly outlet: string | null
  readonly marking: NewDocument['marking']
}

/** Documents that are read together, by whichever thread is free, and what failed before them. The cut does not depend on the number of threads. */
export interface ItemBatch {
  readonly documents: readonly Incoming[]
  readonly failures: readonly Failure[]
  readonly bytes: number
}

/** What came of a batch: documents ready for the store, and everything that went wrong. */
export interface ReadyToKeep {
  readonly documents: readonly PackedDocument[]
  readonly failures: readonly Failure[]
  readonly bytes: number
}

/** Reads the documents of a batch and packs them for the store. The same function runs in the main thread and in workers. */
export function keepWork({ documents, failures, bytes }: ItemBatch, { published, outlet, marking }: KeepSettings): Promise<ReadyToKeep> {
  const packed: PackedDocument[] = []
  const failed = [...failures]
  for (const one of documents) {
    const document = { ...one.document, published: one.document.published ?? published, outlet: one.document.outlet ?? outlet }
    const ready = toKeep({ ...one, document }, marking)
    if ('code' in ready) failed.push(ready)
    else packed.push(pack(ready))
  }
  return Promise.resolve({ documents: packed, failures: failed, bytes })
}

const MOST = 32
const MOST_BYTES = 256 * 1024

/** Items in batches of some documents. */
export async function* itemBatches(items: AsyncIterable<SourceItem>): AsyncGenerator<ItemBatch> {
  let documents: Incoming[] = []
  let failures: Failure[] = []
  let bytes = 0
  for await (const item of items) {
    if (item.kind === 'failure') failures.push(item.failure)
    else {
      const { document, problems, source, meta } = item
      documents.push({ document, problems, source, meta: { ...meta } })
      bytes += document.text.length
    }
    if (documents.length + failures.length < MOST && bytes < MOST_BYTES) continue
    yield { documents, failures, bytes }
    documents = []
    failures = []
    bytes = 0
  }
  if (documents.length + failures.length) yield { documents, failures, bytes }
}
