import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXAMPLE_ANSWER } from '../src/api/openapi/example.js'
import type { Answer, Line } from '../src/answers/types.js'
import { svgFile } from '../web/src/render.js'
import { anchored, compare } from '../src/keep.js'
import { appAtHome } from './support/app.js'
import { storeOf } from './support/example-store.js'

let kept: Awaited<ReturnType<typeof storeOf>>
let app: ReturnType<typeof appAtHome>
const get = async (address: string): Promise<string> => (await app.request(address)).text()

beforeAll(async () => {
  const trade = (id: string, value: string, day: string) => ({
    id,
    published: day,
    text: `Foreign Minister Anna Berg of Norway met with Foreign Minister Olivier Roux of France in Oslo on ${day}. The ministers discussed energy and education. Trade turnover between Norway and France reached $${value} billion in 2023.`,
  })
  kept = await storeOf([trade('one', '4.1', '2024-03-05'), trade('two', '4.7', '2024-09-10')])
  app = appAtHome(kept.store, '2025-01-01')
})
afterAll(() => kept.close())

test('a picture can be taken away: as numbers, as a file of its own, as an address', async () => {
  const html = await get('/timeline/Norway/France?lanes=topics')
  const [, csv = '', svg = '', link = ''] = /This picture: <a href="([^"]+)">[^<]+<\/a> · <a href="([^"]+)">SVG<\/a> · <a href="([^"]+)">/.exec(html) ?? []
  const [own, place] = link.replaceAll('&amp;', '&').split('#')
  expect(html).toContain(`id="${place}"`)
  expect(await get(own ?? '')).toContain('<text class="lane"')
  expect(await get(csv.replaceAll('&amp;', '&'))).toMatch(/2024-03-05/)
  const response = await app.request(svg.replaceAll('&amp;', '&'))
  const file = await response.text()
  expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
  expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[^"]+" width="960" height="\d+"[^>]*><title>/)
  expect(file).not.toMatch(/NaN|href=|undefined/)
  // Every element is closed: it is XML.
  expect(file.match(/<g[ >]/g)?.length).toBe(file.match(/<\/g>/g)?.length)
  expect(file.split('<circle class="dot"').length - 1).toBe(2)
})

test('lanes stand for parties or for topics', () => {
  const occasion = (start: string, parties: string[], topics: string[]): Line => ({
    id: null,
    text: start,
    fields: { start, parties, topics },
    sources: [],
    mark: 'held',
  })
  const lines = [occasion('2024-03-05', ['Norway', 'France'], ['climate-environment']), occasion('2024-05-05', ['Norway', 'Italy'], [])]
  const section = { id: 'timeline', title: 'Occasions', columns: [], lines, below: null, prose: false, left: 0 }
  const answer: Answer = { ...EXAMPLE_ANSWER, question: 'timeline', asked: { ...EXAMPLE_ANSWER.asked, party: ['Norway'] }, sections: [section] }
  const lanes = (by: 'parties' | 'topics'): string[] =>
    [...(svgFile(answer, answer, by) ?? '').matchAll(/<text class="lane"[^>]*>([^<]*)</g)].map(([, lane = '']) => lane)
  expect(lanes('topics')).toEqual(['climate and environme…', 'no topic told'])
  expect(lanes('parties')).toEqual(['France', 'Italy'])
})

test('of an answer without a picture there is no file', async () => {
  expect((await app.request('/search.svg?q=trade')).status).toBe(404)
})

test('a figure that a person preferred is filled', async () => {
  const filled = async (): Promise<number> => (await get('/figures?party=Norway')).split('<circle class="dot"').length - 1
  expect(await filled()).toBe(0)
  const batch = await kept.store.begin({ kind: 'review', by: 'reviewer', reason: null, engine: null })
  await kept.store.decide(batch.id, [
    { kind: 'prefer', target: await anchored(kept.store, 'two#f1'), other: null, value: null, reason: 'newer', by: 'reviewer' },
  ])
  await compare(kept.store)
  expect(await filled()).toBe(1)
})

test('the sections of a brief stand in the order asked for, on the page and in the file; what was left out can be brought back', async () => {
  const titles = (html: string): string[] => [...html.matchAll(/<h2 id="[^"]+-title">([^<]*)</g)].map(([, title = '']) => title)
  const whole = titles(await get('/brief/Norway/France'))
  const html = await get('/brief/Norway/France?sections=figures,contacts')
  expect(whole.length).toBeGreaterThan(3)
  expect(titles(html)).toEqual(['Figures', 'Last contacts', 'Notes'])
  expect(html).toContain('href="/brief/Norway/France.docx?sections=figures%2Ccontacts"')
  expect(html).toContain('href="/brief/Norway/France?sections=contacts%2Cfigures" aria-label="Figures: down"')
  expect(html).toMatch(/bring back[\s\S]*href="\/brief\/Norway\/France\?sections=figures%2Ccontacts%2Cshort"/)
  const file = await app.request('/brief/Norway/France.md?sections=figures,contacts')
  const written = await file.text()
  expect(written.indexOf('Figures')).toBeLessThan(written.indexOf('Last contacts'))
  expect(written).not.toContain('In short')
})
