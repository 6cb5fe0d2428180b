import type { Context, Hono } from 'hono'
import { itemHtml, reviewHtml } from '../../../web/src/render.js'
import { ReadoutError } from '../../base/errors.js'
import { seenBy } from '../../store/seen/seen-by.js'
import type { Store } from '../../store/types.js'
import { type Env, needs } from '../access.js'
import type { AssetShelf } from '../assets.js'
import type { Comparing } from '../comparing.js'
import { frameOf } from '../frame.js'
import { Desk } from './desk.js'
import { askedOf } from './form.js'
import { onePage } from './one.js'
import { countsOf, pageOf, showOf } from './page.js'
import { rule, undoLast } from './rule.js'
import { endsOf } from './rulings.js'

/** What waits for a person: to be read by all who may read, to be ruled by reviewers. Forms and scripts send the same. */
export function reviewRoutes(app: Hono<Env>, store: Store, assets: AssetShelf, comparing: Comparing, tell: () => void): void {
  const deskOf = (c: Context<Env>): Promise<Desk> => Desk.of(seenBy(store, c.get('asker').markings))

  app.get('/review.json', needs('read'), async (c) => {
    const desk = await deskOf(c)
    const show = showOf(c.req.query('show'))
    return c.json({ show, ...(await pageOf(desk, show, c.req.query('after') || null)), counts: await countsOf(desk) })
  })

  app.get('/review', needs('read'), async (c) => {
    const url = new URL(c.req.url)
    const desk = await deskOf(c)
    const show = showOf(c.req.query('show'))
    const { items, next } = await pageOf(desk, show, c.req.query('after') || null)
    for (const passing of ['kept', 'undone', 'after']) url.searchParams.delete(passing)
    const frame = frameOf(url, 'What waits for a decision', c.get('asker'), assets, ['json'], ['review.js'])
    const message = c.req.query('kept')
      ? keptIn(desk, c.req.query('kept') as string)
      : c.req.query('undone')
        ? `Taken back: ${c.req.query('undone')?.slice(0, 20)}.`
        : null
    const more = next === null ? null : `/review?show=${show}&after=${next}`
    return c.html(reviewHtml(frame, { show, counts: await countsOf(desk), items, next: more, mayRule: c.get('asker').role !== 'read', message }))
  })

  app.get('/review/item.json', needs('read'), async (c) => {
    const { item, effects } = await onePage(await deskOf(c), c.req.queries('fact') ?? [], c.req.query('kind'), c.get('asker'))
    return c.json({ item, effects })
  })

  app.get('/review/item', needs('read'), async (c) => {
    const props = await onePage(await deskOf(c), c.req.queries('fact') ?? [], c.req.query('kind'), c.get('asker'))
    return c.html(itemHtml(itemFrame(c, props.item.title), { ...props, message: null }))
  })

  /** What a change would do: nothing is written. */
  app.post('/review/preview', needs('review'), async (c) => {
    const form = await c.req.formData()
    const props = await onePage(await deskOf(c), form.getAll('fact').map(String), undefined, c.get('asker'), form)
    if (wantsJson(c)) return c.json({ item: props.item, effects: props.effects })
    return c.html(itemHtml(itemFrame(c, props.item.title), { ...props, message: 'Nothing is written yet.' }))
  })

  app.post('/review', needs('review'), async (c) => {
    const form = await c.req.formData()
    const desk = await deskOf(c)
    try {
      const decision = await rule(store, c.get('asker'), await askedOf(desk, form))
      comparing.ask()
      tell()
      return wantsJson(c) ? c.json(decision) : c.redirect(`/review?kept=${decision.id}`, 303)
    } catch (error) {
      if (wantsJson(c) || !(error instanceof ReadoutError) || !SHOWN_AGAIN.has(error.failure.code)) throw error
      // Without a script the other's ruling, or what is wrong with a change, is shown with all that was typed.
      const props = await onePage(await deskOf(c), form.getAll('fact').map(String), undefined, c.get('asker'), form)
      const { code, message, todo } = error.failure
      return c.html(itemHtml(itemFrame(c, props.item.title), { ...props, message: `${message} ${todo}` }), code === 'RULED_MEANWHILE' ? 409 : 400)
    }
  })

  app.post('/review/undo', needs('review'), async (c) => {
    const undone = await undoLast(store, c.get('asker'))
    if (undone) {
      comparing.ask()
      tell()
    }
    if (wantsJson(c)) return c.json({ undone: undone?.batch ?? null, facts: undone?.decisions.map(endsOf) ?? [] })
    return c.redirect(`/review?undone=${undone?.batch ?? 'nothing, as there is nothing of yours'}`, 303)
  })

  const itemFrame = (c: Context<Env>, title: string): Parameters<typeof itemHtml>[0] => {
    const url = new URL(c.req.url)
    return frameOf(new URL('/review/item', url), title, c.get('asker'), assets, [], ['review.js'])
  }
}

const SHOWN_AGAIN: ReadonlySet<string> = new Set(['RULED_MEANWHILE', 'EDIT_INVALID'])

/** What was just written, told from the store and not from the address, which anybody can make up. */
function keptIn(desk: Desk, id: string): string | null {
  const decision = desk.rulings.all.find((one) => one.id === id)
  return decision ? `Kept: ${decision.kind} (${decision.batch}). What follows from it for other texts is being worked out.` : null
}

const wantsJson = (c: Context): boolean => (c.req.header('accept') ?? '').includes('application/json')
