import type { Hono } from 'hono'
import { failure, ReadoutError } from '../base/errors.js'
import type { KeptDocument } from '../model/kept.js'
import type { Store } from '../store/types.js'
import { type Env, needs } from './access.js'
import { SOURCE_POLICY } from './headers.js'
import { sanitised } from './sanitise.js'

/** A document, its record, its versions, and the source it was made from. What an asker may not see is not there for them. */
export function documentRoutes(app: Hono<Env>, store: Store): void {
  app.get('/documents/:name{.+\\.json}', needs('read'), async (c) => {
    const document = await seen(store, c.req.param('name').slice(0, -'.json'.length), c.get('asker').markings)
    const [kept] = await store.records([document.id])
    const versions = (await store.versions(document.page))
      .filter(({ marking }) => c.get('asker').markings.includes(marking))
      .map(({ id, recorded }) => ({ id, recorded }))
    return c.json({ document, text: await store.text(document.id), record: kept?.record ?? null, versions })
  })

  app.get('/documents/:name/source', needs('read'), async (c) => {
    const document = await seen(store, c.req.param('name'), c.get('asker').markings)
    const source = await store.source(document.id)
    c.header('Content-Security-Policy', SOURCE_POLICY)
    const html =
      source && /html/.test(source.mediaType)
        ? sanitised(new TextDecoder().decode(source.bytes))
        : `<pre>${escaped((await store.text(document.id)) ?? '')}</pre>`
    return c.html(`<!doctype html><meta charset="utf-8"><title>Source</title>${html}`)
  })
}

/** A document that an asker may see. One that is marked higher is as unknown as one that is not there. */
export async function seen(store: Store, id: string, markings: readonly KeptDocument['marking'][]): Promise<KeptDocument> {
  const document = await store.document(id)
  if (document && markings.includes(document.marking)) return document
  throw new ReadoutError(failure('ANSWER_MISSING', null, { what: `The document ${id.slice(0, 80)}`, hint: 'Its id stands in every citation, before the #.' }))
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
