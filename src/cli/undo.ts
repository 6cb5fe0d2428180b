import { failure, ReadoutError } from '../base/errors.js'
import type { Batch } from '../model/kept.js'
import type { Store, UndoPreview } from '../store/types.js'
import { compareTold } from './compare-told.js'
import { EXIT, print } from './output.js'
import { type StoreOptions, whoever, withStore } from './store-option.js'

/** Options of `readout undo` as the command line gives them. */
export interface UndoOptions extends StoreOptions {
  readonly preview?: boolean
  readonly by?: string
  readonly reason?: string
  readonly json?: boolean
}

/** Takes a batch back, or shows what that would change. */
export function undoCommand(id: string, options: UndoOptions): Promise<number> {
  return withStore(options, async (store) => {
    await mustBeThere(store, id)
    const preview = await store.previewUndo(id)
    if (options.preview) {
      await print(options.json ? `${JSON.stringify(preview)}\n` : told(preview, 'would'))
      return EXIT.ok
    }
    const undo = await store.undo(id, whoever(options.by), options.reason ?? null)
    await compareTold(store)
    await print(options.json ? `${JSON.stringify({ undo, preview })}\n` : `${told(preview, 'did')}To bring it back: readout undo ${undo.id}\n`)
    return EXIT.ok
  })
}

async function mustBeThere(store: Store, id: string): Promise<void> {
  const batches = await store.batches()
  if (batches.some((batch) => batch.id === id)) return
  const newest = batches.at(-1)
  const hint = newest ? `The newest batch is ${newest.id}; \`readout batches\` lists all.` : 'The store is empty.'
  throw new ReadoutError(failure('ANSWER_MISSING', null, { what: `The batch ${id}`, hint }))
}

function told({ batch, documents, facts, decisions, lines }: UndoPreview, mode: 'would' | 'did'): string {
  const isBack = lines[0]?.endsWith('comes back') === true
  const what = isBack ? (mode === 'would' ? 'Would come back' : 'Back') : mode === 'would' ? 'Would go' : 'Gone'
  const counts = [counted(documents, 'document'), counted(facts, 'fact'), counted(decisions, 'ruling')].filter((one) => !one.startsWith('0 '))
  const more = documents + decisions - lines.length
  const rest = lines.length && more > 0 ? `  … and ${more} more\n` : ''
  return `${batchLine(batch)}\n${what}: ${counts.join(', ') || 'nothing'}.\n${lines.map((line) => `  ${line}\n`).join('')}${rest}`
}

export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** A batch in one line: "b3  import  2026-03-01 12:00  by anna  examples/". */
export function batchLine({ id, kind, recorded, by, reason, undoes, live, detail }: Batch): string {
  const sources = (detail['sources'] as readonly string[] | undefined)?.join(', ')
  const what = undoes ? `of ${undoes}` : (sources ?? '')
  return [id, kind, recorded.slice(0, 16).replace('T', ' '), `by ${by}`, what, reason ? `“${reason}”` : '', live ? '' : '(undone)'].filter(Boolean).join('  ')
}
