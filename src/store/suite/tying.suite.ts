import { expect, test } from 'vitest'
import type { Finding, Resolver, RowSource } from '../../resolve/types.js'
import type { Store, TieQuestion } from '../types.js'
import { all, anchorAt, documentOf, importOf, MEETING, type OpenForTest, ruleOn } from './fixtures.suite.js'

/** Ties the parties of each report, on the day on which its document was published; the second document of a text is a copy. */
const tied = (copy: string | null): Resolver =>
  async function* (source: RowSource): AsyncIterable<Finding> {
    if (copy) yield { is: 'copy', row: { doc: copy, original: 'a', likeness: 1 } }
    for await (const { doc, fact, known, status, parties } of source.rows('report', ['known'])) {
      const [a, b] = parties.map((party) => `party:${party}`).sort()
      if (a && b) yield { is: 'dyad', row: { a, b, doc, fact, known, event: `event:${known}`, engagement: `event:${known}`, status, day: known } }
    }
  }

const STRETCHES: readonly TieQuestion[] = [
  {},
  { since: '2024-01-01', until: '2024-12-31' },
  { since: '2024-03-01', until: '2024-03-31' },
  { since: '2024-03-02', until: '2024-03-30' },
  { since: '2023-12-15', until: '2024-03-06' },
  { since: '2024-02-10' },
  { until: '2025-01-10' },
  { since: '2024-03-01', until: '2024-03-10' },
  { since: '2024-01-01', knownAt: '2024-03-20' },
]

/** The same as `ties`, by looking at every dyad. What begins with a month or a year lets in what is told by its month or year only. */
async function counted(store: Store, { of, since, until, knownAt, markings }: TieQuestion): Promise<Map<string, number>> {
  const from = since?.endsWith('-01-01') ? since.slice(0, 4) : since?.endsWith('-01') ? since.slice(0, 7) : (since ?? '')
  const ties = new Map<string, number>()
  for await (const { a, b, status, day, known } of store.stream('dyad', markings ? { markings } : {})) {
    if (day < from || (until && day > until) || (knownAt && known > knownAt) || (of && !of.includes(a) && !of.includes(b))) continue
    ties.set(`${a} ${b} ${status}`, (ties.get(`${a} ${b} ${status}`) ?? 0) + 1)
  }
  return ties
}

async function expectTies(store: Store): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (const markings of [undefined, ['public'] as const])
    for (const of of [undefined, ['party:Norway'], ['party:France', 'party:Norway']])
      for (const stretch of STRETCHES) {
        const question = { ...stretch, ...(of ? { of } : {}), markings }
        const told = new Map((await store.ties(question)).map(({ a, b, status, count }) => [`${a} ${b} ${status}`, count]))
        expect(told, JSON.stringify(question)).toEqual(await counted(store, question))
        least = Math.min(least, told.size)
      }
  return least
}

export function tyingSuite(open: OpenForTest): void {
  test('sums of ties are those of the dyads, whatever is added, compared, rejected or undone', async () => {
    const store = await open('ties')
    const days = ['2024-03-06', '2024-03-31', '2024-03', '2024', '2025-01-05', '2023-12-20', '2024-03-06']
    const documents = days.map((published, i) =>
      documentOf(
        'abcdefg'.charAt(i),
        i % 2 ? `${MEETING} ${i}.` : `Foreign Minister Anna Berg of Norway will meet with Foreign Minister Kim Park of Japan in Oslo. ${i}.`,
        { published },
        i === 6 ? 'internal' : 'public',
      ),
    )
    await importOf(store, documents.slice(0, 5))
    await store.derive([tied(null)])
    expect(await expectTies(store)).toBeGreaterThan(0)
    const later = await importOf(store, documents.slice(5))
    await store.derive([tied('c')])
    await expectTies(store)
    const rejected = await ruleOn(store, await anchorAt(store, 'b', 'e1'), 'reject')
    await expectTies(store)
    await store.derive([tied(null)])
    await expectTies(store)
    await store.undo(rejected, 'reader', null)
    await store.undo(later, 'reader', null)
    await expectTies(store)
    await store.derive([tied(null)])
    await expectTies(store)
    expect((await all(store.stream('dyad'))).length).toBe(5)
    await store.reindex()
    expect(await store.ties({})).toEqual([])
    await store.close()
  })
}
