import { afterAll, beforeAll, expect, test } from 'vitest'
import { search } from '../src/answers/search.js'
import type { Answer, Terms } from '../src/answers/types.js'
import { answerPage } from '../web/src/render.js'
import { storeOf } from './support/example-store.js'

const MEET = 'Foreign Minister Anna Berg of Norway met with Foreign Minister Olivier Roux of France in Oslo on 5 March 2024. They discussed energy.'
const CALL =
  'Foreign Minister Anna Berg of Norway spoke by telephone with Foreign Minister Marco Bianchi of Italy on 7 March 2025. They discussed energy and trade.'
const document = (id: string, text: string, outlet: string, published: string) => ({ id, title: `Title ${id}`, text, outlet, published })

let kept: Awaited<ReturnType<typeof storeOf>>
const ask = (terms: Partial<Terms> = {}): Promise<Answer> => search(kept.store, { words: ['energy'], facets: true, today: '2025-06-01', ...terms })
const facetsOf = ({ sections }: Answer): string[] => (sections.find(({ id }) => id === 'facets')?.lines ?? []).map(({ text }) => text)
const hitsOf = ({ sections }: Answer): string[] => (sections.find(({ id }) => id === 'hits')?.lines ?? []).map(({ id }) => id ?? '')

beforeAll(async () => {
  kept = await storeOf([
    document('a', MEET, 'Ministry', '2024-03-06'),
    document(
      'b',
      'French Foreign Minister Olivier Roux met with Norwegian Foreign Minister Anna Berg in Oslo on 5 March 2024. Energy and trade were on the agenda.',
      'Agency',
      '2024-03-07',
    ),
    document('c', CALL, 'Ministry', '2025-03-08'),
    document('d', 'Foreign Minister Anna Berg of Norway visited France on 9 March 2025.', 'Ministry', '2025-03-10'),
  ])
})
afterAll(() => kept.close())

test('what was found is counted by outlet, year, party, topic and kind', async () => {
  const answer = await ask()
  expect(hitsOf(answer)).toEqual(['c', 'b', 'a'])
  expect(facetsOf(answer)).toEqual(
    expect.arrayContaining([
      'outlet: Ministry, 2 documents',
      'outlet: Agency, 1 document',
      'year: 2024, 2 documents',
      'party: Norway, 3 documents',
      'party: Italy, 1 document',
      'topic: energy, 3 documents',
      'kind: Meeting, 2 documents',
      'kind: Call, 1 document',
      'language: en, 3 documents',
    ]),
  )
})

test('a search is narrowed by each of them, and tells how many are left', async () => {
  const narrowed: readonly (readonly [Partial<Terms>, string[]])[] = [
    [{ outlet: ['Ministry'] }, ['c', 'a']],
    [{ kind: ['call'] }, ['c']],
    [{ language: ['ru'] }, []],
    [{ party: ['France'] }, ['b', 'a']],
    [{ topic: ['trade'] }, ['c', 'b']],
    [{ since: '2024', until: '2024' }, ['b', 'a']],
    [{ outlet: ['Ministry'], party: ['France'] }, ['a']],
  ]
  for (const [terms, ids] of narrowed) {
    const answer = await ask(terms)
    expect([terms, hitsOf(answer)]).toEqual([terms, ids])
    expect(answer.title).toMatch(new RegExp(`^${ids.length} document`))
  }
})

test('pages of a narrowed search are the whole, and quote what they find', async () => {
  const first = await ask({ outlet: ['Ministry'], limit: 1 })
  const second = await ask({ outlet: ['Ministry'], limit: 1, after: first.next ?? '' })
  expect([hitsOf(first), hitsOf(second), second.next]).toEqual([['c'], ['a'], null])
  expect(second.sections[0]?.lines[0]?.sources[0]?.quote).toContain('energy')
})

test('the page leads to narrower searches, and back', async () => {
  const frame = { title: 'Search', path: '/search', query: [], validAt: null, knownAt: null, formats: [], assets: { styles: [], scripts: [] }, asker: null }
  const html = answerPage(frame, await ask({ outlet: ['Ministry'], since: '2024', until: '2025' }))
  expect(html).toContain('href="/search?q=energy&amp;since=2024&amp;until=2025"')
  expect(html).toContain('aria-label="no longer only Ministry"')
  expect(html).toContain('href="/search?q=energy&amp;since=2024&amp;until=2025&amp;outlet=Ministry&amp;kind=call"')
  expect(html).toContain('href="/search?q=energy&amp;since=2025&amp;until=2025&amp;outlet=Ministry"')
  expect(html).toContain('<a class="thing" href="/documents/c">')
})

test('without being asked to, nothing is counted', async () => {
  const { sections } = await search(kept.store, { words: ['energy'], today: '2025-06-01' })
  expect(sections.map(({ id }) => id)).toEqual(['hits'])
})
