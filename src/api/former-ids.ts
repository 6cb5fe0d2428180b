import type { MiddlewareHandler } from 'hono'
import { seenBy } from '../store/seen/seen-by.js'
import type { Store } from '../store/types.js'
import type { Env } from './access.js'

const ID = /^(?:person|event|holding|thread|agreement|initiative|organization):./
/** What may follow an id at the end of an address. */
const ENDING = /\.[a-z]{2,4}$/

/**
 * An address with an id that means something else by now (two people were found to be one) leads to the address with the newer id. That may be
 * undone, so nobody may keep the redirection.
 */
export function formerIds(store: Store): MiddlewareHandler<Env> {
  return async (c, next) => {
    const url = new URL(c.req.url)
    const segments = url.pathname.split('/').map(decoded)
    const asked = [...segments, ...url.searchParams.values()].some((one) => ID.test(one))
    if (c.req.method !== 'GET' || !asked) return next()
    const seen = seenBy(store, c.get('asker').markings)
    const path = await Promise.all(segments.map(async (one, i) => (i === segments.length - 1 ? await lastNow(seen, one) : await now(seen, one))))
    const query = await Promise.all([...url.searchParams].map(async ([name, value]): Promise<[string, string]> => [name, await now(seen, value)]))
    if (path.every((one, i) => one === segments[i]) && query.every(([, value], i) => value === [...url.searchParams.values()][i])) return next()
    c.header('Cache-Control', 'no-store')
    const search = new URLSearchParams(query).toString()
    return c.redirect(`${path.map(encodeURIComponent).join('/')}${search ? `?${search}` : ''}`, 308)
  }
}

async function now(store: Store, id: string): Promise<string> {
  if (!ID.test(id)) return id
  if ((await store.rows('entity', { where: { id: ['=', id] }, limit: 1 })).length > 0) return id
  return (await store.formerly(id)) ?? id
}

/** The last part of a path may end in a format. */
async function lastNow(store: Store, last: string): Promise<string> {
  const whole = await now(store, last)
  const [ending] = ENDING.exec(last) ?? []
  return whole === last && ending ? `${await now(store, last.slice(0, -ending.length))}${ending}` : whole
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
