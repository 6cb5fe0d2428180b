import type { Batch } from './batch.js'
import type { KeepSettings } from './keep-work.js'
import type { ReadSettings } from './settings.js'

/** What a thread is to do with each batch, as plain data; `In` is what a batch is, `Done` what comes of it. */
export type Task<In, Done> = ({ readonly name: 'read'; readonly settings: ReadSettings } | { readonly name: 'keep'; readonly settings: KeepSettings }) & {
  readonly _types?: readonly [In, Done]
}

/** The function that does a task; loaded only by those who need it. */
export async function workerOf<In, Done>(task: Task<In, Done>): Promise<(batch: In) => Promise<Done>> {
  if (task.name === 'read') {
    const { work } = await import('./work.js')
    return (batch) => work(batch as Batch, task.settings) as Promise<Done>
  }
  const { keepWork } = await import('./keep-work.js')
  return (batch) => keepWork(batch as Batch, task.settings) as Promise<Done>
}

/** Memory that can be handed to another thread without being copied. */
export function transferable(done: unknown): ArrayBuffer[] {
  const output = (done as { output?: Uint8Array }).output
  return output ? [output.buffer as ArrayBuffer] : []
}
