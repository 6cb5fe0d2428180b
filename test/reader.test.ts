import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessFor } from '../src/api/access.js'
import { createApp } from '../src/api/app.js'
import { anchored } from '../src/keep.js'
import { allFacts } from '../src/model/all-facts.js'
import { read } from '../src/pipeline.js'
import { traceOf } from '../src/cli/trace.js'
import { storeOf } from './support/example-store.js'

const MET = 'On 3 March 2025 the Foreign Minister of Norway Anna Berg met the Foreign Minister of France Olivier Roux in Oslo.'
const PAGE = { id: 'page', url: 'https://norway.example/talks', title: 'Talks in Oslo', outlet: 'Norwegian ministry', published: '2025-03-03' }
const RIYADH = 'وزارة الخارجية'

let kept: Awaited<ReturnType<typeof storeOf>>
let app: ReturnType<typeof createApp>
const pageOf = async (address: string): Promise<string> => (await app.request(address)).text()

beforeAll(async () => {
  kept = await storeOf([
    { ...PAGE, text: `${MET} They agreed to open a joint school. Trade reached $900 million in 2024.` },
    { ...PAGE, text: `${MET} Trade reached $950 million in 2024. They discussed energy.` },
    {
      id: 'other',
      title: 'A visit to Oslo',
      outlet: 'French ministry',
      published: '2025-03-04',
      text: 'French Foreign Minister Olivier Roux met Norwegian Foreign Minister Anna Berg in Oslo on 3 March 2025. They discussed energy and education.',
    },
    {
      id: 'arabic',
      title: 'وزير الخارجية يلتقي نظيره',
      outlet: RIYADH,
      published: '2025-05-01',
      text: 'التقى وزير الخارجية وزير خارجية كازاخستان في الرياض يوم 1 مايو 2025.',
    },
  ])
  app = createApp({
    store: kept.store,
    questions: {},
    access: accessFor('127.0.0.1', { publicReadOnly: false, tokens: 0 }),
    hosts: [],
    now: () => 0,
    trace: traceOf,
  })
})
afterAll(() => kept.close())

test('two versions stand in one text, with the facts that vanished and those told otherwise', async () => {
  const html = await pageOf('/documents/page@2?against=page')
  expect(html).toMatch(/<del>They agreed to open a joint school\.\s*<\/del>/)
  expect(html).toContain('<del>900</del><ins>950</ins>')
  const [, vanished = '', otherwise = '', fresh = ''] = html.split(/Facts that vanished|Told otherwise now|New facts/)
  expect(vanished).toContain('They agreed to open a joint school')
  expect(otherwise).toMatch(/\$900 million[\s\S]*\$950 million/)
  expect(fresh).toContain('energy')
  expect(await pageOf('/documents/page@2')).toContain('href="?against=page"')
})

test('two sides of one occasion: what both tell leads to both texts, the rest is told by one', async () => {
  const html = await pageOf('/documents/other?beside=page@2')
  const [, both = '', here = '', there = ''] = html.split(/<section id="(?:both|only-here|only-there)"/)
  expect(both).toMatch(/Anna Berg[\s\S]*>here<[\s\S]*>there</)
  expect(both).toMatch(/engagement<\/span> <bdi>Meeting/)
  expect(both).toContain('energy')
  expect([here.includes('education'), there.includes('education')]).toEqual([true, false])
  expect(there).toContain('950 million')
  // Every way leads to a place in the page.
  const targets = [...both.matchAll(/href="#([do]-m-[^"]+)"/g)].map(([, id]) => id)
  expect(targets.length).toBeGreaterThan(4)
  for (const id of targets) expect(html).toContain(`id="${id}"`)
})

test('each fact says why it is there', async () => {
  const html = await pageOf('/documents/other')
  const { people, engagements, topics } = read({ id: 'other', text: (await kept.store.text('other')) ?? '', published: '2025-03-04' })
  for (const { id } of [...people, ...engagements, ...topics]) expect(html).toContain(`href="/documents/other/why/${id}"`)
  const why = await pageOf('/documents/other/why/e1')
  expect(why).toContain('<code>engagement.meet</code>')
  expect(why).toMatch(/<mark>[^<]*met[^<]*<\/mark>/)
  expect(why).toContain('languages/en/engagements.ts')
  expect((await app.request('/documents/other/why/e99')).status).toBe(404)
})

test('every fact of a document has such a page', async () => {
  const [record] = await kept.store.records(['other'])
  const facts = record ? [...allFacts(record.record)] : []
  expect(facts.length).toBeGreaterThan(6)
  for (const { fact } of facts) expect([fact.id, (await app.request(`/documents/other/why/${fact.id}`)).status]).toEqual([fact.id, 200])
})

test('a fact that a person accepted is ticked', async () => {
  expect(await pageOf('/documents/other')).not.toContain('class="ruled"')
  const batch = await kept.store.begin({ kind: 'review', by: 'reviewer', reason: null, engine: null })
  const target = await anchored(kept.store, 'other#e1')
  await kept.store.decide(batch.id, [{ kind: 'accept', target, other: null, value: null, reason: null, by: 'reviewer' }])
  expect(await pageOf('/documents/other')).toMatch(/class="ruled"[^>]*>✓<span class="unseen"> accepted/)
})

test('names that run from right to left are set apart from what stands beside them', async () => {
  const html = await pageOf('/documents/arabic')
  expect(html).toContain('<h1><bdi><bdi>وزير الخارجية يلتقي نظيره</bdi></bdi></h1>')
  expect(html).toContain(`<bdi>${RIYADH}</bdi> · 1 May 2025`)
  expect(html).toMatch(/<div class="text" lang="ar"><p dir="auto">/)
})
