import { availableParallelism } from 'node:os'
import { failure, ReadoutError } from '../base/errors.js'
import { Comparing } from '../api/comparing.js'
import { serve } from '../api/serve.js'
import { AnswerThreads } from './answer-threads.js'
import { compareApart } from './compare-apart.js'
import { compareTold } from './compare-told.js'
import { EXIT, print, tell } from './output.js'
import { traceOf } from './trace.js'
import { storeAddress, type StoreOptions, withStore } from './store-option.js'

/** Options of `readout serve` as the command line gives them. */
export interface ServeCommandOptions extends StoreOptions {
  readonly host?: string
  readonly port?: string
  readonly publicReadOnly?: boolean
  readonly name?: readonly string[]
  readonly threads?: string
}

const PORT = 8417
/** Threads that answer if nobody says how many: each has a cache of the store of its own. */
const MOST_THREADS = 4

/** Serves the pages of a store until it is stopped. */
export function serveCommand({ host = '127.0.0.1', port, publicReadOnly = false, name = [], threads, ...options }: ServeCommandOptions): Promise<number> {
  const number = portOf(port)
  const most = threadsOf(threads)
  return withStore(
    options,
    async (store) => {
      const comparing = new Comparing(() => compareApart(storeAddress(options)))
      // A store that was never compared has little to show; any other is served as it was compared last, and followed up meanwhile.
      if (await store.isStale()) {
        if ((await store.rows('entity', { limit: 1 })).length === 0) await compareTold(store)
        else comparing.ask()
      }
      const answering = most > 0 ? new AnswerThreads(storeAddress(options), most) : null
      const settings = { host, publicReadOnly, names: name, trace: traceOf, comparing, ...(answering ? { reading: answering.read } : {}) }
      // Where nobody asked for a port, any other will do.
      const serving = await serve(store, { ...settings, port: number }).catch((error: unknown) => {
        if (port !== undefined) throw error
        return serve(store, { ...settings, port: 0 })
      })
      await print(`${serving.address}\n`)
      if ((await store.batches()).length === 0) tell(`${storeAddress(options)} is a new store and holds nothing yet; \`readout add\` takes documents in.`)
      tell('Ctrl-C stops the server.')
      await new Promise<void>((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
      })
      await serving.stop()
      await answering?.stop()
      await comparing.settled()
      return EXIT.ok
    },
    { create: true },
  )
}

function portOf(given: string | undefined): number {
  if (given === undefined) return PORT
  const port = Number(given)
  if (/^\d+$/.test(given) && port <= 65_535) return port
  throw new ReadoutError(failure('OPTION_INVALID', null, { option: '--port', value: given, allowed: 'a whole number from 0 (any that is free) to 65535' }))
}

function threadsOf(given: string | undefined): number {
  if (given === undefined) return Math.min(MOST_THREADS, availableParallelism())
  if (/^\d{1,2}$/.test(given)) return Number(given)
  throw new ReadoutError(failure('OPTION_INVALID', null, { option: '--threads', value: given, allowed: 'a whole number from 0 to 99' }))
}
