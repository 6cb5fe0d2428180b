import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import type { Asker, Env } from './access.js'
import { KeptAnswers, keepingAnswers } from './kept-answers.js'

const PUBLIC: Asker = { name: 'anna', role: 'read', markings: ['public'] }

function server() {
  const state = { version: '1', asker: PUBLIC, now: Date.UTC(2026, 0, 1), asked: 0 }
  const app = new Hono<Env>()
  app.use(async (c, next) => {
    c.set('asker', state.asker)
    await next()
  })
  app.use(keepingAnswers({ version: () => Promise.resolve(state.version) }, () => state.now))
  app.get('/missing', (c) => {
    state.asked++
    return c.text('none', 404)
  })
  app.get('*', async (c) => {
    const asked = ++state.asked
    await new Promise((resolve) => setTimeout(resolve, 5))
    return c.text(`answer ${asked}`)
  })
  return { state, told: async (path = '/today') => (await app.request(path)).text() }
}

describe('answers that are kept', () => {
  test('are given again until something changes', async () => {
    const { state, told } = server()
    expect([await told(), await told(), await told('/today?since=2024')]).toEqual(['answer 1', 'answer 1', 'answer 2'])
    state.version = '2'
    expect(await told()).toBe('answer 3')
    state.now += 86_400_000
    expect(await told()).toBe('answer 4')
  })

  test('are for those of the same name, role and sight alone', async () => {
    const { state, told } = server()
    await told()
    for (const other of [{ name: 'boris' }, { role: 'review' }, { markings: ['public', 'restricted'] }] as const) {
      state.asker = { ...PUBLIC, ...other }
      await told()
    }
    expect(state.asked).toBe(4)
    state.asker = PUBLIC
    expect(await told()).toBe('answer 1')
  })

  test('are made once for all who ask at once; what failed is asked again', async () => {
    const { state, told } = server()
    expect(new Set(await Promise.all(Array.from({ length: 8 }, () => told())))).toEqual(new Set(['answer 1']))
    expect(await Promise.all([told('/missing'), told('/missing')])).toEqual(['none', 'none'])
    await told('/missing')
    expect(state.asked).toBe(4)
  })

  test('an answer that was begun before a change is not kept after it', async () => {
    const answers = new KeptAnswers()
    let go: () => void = () => undefined
    const waiting = new Promise<void>((resolve) => (go = resolve))
    const old = answers.get('1', 'a', async () => {
      await waiting
      return new Response('old')
    })
    const fresh = await answers.get('2', 'a', () => Promise.resolve(new Response('new')))
    go()
    expect([await (await old).text(), await fresh.text()]).toEqual(['old', 'new'])
    expect(await (await answers.get('2', 'a', () => Promise.resolve(new Response('newer')))).text()).toBe('new')
  })

  test('take no more memory than they may', async () => {
    const answers = new KeptAnswers()
    const body = new Uint8Array(1024 * 1024)
    let made = 0
    const ask = (key: number) =>
      answers.get('1', String(key), () => {
        made++
        return Promise.resolve(new Response(body))
      })
    for (let key = 0; key < 60; key++) await ask(key)
    await ask(59)
    expect(made).toBe(60)
    await ask(0)
    expect(made).toBe(61)
  })
})
