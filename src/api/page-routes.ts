import type { Hono } from 'hono'
import { briefFormHtml, tryHtml } from '../../web/src/render.js'
import { ReadoutError } from '../base/errors.js'
import { factColumn } from '../export/page-facts.js'
import { markedText } from '../export/page-marks.js'
import { toDocument } from '../intake/document.js'
import { allFacts } from '../model/all-facts.js'
import { read } from '../pipeline.js'
import type { Store } from '../store/types.js'
import { type Env, needs } from './access.js'
import { partiesOf } from './answer-routes.js'
import type { AssetShelf } from './assets.js'
import { frameOf } from './frame.js'

/** Pages that are no answers: the form of a brief, and the text to try. */
export function pageRoutes(app: Hono<Env>, store: Store, assets: AssetShelf): void {
  app.get('/brief', needs('read'), async (c) => {
    const url = new URL(c.req.url)
    const sides = url.searchParams.getAll('q').filter(Boolean)
    if (sides.length) {
      url.searchParams.delete('q')
      return c.redirect(`/brief/${sides.map(encodeURIComponent).join('/')}${url.search}`, 302)
    }
    return c.html(briefFormHtml(frameOf(url, 'A brief before a meeting', c.get('asker'), assets, []), await partiesOf(store, c.get('asker').markings)))
  })

  app.get('/try', needs('read'), (c) => c.html(tryHtml(tryFrame(new URL(c.req.url), c.get('asker')), { text: '', published: '', textHtml: '', factsHtml: '' })))

  app.post('/try', needs('read'), async (c) => {
    const form = await c.req.formData()
    const text = String(form.get('text') ?? '').replaceAll('\r\n', '\n')
    const published = String(form.get('published') ?? '')
    const taken = toDocument({ text, ...(published ? { published } : {}) }, 'pasted', 'text')
    if ('failed' in taken) throw new ReadoutError(taken.failed)
    const record = read(taken.document)
    const view = { text, published, textHtml: markedText(text, [...allFacts(record)], 'd', null).body, factsHtml: factColumn(record, 'd') }
    return c.html(tryHtml(tryFrame(new URL(c.req.url), c.get('asker')), view))
  })

  const tryFrame = (url: URL, asker: Parameters<typeof frameOf>[2]): Parameters<typeof tryHtml>[0] => ({
    ...frameOf(url, 'Try a text', asker, assets, [], ['reader.js', 'try.js'], ['reader.css']),
    wide: true,
  })
}
