import { failure, ReadoutError } from '../base/errors.js'
import { portable } from '../sources/portable.js'
import type { PartPiece } from '../sources/types.js'
import type { Queue } from '../store/queue.js'
import type { Store } from '../store/types.js'
import type { AddOptions } from './add.js'
import { batches, type Job } from './batch.js'
import { encodeLoad } from './carried.js'
import { fetcherFor } from './fetching.js'
import { afterLocal, importFor, isAddress, isKeptIn, isLocal, mark } from './import-batch.js'
import type { KeepSettings } from './keep-work.js'
import { EXIT, failureLine, print, tell } from './output.js'
import { Progress } from './progress.js'
import { jobsOf, totalBytes } from './sources.js'
import { withQueue } from './store-option.js'
import { counted } from './undo.js'

const TAKE_OVER = 60
/** pg-boss takes no more than a day. */
const LONGEST = 23 * 3600

/** Finds and fetches everything behind the sources and puts it into the queue of the store; `readout work` reads it, on any machine. */
export async function addToQueue(sources: readonly string[], settings: KeepSettings, options: AddOptions): Promise<number> {
  const seconds = secondsOf(options.takeOver)
  return withQueue(options, (store, queue) => queue.feeding(() => send(store, queue, sources, settings, seconds, options)))
}

async function send(store: Store, queue: Queue, sources: readonly string[], settings: KeepSettings, seconds: number, options: AddOptions): Promise<number> {
  const into = await importFor(store, sources, options)
  const { given, skip } = into
  const progress = new Progress(process.stderr, await totalBytes(given.filter((one) => !isAddress(one))), () => performance.now())
  let sent = 0
  let failed = 0
  let done = skip
  const pieces = afterLocal(jobsOf(given, process.stdin, fetcherFor(options), options.resume ? { isKnown: isKeptIn(store) } : {}), skip)
  for await (const { jobs } of batches(pieces)) {
    const carried = await portablesOf(jobs)
    const fit = carried.filter(({ part, instead }) => part.kind !== 'failed' || instead)
    for (const { part, instead } of carried) {
      if (part.kind !== 'failed' || instead) continue
      failed++
      progress.clear()
      tell(failureLine(part.failure))
    }
    if (fit.length > 0) {
      await queue.put((await into.batch()).id, encodeLoad({ settings, pieces: fit }), seconds)
      sent++
    }
    done += jobs.filter(isLocal).length
    if (into.begun) await mark(store, into.begun.id, { done, finished: false })
    progress.add(
      jobs.reduce((sum, { size }) => sum + size, 0),
      fit.length,
    )
  }
  progress.clear()
  if (into.begun) await mark(store, into.begun.id, { done, finished: true })
  await print(
    options.json
      ? `${JSON.stringify({ batch: into.begun?.id ?? null, queued: sent, failed })}\n`
      : `${counted(sent, 'piece')} of work in the queue${failed ? `, ${failed} failed` : ''}. Let machines read them: readout work\n${into.begun ? `Batch ${into.begun.id}; to take it back: readout undo ${into.begun.id}\n` : ''}`,
  )
  return failed ? EXIT.partial : EXIT.ok
}

async function portablesOf(jobs: readonly Job[]): Promise<PartPiece[]> {
  const all: PartPiece[] = []
  for (const job of jobs) for await (const piece of portable(job)) all.push(piece)
  return all
}

function secondsOf(given: string | undefined): number {
  const seconds = given === undefined ? TAKE_OVER : Number(given)
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > LONGEST)
    throw new ReadoutError(failure('OPTION_INVALID', null, { option: '--take-over', value: given ?? '', allowed: `whole seconds, from 1 to ${LONGEST}` }))
  return seconds
}
