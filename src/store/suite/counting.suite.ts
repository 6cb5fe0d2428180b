import { expect, test } from 'vitest'
import { CALL, documentOf, importOf, MEETING, NO_READOUT, type OpenForTest, VISIT } from './fixtures.suite.js'

export function countingSuite(open: OpenForTest): void {
  test('tells how many documents there are by source and month', async () => {
    const store = await open('sourcecounts')
    await importOf(store, [
      documentOf('a', MEETING, { outlet: 'One', published: '2024-03-06' }),
      documentOf('b', CALL, { outlet: 'One', published: '2024-03-20' }),
      documentOf('c', VISIT, { outlet: 'Two', published: '2024-04' }),
      documentOf('d', NO_READOUT, { outlet: 'Two', published: '2024-04-02' }),
      documentOf('e', `${MEETING} A secret.`, { outlet: 'One', published: '2024-03-21' }, 'restricted'),
    ])
    const counts = async (question: Parameters<typeof store.documentCounts>[0]) =>
      (await store.documentCounts(question)).map(({ outlet, isReadout, month, first, last, documents }) => [outlet, isReadout, month, first, last, documents])
    const markings = ['public'] as const
    const one = ['One', true, '2024-03', '2024-03-06', '2024-03-20', 2]
    const two = ['Two', true, '2024-04', '2024-04', '2024-04', 1]
    const no = ['Two', false, '2024-04', '2024-04-02', '2024-04-02', 1]
    expect(await counts({ markings })).toEqual([one, no, two])
    expect(await counts({})).toContainEqual(['One', true, '2024-03', '2024-03-06', '2024-03-21', 3])
    expect(await counts({ markings, until: '2024-03-31' })).toEqual([one])
    expect(await counts({ markings, since: '2024-04-02' })).toEqual([no, two])
    expect(await counts({ markings, knownAt: '2024-04-29' })).toEqual([one, no])
    expect(await counts({ markings, knownAt: '2024-04-30' })).toEqual([one, no, two])
    expect(await counts({ markings, parties: ['Norway', 'France'] })).toEqual([['One', true, '2024-03', '2024-03-06', '2024-03-06', 1]])
    expect(await counts({ markings, parties: ['Norway', 'Japan'] })).toEqual([])
    expect(await counts({ markings, newest: 2 })).toEqual([['One', true, '2024-03', '2024-03-20', '2024-03-20', 1], two])
    expect(await counts({ markings, newest: 2, parties: ['Iceland'], knownAt: '2024-03-19' })).toEqual([])
    await store.close()
  })

  test('finds the newest texts first, page by page', async () => {
    const store = await open('newesttexts')
    const days = ['2024-03-06', '2024-03-05', '2024-03', '2024-03-06', '2023', '2024-03-06']
    await importOf(
      store,
      days.map((published, i) => documentOf(`n-${i}`, `${MEETING} ${i}.`, { published })),
    )
    const found = async (limit: number, offset = 0) => (await store.search('Oslo', { limit, offset })).hits.map((hit) => hit.doc)
    const all = ['n-0', 'n-3', 'n-5', 'n-1', 'n-2', 'n-4']
    expect(await found(10)).toEqual(all)
    for (let at = 0; at < all.length; at++) expect(await found(2, at)).toEqual(all.slice(at, at + 2))
    expect(await store.search('Oslo', { limit: 1, only: 'documents' })).toEqual({ total: null, hits: [{ doc: 'n-0', spans: [] }] })
    expect((await store.search('Oslo', { limit: 1, until: '2024-03-05' })).total).toBe(3)
    await store.close()
  })
}
