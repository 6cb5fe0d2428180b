import type { Batch } from './batch.js'
import type { KeepSettings } from './keep-work.js'
import type { ReadSettings } from './settings.js'

/** What a thread is to do with each batch, as plain data. `Done` is what comes of a batch. */
export type Task<Done> = ({ readonly name: 'read'; readonly settings: ReadSettings } | { readonly name: 'keep'; readonly settings: KeepSettings }) & {
  readonly _done?: Done
}

/** The function that does a task; loaded only by those who need it. */
export async function workerOf<Done>(task: Task<Done>): Promise<(batch: Batch) => Promise<Done>> {
  if (task.name === 'read') {
    const { work } = await import('./work.js')
    return (batch) => work(batch, task.settings) as Promise<Done>
  }
  const { keepWork } = await import('./keep-work.js')
  return (batch) => keepWork(batch, task.settings) as Promise<Done>
}

/** Memory that can be handed to another thread without being copied. */
export function transferable(done: unknown): ArrayBuffer[] {
  const output = (done as { output?: Uint8Array }).output
  return output ? [output.buffer as ArrayBuffer] : []
}
