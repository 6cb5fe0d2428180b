import { afterAll, beforeAll, expect, test } from 'vitest'
import { Comparing } from '../src/api/comparing.js'
import { addToken } from '../src/api/tokens.js'
import { anchored, compare, toKeep } from '../src/keep.js'
import type { Store } from '../src/store/types.js'
import { appForOthers } from './support/app.js'
import { exampleDocuments } from './support/example.js'
import { storeOf } from './support/example-store.js'

let kept: { store: Store; close: () => Promise<void> }
let app: ReturnType<typeof appForOthers>
let comparing: Comparing
let tokens: Record<'insider' | 'outsider', string>

beforeAll(async () => {
  kept = await storeOf(exampleDocuments().slice(0, 6))
  comparing = new Comparing(() => compare(kept.store))
  app = appForOthers(kept.store, comparing)
  tokens = {
    insider: await addToken(kept.store, { name: 'insider', role: 'review', markings: ['public', 'internal', 'restricted'], now: '' }),
    outsider: await addToken(kept.store, { name: 'outsider', role: 'read', markings: ['public'], now: '' }),
  }
}, 60_000)
afterAll(async () => {
  await comparing.settled()
  await kept.close()
})

interface Event {
  readonly event: string
  readonly data: {
    readonly added?: { readonly documents: number }
    readonly counts?: Record<string, number>
    readonly ruled?: readonly { readonly by: string }[]
  }
}

/** Listens as a browser does; `next` waits for the next event of a name that is as wanted. */
async function listen(who: keyof typeof tokens) {
  const stop = new AbortController()
  const answer = await app.request('/events', { headers: { authorization: `Bearer ${tokens[who]}` }, signal: stop.signal })
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
    200,
    'text/event-stream; charset=utf-8',
    'no-store, no-transform',
  ])
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
  const all: Event[] = []
  let text = ''
  const next = async (isWanted: (event: Event) => boolean): Promise<Event> => {
    for (;;) {
      const { value, done } = await reader.read()
      if (done) throw new Error('the stream ended')
      text += new TextDecoder().decode(value)
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      const events = blocks.flatMap((block) => {
        const [, event = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? []
        return event ? [{ event, data: JSON.parse(data) as Event['data'] }] : []
      })
      all.push(...events)
      const found = events.find(isWanted)
      if (found) return found
    }
  }
  return { all, next, end: () => reader.cancel() }
}

test('tells those who listen of what others rule and add, and nobody of what they may not see', { timeout: 60_000 }, async () => {
  const [insider, outsider] = [await listen('insider'), await listen('outsider')]
  const first = await insider.next(({ event }) => event === 'review')
  expect(first.data.ruled).toEqual([])
  await outsider.next(({ event }) => event === 'review')

  const secret = toKeep(
    { document: { id: 'secret', text: 'Minister Ann Lee of Fiji met Minister Bo Ek of Palau in Suva on 2 May 2024.', published: '2024-05-03' }, problems: [] },
    'restricted',
  )
  if ('code' in secret) throw new Error(secret.message)
  const batch = await kept.store.begin({ kind: 'import', by: 'test', reason: null, engine: null })
  await kept.store.add(batch.id, [secret])
  expect((await insider.next(({ data }) => data.added?.documents === 1)).event).toBe('store')

  const form = (fact: string): FormData => {
    const data = new FormData()
    for (const [name, value] of Object.entries({ ruling: 'accept', fact, seen: '' })) data.set(name, value)
    return data
  }
  const rule = (fact: string) =>
    app.request('/review', { method: 'POST', body: form(fact), headers: { authorization: `Bearer ${tokens.insider}`, accept: 'application/json' } })
  expect((await rule('secret#p1')).status).toBe(200)
  const told = await insider.next(({ data }) => (data.ruled?.length ?? 0) > 0)
  expect(told.data.ruled).toEqual([{ by: 'insider', ruling: 'accept', undone: false, facts: ['secret#p1'] }])

  const [open] = await kept.store.rows('report', { markings: ['public'], limit: 1 })
  const fact = `${open?.doc}#${open?.fact}`
  expect((await rule(fact)).status).toBe(200)
  const second = await outsider.next(({ data }) => (data.ruled?.length ?? 0) > 0)
  expect(second.data.ruled).toEqual([{ by: 'insider', ruling: 'accept', undone: false, facts: [fact] }])
  expect(JSON.stringify(outsider.all)).not.toContain('secret')
  // The restricted document was the newest thing added: of its batch an outsider is told that it brought nothing.
  for (const { data } of outsider.all) expect([0, 6, undefined]).toContain(data.added?.documents)

  // What another process rules is told too.
  const target = await anchored(kept.store, fact)
  const apart = await kept.store.begin({ kind: 'review', by: 'cli', reason: null, engine: null })
  await kept.store.decide(apart.id, [{ kind: 'reject', target, other: null, value: null, reason: null, by: 'cli' }])
  const third = await outsider.next(({ data }) => data.ruled?.some(({ by }) => by === 'cli') === true)
  expect(third.data.counts).toMatchObject({ ruled: 1, disagreed: 1 })
  await Promise.all([insider.end(), outsider.end()])
})
