import type { Hono } from 'hono'
import { failure, ReadoutError } from '../base/errors.js'
import { toDocument } from '../intake/document.js'
import { read } from '../pipeline.js'
import { type Env, needs } from './access.js'

/** `POST /api/read`: a document in, its record out; nothing is stored. */
export function readRoute(app: Hono<Env>): void {
  app.post('/api/read', needs('read'), async (c) => {
    const raw: unknown = await c.req.json().catch(() => null)
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
      throw new ReadoutError(failure('JSON_NO_DOCUMENT', 'body', { found: raw === null ? 'no JSON' : Array.isArray(raw) ? 'a list' : `a ${typeof raw}` }))
    const taken = toDocument(raw as Record<string, unknown>, 'pasted', 'body')
    if ('failed' in taken) throw new ReadoutError(taken.failed)
    const record = read(taken.document)
    return c.json({ ...record, problems: [...taken.problems.map(({ code, message, where }) => ({ code, message, where })), ...record.problems] })
  })
}
