import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { QUESTIONS } from '../src/answers/questions.js'
import { appAtHome } from './support/app.js'
import { exampleDocuments } from './support/example.js'
import { storeOf } from './support/example-store.js'

type Schema = Parameters<typeof z.fromJSONSchema>[0]
type Content = Record<string, { schema: Schema; example?: unknown }>
interface Operation {
  readonly operationId: string
  readonly responses: Record<string, { content?: Content }>
}
interface Description {
  readonly paths: Record<string, Record<'get' | 'post', Operation>>
  readonly components: { schemas: Record<string, Schema>; parameters: Record<string, unknown> }
}

let kept: Awaited<ReturnType<typeof storeOf>>
let app: ReturnType<typeof appAtHome>
let told: Description

beforeAll(async () => {
  kept = await storeOf(exampleDocuments().slice(0, 12))
  app = appAtHome(kept.store, '2026-01-01')
  told = (await (await app.request('/openapi.json')).json()) as Description
}, 60_000)
afterAll(() => kept.close())

/** What is wrong with a value by a schema of the description as it was sent. */
function faultsOf(schema: Schema, value: unknown): string[] {
  const whole = JSON.parse(JSON.stringify({ ...(schema as object), $defs: told.components.schemas }).replaceAll('#/components/schemas/', '#/$defs/')) as Schema
  const parsed = z.fromJSONSchema(whole).safeParse(value)
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}
const schemaOf = (path: string, method: 'get' | 'post' = 'get', status = '200'): Schema =>
  told.paths[path]?.[method].responses[status]?.content?.['application/json']?.schema as Schema

const WORDS: Readonly<Record<string, string>> = {
  brief: 'Kazakhstan&q=European%20Union',
  search: 'visa',
  dossier: 'Kazakhstan',
  timeline: 'Kazakhstan',
  wording: 'Kazakhstan&q=European%20Union',
}

describe('what the server says of itself', () => {
  test('names every question, and every reference leads somewhere', () => {
    for (const { name } of QUESTIONS) expect(told.paths, name).toHaveProperty([`/${name}.json`])
    const text = JSON.stringify(told)
    for (const [, kind = '', name = ''] of text.matchAll(/"#\/components\/(\w+)\/([\w-]+)"/g))
      expect(told.components[kind as 'schemas'], `${kind} ${name}`).toHaveProperty([name])
    const ids = Object.values(told.paths).flatMap((path) => Object.values(path).map((one) => one.operationId))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('every example is as its schema says', () => {
    let seen = 0
    for (const path of Object.values(told.paths))
      for (const { responses } of Object.values(path))
        for (const { content = {} } of Object.values(responses))
          for (const { schema, example } of Object.values(content))
            if (example !== undefined) {
              seen++
              expect(faultsOf(schema, example)).toEqual([])
            }
    expect(seen).toBeGreaterThan(20)
  })

  test('a schema refuses what is wrong', () => {
    const schema = schemaOf('/today.json')
    expect(faultsOf(schema, { question: 'today' })).not.toEqual([])
    expect(faultsOf(schemaOf('/today.json', 'get', '404'), { error: { code: 1, message: '', where: null } })).not.toEqual([])
  })
})

describe('what the server sends', () => {
  test.each(QUESTIONS.map(({ name }) => name))('%s', async (name) => {
    const known = [...(await kept.store.rows('report', { limit: 1 }))][0]
    const words = name === 'occasion' ? encodeURIComponent(known?.event ?? '') : name === 'why' ? `${known?.doc}%23${known?.fact}` : (WORDS[name] ?? '')
    const address = `/${name}.json${words ? `?q=${words}` : ''}`
    const response = await app.request(address)
    const body = (await response.json()) as unknown
    expect([address, response.status, response.status === 200 ? null : body]).toEqual([address, 200, null])
    expect(faultsOf(schemaOf(`/${name}.json`), body)).toEqual([])
  })

  test('documents, reviews, readings and refusals', async () => {
    const [{ doc = '' } = {}] = await kept.store.rows('report', { limit: 1 })
    const sent = async (address: string, init: RequestInit = {}): Promise<unknown> => (await app.request(address, init)).json()
    expect(faultsOf(schemaOf('/documents/{id}.json'), await sent(`/documents/${doc}.json`))).toEqual([])
    expect(faultsOf(schemaOf('/review.json'), await sent('/review.json'))).toEqual([])
    expect(faultsOf(schemaOf('/review/undo', 'post'), await sent('/review/undo', { method: 'POST', headers: { accept: 'application/json' } }))).toEqual([])
    const body = JSON.stringify({ text: 'President Macron met Chancellor Scholz in Berlin on 3 May 2024.' })
    expect(faultsOf(schemaOf('/api/read', 'post'), await sent('/api/read', { method: 'POST', body }))).toEqual([])
    expect(faultsOf(schemaOf('/dossier.json', 'get', '404'), await sent('/dossier/Kazakhstn.json'))).toEqual([])
    expect(faultsOf(schemaOf('/dossier.json', 'get', '4XX'), await sent('/today.json?since=tomorrow'))).toEqual([])
  })
})
