import type { Context, Hono } from 'hono'
import { reviewHtml } from '../../web/src/render.js'
import { failure, ReadoutError } from '../base/errors.js'
import type { Store } from '../store/types.js'
import { type Env, needs } from './access.js'
import type { AssetShelf } from './assets.js'
import { frameOf } from './frame.js'
import { RULINGS, type Ruling, rule, undoLast, waitingItems } from './review.js'

/** What waits for a person: to be read by all who may read, to be ruled by reviewers. Forms and scripts send the same. */
export function reviewRoutes(app: Hono<Env>, store: Store, assets: AssetShelf): void {
  const shown = async (c: Context<Env>, message: string | null): Promise<Response> => {
    const asker = c.get('asker')
    const { items, more } = await waitingItems(store, asker)
    const url = new URL(c.req.url)
    const frame = frameOf(url, 'What waits for a decision', asker, assets, ['json'], ['review.js'])
    return c.html(reviewHtml(frame, { items, more, mayRule: asker.role !== 'read', message }))
  }

  app.get('/review.json', needs('read'), async (c) => c.json(await waitingItems(store, c.get('asker'))))
  app.get('/review', needs('read'), (c) => shown(c, null))

  app.post('/review', needs('review'), async (c) => {
    const form = await c.req.formData()
    const ruling = String(form.get('ruling'))
    if (!(RULINGS as readonly string[]).includes(ruling))
      throw new ReadoutError(failure('OPTION_INVALID', 'ruling', { option: 'ruling', value: ruling.slice(0, 40), allowed: RULINGS.join(', ') }))
    const facts = form.getAll('fact').map(String)
    const reason = String(form.get('reason') ?? '').trim() || null
    const decision = await rule(store, c.get('asker'), ruling as Ruling, facts, String(form.get('seen') ?? ''), reason)
    return wantsJson(c) ? c.json(decision) : shown(c, `Kept: ${decision.kind} (batch ${decision.batch}).`)
  })

  app.post('/review/undo', needs('review'), async (c) => {
    const batch = await undoLast(store, c.get('asker'))
    if (wantsJson(c)) return c.json({ undone: batch })
    return shown(c, batch ? `Taken back: batch ${batch}.` : 'There is nothing of yours to take back.')
  })
}

const wantsJson = (c: Context): boolean => (c.req.header('accept') ?? '').includes('application/json')
