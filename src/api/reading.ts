import { Hono } from 'hono'
import { type ErrorCode, failure, ReadoutError } from '../base/errors.js'
import { type Asker, type Env, refused } from './access.js'
import { answerRoutes } from './answer-routes.js'
import type { AppParts } from './app.js'
import { AssetShelf } from './assets.js'
import { documentRoutes } from './documents.js'
import { pageRoutes } from './page-routes.js'

/** A page or file that somebody wants to read, as it is handed to another thread. */
export interface ReadingRequest {
  readonly url: string
  readonly asker: Asker
}

/** What came of it. */
export interface ReadingAnswer {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: ArrayBuffer
}

/** Whoever reads from the store in place of the server itself. */
export type Reading = (request: ReadingRequest) => Promise<ReadingAnswer>

type ReadingParts = Pick<AppParts, 'store' | 'questions' | 'now' | 'trace'>

const STATUS: { readonly [code in ErrorCode]?: 404 | 409 } = { ANSWER_MISSING: 404, RULED_MEANWHILE: 409 }

/** Every failure in its one shape. */
export function failures(app: Hono<Env>): void {
  app.onError((error, c) => {
    if (error instanceof ReadoutError) return refused(c, STATUS[error.failure.code] ?? 400, error.failure)
    return refused(c, 500, failure('SERVER_FAILED', null, { reason: error.message }))
  })
  app.notFound((c) => refused(c, 404, failure('ADDRESS_UNKNOWN', null, { address: new URL(c.req.url).pathname.slice(0, 80) })))
}

/** All that is read from a store and changes nothing: documents, answers, forms. */
export function readingRoutes(app: Hono<Env>, parts: ReadingParts, assets: AssetShelf): void {
  documentRoutes(app, parts, assets)
  pageRoutes(app, parts.store, assets)
  answerRoutes(app, parts, assets)
}

/** The same for a thread of its own: who asks is told with each request, by a server that found it out. */
export function readingOf(parts: ReadingParts): Reading {
  const app = new Hono<Env & { Bindings: { readonly asker: Asker } }>()
  failures(app as unknown as Hono<Env>)
  app.use((c, next) => {
    c.set('asker', c.env.asker)
    return next()
  })
  readingRoutes(app as unknown as Hono<Env>, parts, new AssetShelf())
  return async ({ url, asker }) => {
    const response = await app.request(url, {}, { asker })
    return { status: response.status, headers: [...response.headers], body: await response.arrayBuffer() }
  }
}
