import { afterAll, beforeAll, expect, test } from 'vitest'
import { QUESTIONS } from '../src/answers/questions.js'
import { appAtHome } from './support/app.js'
import { storeOf } from './support/example-store.js'

const EVIL = '"\'><script>alert(1)</script><img src=x onerror=alert(1)>'
let kept: Awaited<ReturnType<typeof storeOf>>
let app: ReturnType<typeof appAtHome>

beforeAll(async () => {
  kept = await storeOf([
    {
      id: `evil${EVIL}`,
      title: `Visit ${EVIL}`,
      outlet: `Ministry ${EVIL}`,
      published: '2024-03-06',
      url: 'javascript:alert(1)',
      text: `Foreign Minister Anna Berg of Norway met with Foreign Minister Olivier Roux of France in Oslo on 5 March 2024. ${EVIL} They discussed energy ${EVIL}.`,
    },
  ])
  app = appAtHome(kept.store, '2024-06-01')
})
afterAll(() => kept.close())

test('a script in id, title, outlet, text or address acts on no page', async () => {
  const id = encodeURIComponent(`evil${EVIL}`)
  const names = QUESTIONS.flatMap(({ name }) => [`/${name}`, `/${name}/Norway`, `/${name}?q=${encodeURIComponent(EVIL)}&party=Norway`])
  let told = 0
  for (const address of [...names, '/search?q=energy', '/dossier/Anna%20Berg', '/review', '/brief', '/try', `/documents/${id}`, `/documents/${id}/source`]) {
    const response = await app.request(address)
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue
    const html = await response.text()
    if (html.includes('&lt;script')) told++
    expect(html, address).not.toMatch(/<script>|<img|javascript:alert|<[^>]+ onerror=/)
  }
  expect(told).toBeGreaterThan(5)
})

test('no address leads out of the files of the page', async () => {
  for (const path of [
    '/assets/%2e%2e%2fpackage.json',
    '/assets/..%2f..%2fpackage.json',
    '/documents/%2e%2e%2f%2e%2e%2fpackage.json',
    '/documents/..%2fpackage.json/source',
  ]) {
    const response = await app.request(path)
    expect([path, response.status]).toEqual([path, 404])
    expect(await response.text()).not.toContain('"dependencies"')
  }
})
