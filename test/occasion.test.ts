import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { occasion } from '../src/answers/occasion.js'
import type { Answer } from '../src/answers/types.js'
import { appAtHome } from './support/app.js'
import { storeOf } from './support/example-store.js'

const DOCUMENTS = [
  {
    id: 'no',
    outlet: 'Ministry of Norway',
    published: '2024-03-06',
    title: 'Talks in Oslo',
    text: 'Foreign Minister Anna Berg of Norway met with Foreign Minister Olivier Roux of France in Oslo on 5 March 2024. They discussed energy. “We will open a wind park next year,” said Anna Berg. Norway will provide France with 20 million euros for offshore wind turbines in 2025.',
  },
  {
    id: 'fr',
    outlet: 'Ministry of France',
    published: '2024-03-07',
    title: 'A day in Norway',
    text: 'Foreign Minister Olivier Roux of France met with Foreign Minister Anna Berg of Norway in Paris on 5 March 2024. Energy was on the agenda.',
  },
  {
    id: 'later',
    outlet: 'Ministry of France',
    published: '2024-09-02',
    title: 'Call',
    text: 'Foreign Minister Olivier Roux of France spoke by telephone with Foreign Minister Anna Berg of Norway on 1 September 2024. In March, Olivier Roux had met Anna Berg in Oslo. France promised to send 5 million euros to Norway.',
  },
]

let kept: Awaited<ReturnType<typeof storeOf>>
let app: ReturnType<typeof appAtHome>
let id = ''
let told: Answer

beforeAll(async () => {
  kept = await storeOf(DOCUMENTS)
  app = appAtHome(kept.store, '2025-01-01')
  id = (await kept.store.rows('report', { where: { doc: ['=', 'no'] } }))[0]?.event ?? ''
  told = await occasion(kept.store, { words: [id], today: '2025-01-01' })
})
afterAll(() => kept.close())

const section = (name: string): string[] => (told.sections.find((one) => one.id === name)?.lines ?? []).map(({ text }) => text)

describe('an occasion', () => {
  test('is told whole: who in what office, each source, where they differ, what came of it, what was said, what came after', () => {
    expect(told.title).toContain('5 March 2024')
    expect(section('people').sort()).toEqual(['Anna Berg, Foreign Minister, Norway', 'Olivier Roux, Foreign Minister, France'])
    expect(section('reports').map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['Ministry of Norway, 6 March 2024', 'Ministry of France, 7 March 2024']),
    )
    expect(section('differences')).toEqual(['The place is told as Oslo (Ministry of Norway) and as Paris (Ministry of France)'])
    expect(section('commitments').join()).toContain('offshore wind turbines')
    expect(section('commitments').join(), 'of a document that only recalls it').not.toContain('5 million')
    expect(section('quotations')).toEqual([expect.stringMatching(/^Anna Berg: “.*wind park/)])
    expect(section('around')).toEqual([expect.stringMatching(/^After: .*1 September 2024/)])
  })

  test('knows nothing of what was published later', async () => {
    const early = await occasion(kept.store, { words: [id], today: '2025-01-01', knownAt: '2024-03-06' })
    expect(early.sections.map((one) => one.id)).not.toContain('differences')
    expect(early.coverage.documents).toBe(1)
  })

  test('has a page, and every page that names it leads there', async () => {
    const address = `/occasion/${encodeURIComponent(id)}`
    const page = await app.request(address)
    expect(page.status).toBe(200)
    expect(await page.text()).not.toContain(`href="${address}"`)
    for (const from of ['/engagements', '/timeline/Norway/France', '/dossier/Norway', '/today?since=2024-03-01', '/documents/no', '/brief/Norway/France'])
      expect([from, (await (await app.request(from)).text()).includes(`href="${address}"`)]).toEqual([from, true])
    expect((await app.request('/occasion/event:2024-03-05-nothing-of-the-kind')).status).toBe(404)
    expect((await app.request('/occasion')).status).toBe(404)
  })
})
