import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toKeep } from '../../src/keep.js'
import type { SourceDocument } from '../../src/model/types.js'
import { RESOLVERS } from '../../src/resolve/all.js'
import { openStore } from '../../src/store/open.js'
import type { NewDocument, Store } from '../../src/store/types.js'

/** A store in a folder of its own, with documents kept and compared as `readout add` does; `close` takes it away. */
export async function storeOf(documents: readonly SourceDocument[]): Promise<{ store: Store; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-answers-'))
  const store = await openStore(join(folder, 'readout.db'), { create: true, clock: () => '2026-01-01T00:00:00.000Z' })
  const batch = await store.begin({ kind: 'import', by: 'test', reason: null, engine: null })
  await store.add(
    batch.id,
    documents.map((document) => toKeep({ document, problems: [] }, 'public')).filter((one): one is NewDocument => !('code' in one)),
  )
  await store.derive(RESOLVERS)
  return {
    store,
    close: async () => {
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}
