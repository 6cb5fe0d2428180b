import type { MiddlewareHandler } from 'hono'
import { errorHtml } from '../../web/src/render.js'
import type { Env } from './access.js'
import type { AssetShelf } from './assets.js'
import { frameOf } from './frame.js'

interface Refusal {
  readonly error?: { readonly message?: string }
}

/** Tells a person in a browser in a page what programs are told in JSON; the status and all headers stay. */
export function errorPages(assets: AssetShelf): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next()
    const { status, headers } = c.res
    if (status < 400 || c.req.method !== 'GET' || !headers.get('Content-Type')?.startsWith('application/json')) return
    if (!c.req.header('accept')?.includes('text/html')) return
    const { error } = (await c.res.json()) as Refusal
    const asker = c.get('asker') ?? { name: 'local', role: 'read', markings: [] }
    const html = errorHtml(frameOf(new URL(c.req.url), status === 404 ? 'Not found' : 'This was refused', asker, assets, []), error?.message ?? '')
    const kept = new Headers(headers)
    kept.set('Content-Type', 'text/html; charset=utf-8')
    kept.delete('Content-Length')
    c.res = new Response(html, { status, headers: kept })
  }
}
