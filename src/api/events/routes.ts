import type { Hono } from 'hono'
import { failure } from '../../base/errors.js'
import { addressOf, type Env, needs, refused } from '../access.js'
import type { Watch } from './watch.js'

/** Streams that may be open at once: in all, and from one address. */
const MOST = 200
const MOST_EACH = 20
/** A line now and then, so that nobody between takes the stream for dead. */
const BEAT = 15_000
/** A stream ends after this time and is asked for anew, so that a token that was taken away counts no longer. */
const LONGEST = 5 * 60_000
/** What a listener may leave unread before the stream is given up. */
const UNREAD = 64

/** `/events`: server-sent events that tell when the store, or what waits for review, has changed. */
export function eventRoutes(app: Hono<Env>, watch: Watch): void {
  const open = new Map<string, number>()

  app.get('/events', needs('read'), (c) => {
    const address = addressOf(c)
    const own = open.get(address) ?? 0
    if (watch.listeners >= MOST || own >= MOST_EACH) return Promise.resolve(refused(c, 429, failure('TOO_MANY_REQUESTS', null, { seconds: 30 }), 30))
    open.set(address, own + 1)
    const asker = c.get('asker')
    let end: () => void = () => undefined
    const body = new ReadableStream<Uint8Array>(
      {
        start: async (stream) => {
          const write = (text: string): void => {
            if ((stream.desiredSize ?? 0) < -UNREAD) return end()
            stream.enqueue(new TextEncoder().encode(text))
          }
          const beat = setInterval(() => write(': still here\n\n'), BEAT)
          let leave: () => void = () => undefined
          let isOver = false
          end = () => {
            if (isOver) return
            isOver = true
            clearInterval(beat)
            clearTimeout(last)
            leave()
            const left = (open.get(address) ?? 1) - 1
            if (left > 0) open.set(address, left)
            else open.delete(address)
            try {
              stream.close()
            } catch {
              // The other side was first.
            }
          }
          const last = setTimeout(end, LONGEST)
          write('retry: 5000\n\n')
          leave = await watch.listen({ asker, send: (event, data) => !isOver && write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`) })
          if (isOver) leave()
        },
        cancel: () => end(),
      },
      { highWaterMark: UNREAD },
    )
    c.header('Content-Type', 'text/event-stream; charset=utf-8')
    c.header('Cache-Control', 'no-store, no-transform')
    c.header('X-Accel-Buffering', 'no')
    return Promise.resolve(c.body(body))
  })
}
