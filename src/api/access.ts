import type { Context, MiddlewareHandler } from 'hono'
import { type Failure, failure, ReadoutError } from '../base/errors.js'
import type { Store } from '../store/types.js'
import { RateLimit } from './rate-limit.js'
import { bearerOf, ROLES, type Role } from './tokens.js'

/** How the server is reached and by whom. */
export interface Access {
  /** Only from this machine; then nobody needs a token. */
  readonly loopback: boolean
  /** Everybody may read what is public, nobody may do more without a token. */
  readonly publicReadOnly: boolean
}

/** Who asks, as far as an answer needs to know. */
export interface Asker {
  readonly name: string
  readonly role: Role
  readonly markings: readonly ('public' | 'internal' | 'restricted')[]
}

export interface Env {
  Variables: { asker: Asker; failure: Failure }
}

const ALL = ['public', 'internal', 'restricted'] as const
const PUBLIC = ['public'] as const
export const COOKIE = '__Host-readout'

/** Wrong tokens that one address may try before it has to wait: guessing 256 bits is hopeless, but it should not cost us work. */
const GUESSES = new RateLimit(10, 0.2)

/** Finds out who asks; who may not ask at all gets 401. */
export function identify(store: Pick<Store, 'state' | 'setState'>, access: Access, now: () => number): MiddlewareHandler<Env> {
  return async (c, next) => {
    const shown = tokenIn(c)
    if (shown) {
      const address = addressOf(c)
      const bearer = await bearerOf(store, shown)
      if (!bearer) {
        const wait = GUESSES.wait(address, now())
        return wait ? refused(c, 429, failure('TOO_MANY_REQUESTS', null, { seconds: wait }), wait) : refused(c, 401, failure('TOKEN_UNKNOWN', null))
      }
      c.set('asker', { name: bearer.name, role: bearer.role, markings: bearer.markings })
    } else if (access.loopback) c.set('asker', { name: 'local', role: 'admin', markings: ALL })
    else if (access.publicReadOnly) c.set('asker', { name: 'public', role: 'read', markings: PUBLIC })
    else return refused(c, 401, failure('TOKEN_NEEDED', null))
    return next()
  }
}

/** `Authorization: Bearer …`, or the cookie of the page. Never in an address: addresses end up in logs. */
function tokenIn(c: Context): string | null {
  const header = c.req.header('authorization')
  if (header?.startsWith('Bearer ')) return header.slice('Bearer '.length).trim()
  const cookie = c.req
    .header('cookie')
    ?.split(/;\s*/)
    .find((one) => one.startsWith(`${COOKIE}=`))
  return cookie ? cookie.slice(COOKIE.length + 1) : null
}

/** Lets only those pass who may do as much. */
export const needs =
  (role: Role): MiddlewareHandler<Env> =>
  (c, next) =>
    ROLES.indexOf(c.get('asker').role) >= ROLES.indexOf(role) ? next() : Promise.resolve(refused(c, 403, failure('ROLE_TOO_LOW', null, { role })))

/**
 * A page elsewhere can make a browser on this machine ask us. Names other than our own are refused (a foreign name may
 * be made to point here), and so is every change that a browser says comes from elsewhere.
 */
export function sameSite(hosts: readonly string[]): MiddlewareHandler<Env> {
  return async (c, next) => {
    const host = (c.req.header('host') ?? '').replace(/:\d+$/, '').toLowerCase()
    if (hosts.length && !hosts.includes(host)) return refused(c, 421, failure('HOST_FOREIGN', null, { host: host.slice(0, 80) || '(none)' }))
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const site = c.req.header('sec-fetch-site')
    const origin = c.req.header('origin')
    const isForeign = site ? site !== 'same-origin' && site !== 'none' : origin !== undefined && hostOf(origin) !== host
    return isForeign ? refused(c, 403, failure('ORIGIN_FOREIGN', null)) : next()
  }
}

const hostOf = (origin: string): string => {
  try {
    return new URL(origin).hostname
  } catch {
    return ''
  }
}

/** The one shape of every error. */
export function refused(
  c: Context,
  status: 400 | 401 | 403 | 404 | 409 | 413 | 421 | 429 | 500 | 503,
  { code, message, where, todo }: Failure,
  retryAfter?: number,
): Response {
  if (retryAfter) c.header('Retry-After', String(retryAfter))
  // What was sent is left unread, so nothing more can come over that connection.
  if (status === 413) c.header('Connection', 'close')
  if (status === 401) c.header('WWW-Authenticate', 'Bearer realm="readout"')
  return c.json({ error: { code, message: `${message} ${todo}`, where } }, status)
}

/** Addresses that only this machine can reach. */
export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

/** Refuses to be reachable from elsewhere without saying who may do what. */
export function accessFor(host: string, { publicReadOnly, tokens }: { readonly publicReadOnly: boolean; readonly tokens: number }): Access {
  const loopback = isLoopback(host)
  if (!loopback && !publicReadOnly && tokens === 0) throw new ReadoutError(failure('SERVE_OPEN', null, { host }))
  return { loopback: loopback && !publicReadOnly, publicReadOnly }
}

/** Address of whoever is connected; taken from the connection, as headers can be made up. */
export function addressOf(c: Context): string {
  const env = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
  return env?.incoming?.socket?.remoteAddress ?? 'unknown'
}
