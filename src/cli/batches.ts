import { EXIT, endWithReader, print } from './output.js'
import { type StoreOptions, withStore } from './store-option.js'
import { batchLine } from './undo.js'

/** Lists what was done with the store, oldest first. */
export function batchesCommand(options: StoreOptions & { readonly json?: boolean; readonly jsonl?: boolean }): Promise<number> {
  endWithReader()
  return withStore(options, async (store) => {
    const batches = await store.batches()
    if (options.json) await print(`${JSON.stringify(batches, null, 2)}\n`)
    else for (const batch of batches) await print(`${options.jsonl ? JSON.stringify(batch) : batchLine(batch)}\n`)
    return EXIT.ok
  })
}
