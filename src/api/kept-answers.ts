import type { MiddlewareHandler } from 'hono'
import type { Store } from '../store/types.js'
import type { Env } from './access.js'
import { tagOf } from './etag.js'

/** Bytes of answers that are kept, and of the largest that is. */
const MOST = 48 * 1024 * 1024
const LARGEST = 2 * 1024 * 1024
/** What an entry costs besides its body. */
const OVERHEAD = 1024

interface Kept {
  readonly headers: Headers
  readonly body: ArrayBuffer
}

/**
 * Keeps answers as long as nothing has changed: the same address asked by the same person on the same day at the same version of
 * the store is answered with the same bytes. Those who ask for one address at once wait for one answer. The oldest go first.
 */
export class KeptAnswers {
  readonly #kept = new Map<string, Kept>()
  readonly #made = new Map<string, Promise<Kept | null>>()
  #version = ''
  #bytes = 0

  /** What is kept under a key, or what `make` gives, which is kept if it can be. */
  async get(version: string, key: string, make: () => Promise<Response>): Promise<Response> {
    if (version !== this.#version) {
      this.#kept.clear()
      this.#made.clear()
      this.#bytes = 0
      this.#version = version
    }
    const making = this.#made.get(key)
    const kept = this.#kept.get(key) ?? (making ? await making : null)
    if (kept) {
      this.#kept.delete(key)
      if (version === this.#version) this.#kept.set(key, kept)
      return new Response(kept.body, { headers: kept.headers })
    }
    let settle: (kept: Kept | null) => void = () => undefined
    const made = new Promise<Kept | null>((resolve) => (settle = resolve))
    this.#made.set(key, made)
    try {
      const response = await make()
      const fresh = await keep(response)
      if (fresh && version === this.#version) this.#put(key, fresh)
      settle(fresh)
      return fresh ? new Response(fresh.body, { headers: fresh.headers }) : response
    } finally {
      settle(null)
      if (this.#made.get(key) === made) this.#made.delete(key)
    }
  }

  #put(key: string, kept: Kept): void {
    this.#kept.set(key, kept)
    this.#bytes += kept.body.byteLength + OVERHEAD
    for (const [oldest, { body }] of this.#kept) {
      if (this.#bytes <= MOST) return
      this.#kept.delete(oldest)
      this.#bytes -= body.byteLength + OVERHEAD
    }
  }
}

async function keep(response: Response): Promise<Kept | null> {
  const type = response.headers.get('Content-Type') ?? ''
  if (response.status !== 200 || type.startsWith('text/event-stream') || response.headers.has('X-Streamed')) return null
  const body = await response.clone().arrayBuffer()
  if (body.byteLength > LARGEST) return null
  const headers = new Headers(response.headers)
  headers.set('ETag', tagOf(body))
  return { headers, body }
}

/** Answers what can be answered from what is kept. Streams and files of the page are left alone. */
export function keepingAnswers(store: Pick<Store, 'version'>, now: () => number): MiddlewareHandler<Env> {
  const answers = new KeptAnswers()
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    if (c.req.method !== 'GET' || pathname === '/events' || pathname.startsWith('/assets/')) return next()
    const { name, role, markings } = c.get('asker')
    const day = new Date(now()).toISOString().slice(0, 10)
    const key = [name, role, markings.join(), day, c.req.header('host') ?? '', pathname + search].join('\n')
    const response = await answers.get(await store.version(), key, async () => {
      await next()
      return c.res
    })
    c.res = response
    return undefined
  }
}
