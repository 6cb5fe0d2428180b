import { failure, ReadoutError } from '../base/errors.js'
import { Comparing } from '../api/comparing.js'
import { serve } from '../api/serve.js'
import { compare } from '../keep.js'
import { compareApart } from './compare-apart.js'
import { EXIT, print, tell } from './output.js'
import { traceOf } from './trace.js'
import { storeAddress, type StoreOptions, withStore } from './store-option.js'

/** Options of `readout serve` as the command line gives them. */
export interface ServeCommandOptions extends StoreOptions {
  readonly host?: string
  readonly port?: string
  readonly publicReadOnly?: boolean
  readonly name?: readonly string[]
}

const PORT = 8417

/** Serves the pages of a store until it is stopped. */
export function serveCommand({ host = '127.0.0.1', port, publicReadOnly = false, name = [], ...options }: ServeCommandOptions): Promise<number> {
  const number = portOf(port)
  return withStore(
    options,
    async (store) => {
      const comparing = new Comparing(() => compareApart(storeAddress(options)))
      // A store that was never compared has little to show; any other is served as it was compared last, and followed up meanwhile.
      if (await store.isStale()) {
        if ((await store.rows('entity', { limit: 1 })).length === 0) await compare(store)
        else comparing.ask()
      }
      const settings = { host, publicReadOnly, names: name, trace: traceOf, comparing }
      // Where nobody asked for a port, any other will do.
      const serving = await serve(store, { ...settings, port: number }).catch((error: unknown) => {
        if (port !== undefined) throw error
        return serve(store, { ...settings, port: 0 })
      })
      await print(`${serving.address}\n`)
      tell('Ctrl-C stops the server.')
      await new Promise<void>((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
      })
      await serving.stop()
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
