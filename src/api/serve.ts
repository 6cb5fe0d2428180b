import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { QUESTIONS } from '../answers/questions.js'
import { failure, ReadoutError } from '../base/errors.js'
import type { Store } from '../store/types.js'
import { accessFor, isLoopback } from './access.js'
import { type Ask, createApp } from './app.js'
import type { Comparing } from './comparing.js'
import type { Reading } from './reading.js'
import { tokensOf } from './tokens.js'
import type { Tracer } from './why-page.js'

export interface ServeOptions {
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  readonly publicReadOnly: boolean
  /** Names under which the server may be called, besides its own. */
  readonly names: readonly string[]
  readonly trace: Tracer
  /** Longest time for a request to come in whole, and for its head, in milliseconds; slower ones are cut off. */
  readonly patience?: { readonly whole: number; readonly head: number }
  /** Who compares documents anew after rulings. */
  readonly comparing?: Comparing
  /** Who reads from the store for pages and answers. */
  readonly reading?: Reading
}

export interface Serving {
  /** "http://127.0.0.1:8080". */
  readonly address: string
  stop(): Promise<void>
}

const PATIENCE = { whole: 20_000, head: 10_000 }
const IDLE_MS = 65_000
/** A connection on which nothing moves, not even the beat of a stream, is given up. */
const STALLED_MS = 120_000
const CONNECTIONS = 500

/** Starts the server of a store. It refuses to be reachable by others unless somebody said who may do what. */
export async function serve(
  store: Store,
  { host, port, publicReadOnly, names, trace, comparing, reading, patience = PATIENCE }: ServeOptions,
): Promise<Serving> {
  const access = accessFor(host, { publicReadOnly, tokens: (await tokensOf(store)).length })
  const hosts = isLoopback(host) ? ['localhost', '127.0.0.1', '[::1]', host, ...names] : names
  const app = createApp({
    store,
    questions: questionsAsked(),
    access,
    hosts,
    now: () => Date.now(),
    trace,
    ...(comparing ? { comparing } : {}),
    ...(reading ? { reading } : {}),
  })
  const { whole, head } = patience
  const limits = { requestTimeout: whole, headersTimeout: head, connectionsCheckingInterval: Math.min(1000, head), keepAliveTimeout: IDLE_MS }
  const server = createServer(limits, getRequestListener(app.fetch))
  server.setTimeout(STALLED_MS)
  server.maxConnections = CONNECTIONS
  const bound = await listening(server, host, port)
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 2000).unref()
      }),
  }
}

/** Every question by its name. */
export const questionsAsked = (): Readonly<Record<string, Ask>> => Object.fromEntries(QUESTIONS.map((row) => [row.name, asked(row.load)]))

/** Loads a question when it is first asked. */
function asked(load: () => Promise<Ask>): Ask {
  let loaded: Promise<Ask> | null = null
  return async (store, terms) => (await (loaded ??= load()))(store, terms)
}

function listening(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new ReadoutError(failure('SERVE_FAILED', null, { host, port, reason: error.code ?? error.message }))),
    )
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
