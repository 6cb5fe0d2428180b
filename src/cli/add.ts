import { failure, ReadoutError } from '../base/errors.js'
import { publishedDate } from '../intake/published.js'
import { type Marking, MARKINGS } from '../keep.js'
import type { Batch as KeptBatch } from '../model/kept.js'
import type { Store } from '../store/types.js'
import { type Batch, batches } from './batch.js'
import { compareTold } from './compare-told.js'
import { fetcherFor, type FetchingOptions } from './fetching.js'
import { gathered } from './gathered.js'
import { afterLocal, importFor, isAddress, isKeptIn, isLocal, mark } from './import-batch.js'
import type { KeepSettings, ReadyToKeep } from './keep-work.js'
import { EXIT, endWithReader, failureLine, print, tell } from './output.js'
import { inOrder } from './pool.js'
import { Progress } from './progress.js'
import { threadsOf } from './read.js'
import { jobsOf, totalBytes } from './sources.js'
import { type StoreOptions, withStore } from './store-option.js'
import { spareMemory } from './spare-memory.js'

/** Options of `readout add` as the command line gives them. */
export interface AddOptions extends StoreOptions, FetchingOptions {
  readonly published?: string
  readonly outlet?: string
  readonly marking?: string
  readonly workers?: string
  readonly by?: string
  readonly reason?: string
  readonly resume?: boolean
  readonly compare?: boolean
  readonly queue?: boolean
  readonly takeOver?: string
  readonly json?: boolean
}

/** Documents written in one transaction, and how long one waits for others to come, in milliseconds. */
const AT_ONCE = 64
const PATIENCE = 200

/** Reads everything behind the sources into the store, then compares it with what is there. */
export async function addCommand(sources: readonly string[], options: AddOptions): Promise<number> {
  const settings = settingsOf(options)
  const threads = threadsOf(options.workers)
  endWithReader()
  spareMemory()
  if (options.queue) return (await import('./add-queue.js')).addToQueue(sources, settings, options)
  return withStore(options, (store) => addTo(store, sources, settings, threads, options), { create: true })
}

async function addTo(store: Store, sources: readonly string[], settings: KeepSettings, threads: number, options: AddOptions): Promise<number> {
  const into = await importFor(store, sources, options)
  const { given, skip } = into
  const progress = new Progress(process.stderr, await totalBytes(given.filter((one) => !isAddress(one))), () => performance.now())
  const sum = { new: 0, version: 0, same: 0, failed: 0, noReadout: 0 }
  let done = 0
  try {
    const pieces = jobsOf(given, process.stdin, fetcherFor(options), options.resume ? { isKnown: isKeptIn(store) } : {})
    const local: number[] = []
    const jobs = inOrder<Batch, ReadyToKeep>(counting(batches(afterLocal(pieces, skip)), local), { name: 'keep', settings }, threads)
    for await (const some of gathered(jobs, ({ documents }) => documents.length, AT_ONCE, PATIENCE)) {
      const documents = some.flatMap((one) => one.documents)
      const failures = some.flatMap((one) => one.failures)
      progress.clear()
      for (const failed of failures) tell(failureLine(failed))
      const added = documents.length ? await store.add((await into.batch()).id, documents) : []
      added.forEach(({ as }, i) => {
        sum[as]++
        if (as !== 'same' && !documents[i]?.record.readout) sum.noReadout++
      })
      sum.failed += failures.length
      for (const _ of some) done += local.shift() ?? 0
      if (into.begun) await mark(store, into.begun.id, { done: skip + done, finished: false })
      progress.add(
        some.reduce((bytes, one) => bytes + one.bytes, 0),
        documents.length,
      )
    }
  } finally {
    progress.clear()
  }
  if (into.begun) await mark(store, into.begun.id, { done: skip + done, finished: true })
  if (options.compare !== false && (await store.isStale())) await compareTold(store)
  await print(options.json ? `${JSON.stringify({ batch: into.begun?.id ?? null, ...sum })}\n` : summary(into.begun, sum))
  return sum.failed ? EXIT.partial : EXIT.ok
}

/** Writes down how many pieces of files each batch holds. */
async function* counting(given: AsyncIterable<Batch>, counts: number[]): AsyncGenerator<Batch> {
  for await (const batch of given) {
    counts.push(batch.jobs.filter(isLocal).length)
    yield batch
  }
}

export function settingsOf({ published, outlet, marking }: AddOptions): KeepSettings {
  const day = published === undefined ? null : publishedDate(published)
  if (published !== undefined && !day)
    throw new ReadoutError(failure('OPTION_INVALID', null, { option: '--published', value: published, allowed: 'a date as YYYY-MM-DD, YYYY-MM or YYYY' }))
  const mark = marking ?? 'public'
  if (!(MARKINGS as readonly string[]).includes(mark))
    throw new ReadoutError(failure('OPTION_INVALID', null, { option: '--marking', value: mark, allowed: MARKINGS.join(', ') }))
  return { published: day, outlet: outlet ?? null, marking: mark as Marking }
}

function summary(batch: KeptBatch | null, sum: Readonly<Record<'new' | 'version' | 'same' | 'failed' | 'noReadout', number>>): string {
  const parts = [
    `${sum.new} new`,
    sum.version ? `${sum.version} changed ${sum.version === 1 ? 'page' : 'pages'} kept as new ${sum.version === 1 ? 'version' : 'versions'}` : '',
    sum.same ? `${sum.same} there already` : '',
    sum.failed ? `${sum.failed} failed` : '',
  ]
  const aside = sum.noReadout
    ? `\n${sum.noReadout} of them ${sum.noReadout === 1 ? 'tells of no dealing between parties; it is kept, and stays' : 'tell of no dealing between parties; they are kept, and stay'} out of answers.`
    : ''
  return `${parts.filter(Boolean).join(', ')}.${aside}\n${batch && (sum.new || sum.version) ? `Batch ${batch.id}; to take it back: readout undo ${batch.id}\n` : ''}`
}
