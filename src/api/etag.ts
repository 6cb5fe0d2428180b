import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

/** A tag that tells a body from any other. */
export const tagOf = (body: ArrayBuffer): string => `W/"${createHash('sha256').update(new Uint8Array(body)).digest('base64url').slice(0, 22)}"`

/** Says "not changed" to those who have the answer already. Streams are left alone. */
export const etags: MiddlewareHandler = async (c, next) => {
  await next()
  const type = c.res.headers.get('Content-Type') ?? ''
  if (c.req.method !== 'GET' || c.res.status !== 200 || type.startsWith('text/event-stream') || c.res.headers.get('X-Streamed')) return
  const tag = c.res.headers.get('ETag') ?? tagOf(await c.res.clone().arrayBuffer())
  c.res.headers.set('ETag', tag)
  if (!c.req.header('if-none-match')?.split(/,\s*/).includes(tag)) return
  const headers = new Headers(c.res.headers)
  headers.delete('Content-Length')
  c.res = new Response(null, { status: 304, headers })
}
