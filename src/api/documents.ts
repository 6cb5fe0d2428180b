import type { Hono } from 'hono'
import { type Env, needs } from './access.js'
import type { AppParts } from './app.js'
import type { AssetShelf } from './assets.js'
import { SOURCE_POLICY } from './headers.js'
import { readerPage } from './reader-page.js'
import { seen } from './seen.js'
import { sanitised } from './sanitise.js'
import { whyPage } from './why-page.js'

/** A document, its record, its versions, and the source it was made from. What an asker may not see is not there for them. */
export function documentRoutes(app: Hono<Env>, { store, trace, now }: Pick<AppParts, 'store' | 'trace' | 'now'>, assets: AssetShelf): void {
  app.get('/documents/:name{.+\\.json}', needs('read'), async (c) => {
    const document = await seen(store, c.req.param('name').slice(0, -'.json'.length), c.get('asker').markings)
    const [kept] = await store.records([document.id])
    const versions = (await store.versions(document.page))
      .filter(({ marking }) => c.get('asker').markings.includes(marking))
      .map(({ id, recorded }) => ({ id, recorded }))
    return c.json({ document, text: await store.text(document.id), record: kept?.record ?? null, versions })
  })

  app.get('/documents/:name', needs('read'), async (c) => c.html(await readerPage(store, c.req.param('name'), new URL(c.req.url), c.get('asker'), assets)))

  if (trace)
    app.get('/documents/:name/why/:fact', needs('read'), async (c) => {
      const today = new Date(now()).toISOString().slice(0, 10)
      return c.html(await whyPage(store, trace, c.req.param('name'), c.req.param('fact'), new URL(c.req.url), c.get('asker'), assets, today))
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

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
