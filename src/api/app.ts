import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Answer, Terms } from '../answers/types.js'
import { failure } from '../base/errors.js'
import { compare } from '../keep.js'
import type { Store } from '../store/types.js'
import { type Access, type Env, addressOf, identify, needs, refused, sameSite } from './access.js'
import { AssetShelf } from './assets.js'
import { Comparing } from './comparing.js'
import { errorPages } from './error-page.js'
import { etags } from './etag.js'
import { eventRoutes } from './events/routes.js'
import { Watch } from './events/watch.js'
import { securityHeaders } from './headers.js'
import { formerIds } from './former-ids.js'
import { keepingAnswers } from './kept-answers.js'
import { openApi } from './openapi/open-api.js'
import { RateLimit } from './rate-limit.js'
import { readRoute } from './read-route.js'
import { failures, type Reading, readingRoutes } from './reading.js'
import type { Tracer } from './why-page.js'
import { reviewRoutes } from './review/routes.js'

/** A question as the server calls it. */
export type Ask = (store: Store, terms: Terms) => Promise<Answer>

export interface AppParts {
  readonly store: Store
  readonly questions: Readonly<Record<string, Ask>>
  readonly access: Access
  /** Names under which this server may be called; empty if any. */
  readonly hosts: readonly string[]
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Tells the rule of a fact; without it, no page tells why a fact is there. */
  readonly trace?: Tracer
  /** Who compares documents anew after rulings; if nobody is named, this process does. */
  readonly comparing?: Comparing
  /** Who reads from the store for pages and answers; if nobody is named, this process does. */
  readonly reading?: Reading
}

const BODY_LIMIT = 2 * 1024 * 1024
const AT_ONCE = 200
const PER_SECOND = 100

/** The server of a store: every answer of the command line at an address that one can guess. It never asks another host. */
export function createApp(parts: AppParts): Hono<Env> {
  const { store, access, hosts, now, comparing = new Comparing(() => compare(store)), reading } = parts
  const app = new Hono<Env>()
  const rate = new RateLimit(AT_ONCE, PER_SECOND)

  failures(app)
  const assets = new AssetShelf()
  app.use(securityHeaders, etags, errorPages(assets), sameSite(hosts))
  app.use(async (c, next) => {
    const wait = rate.wait(addressOf(c), now())
    return wait ? refused(c, 429, failure('TOO_MANY_REQUESTS', null, { seconds: wait }), wait) : next()
  })
  app.use(
    identify(store, access, now),
    bodyLimit({ maxSize: BODY_LIMIT, onError: (c) => refused(c, 413, failure('BODY_TOO_LARGE', null, { limit: BODY_LIMIT })) }),
  )

  app.use(formerIds(store), keepingAnswers(store, now))

  app.get('/openapi.json', needs('read'), (c) => c.json(openApi()))
  assets.routes(app)
  readRoute(app)

  const watch = new Watch(store, comparing)
  eventRoutes(app, watch)
  reviewRoutes(app, store, assets, comparing, () => watch.look())
  if (reading)
    app.get('*', needs('read'), async (c) => {
      const { status, headers, body } = await reading({ url: c.req.url, asker: c.get('asker') })
      return new Response(body.byteLength ? body : null, { status, headers: headers as [string, string][] })
    })
  readingRoutes(app, parts, assets)
  return app
}
