import { failure, ReadoutError } from '../base/errors.js'
import type { Queue, Work } from '../store/queue.js'
import type { Store } from '../store/types.js'
import { decodeLoad } from './carried.js'
import { compareTold } from './compare-told.js'
import { keepWork } from './keep-work.js'
import { EXIT, endWithReader, failureLine, print, tell } from './output.js'
import { type StoreOptions, withQueue } from './store-option.js'
import { counted } from './undo.js'

/** Options of `readout work` as the command line gives them. */
export interface WorkOptions extends StoreOptions {
  readonly untilEmpty?: boolean
  readonly again?: boolean
  readonly compare?: boolean
  readonly json?: boolean
}

/** How long a worker that found nothing waits before it looks again. */
const PAUSE = 500

/** What one worker did. */
interface Sum {
  batches: number
  documents: number
  failed: number
}

/** Another worker has taken over, and kept, what this one read. */
class Overtaken extends Error {}

/** Reads what waits in the queue of a store, together with any other workers; whoever finds it empty compares. */
export function workCommand(options: WorkOptions): Promise<number> {
  endWithReader()
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  return withQueue(options, async (store, queue) => {
    if (options.again) await queue.again()
    const sum: Sum = { batches: 0, documents: 0, failed: 0 }
    while (!stop.signal.aborted) {
      const work = await queue.take()
      if (work) await doWork(store, queue, work, sum)
      else if ((await isSettled(store, queue, options)) && options.untilEmpty) break
      else await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
    const givenUp = await queue.givenUp()
    for (const { batch, count } of givenUp) tell(failureLine(failure('QUEUE_GIVEN_UP', batch, { count })))
    await print(
      options.json
        ? `${JSON.stringify(sum)}\n`
        : `${counted(sum.documents, 'document')} kept, from ${counted(sum.batches, 'piece')} of work${sum.failed ? `; ${sum.failed} failed` : ''}.\n`,
    )
    return sum.failed || givenUp.length ? EXIT.partial : EXIT.ok
  })
}

/** Reads a piece of work; its documents are kept, and it leaves the queue, in one transaction. */
async function doWork(store: Store, queue: Queue, work: Work, sum: Sum): Promise<void> {
  try {
    const { settings, pieces } = decodeLoad(work.body)
    const { documents, failures } = await keepWork({ number: 1, jobs: pieces }, settings)
    const added = await store.add(work.batch, documents, async (ask) => {
      if (!(await queue.done(work, ask))) throw new Overtaken()
    })
    for (const failed of failures) tell(failureLine(failed))
    sum.batches++
    sum.failed += failures.length
    sum.documents += added.filter(({ as }) => as !== 'same').length
  } catch (error) {
    if (error instanceof Overtaken) return
    if (error instanceof ReadoutError && /^BATCH_/.test(error.failure.code)) {
      // Whoever took the import back does not want the rest of it.
      tell(failureLine(error.failure))
      return await queue.drop(work)
    }
    await queue.giveBack(work, error instanceof Error ? error.message : String(error))
    if (!(error instanceof ReadoutError && error.failure.code === 'STORE_BUSY')) throw error
  }
}

/** Whether nothing waits, nothing is being read, nothing more comes, and all that was kept has been compared: by one worker, here or elsewhere. */
async function isSettled(store: Store, queue: Queue, options: WorkOptions): Promise<boolean> {
  if (await queue.isFed()) return false
  if ((await queue.open()) > 0) return false
  if (options.compare === false || !(await store.isStale())) return true
  return await queue.alone(async () => {
    if (await store.isStale()) await compareTold(store)
  })
}
