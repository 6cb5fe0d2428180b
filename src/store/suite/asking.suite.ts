import { expect, test } from 'vitest'
import type { Finding } from '../../resolve/types.js'
import { all, byDay, CALL, documentOf, importOf, MEETING, type OpenForTest, personOf, VISIT } from './fixtures.suite.js'

export function askingSuite(open: OpenForTest): void {
  test('answers conditions, orders and slices', async () => {
    const store = await open('asks')
    await importOf(store, [documentOf('no-1', MEETING), documentOf('is-1', CALL), documentOf('cz-1', VISIT)])
    const ids = async (question: Parameters<typeof store.rows<'report'>>[1]) => (await store.rows('report', question)).map((row) => row.doc)
    expect(await ids({})).toEqual(['cz-1', 'is-1', 'no-1'])
    expect(await ids({ where: { parties: ['has', 'France'] } })).toEqual(['no-1'])
    expect(await ids({ where: { parties: ['has', ','] } })).toEqual([])
    expect(await ids({ where: { kind: ['in', ['visit', 'call']] } })).toEqual(['cz-1', 'is-1'])
    expect(await ids({ where: { kind: ['in', []] } })).toEqual([])
    expect(await ids({ where: { start: ['starts', '2024-03'] }, orderBy: [['start', 'desc']] })).toEqual(['no-1', 'is-1'])
    expect(
      await ids({
        where: {
          start: [
            ['>', '2024-03-03'],
            ['<=', '2024-03-05'],
          ],
        },
      }),
    ).toEqual(['no-1'])
    expect(await ids({ where: { doc: ['=', 'is-1'] } })).toEqual(['is-1'])
    expect(await ids({ orderBy: ['start'], limit: 1, offset: 1 })).toEqual(['no-1'])
    expect(await ids({ orderBy: [['known', 'desc'], 'start'], limit: 2 })).toEqual(['is-1', 'no-1'])
    expect(await ids({ orderBy: ['place'], offset: 1 })).toHaveLength(2)
    expect((await all(store.documents({ where: { published: ['=', '2024-03-06'] }, orderBy: [['id', 'desc']], limit: 2 }))).map((d) => d.id)).toEqual([
      'no-1',
      'is-1',
    ])
    expect((await all(store.documents({ orderBy: [['published', 'desc']], limit: 2 }))).map((d) => d.id)).toEqual(['cz-1', 'is-1'])
    expect((await all(store.documents({ orderBy: ['published'], limit: 2, offset: 2 }))).map((d) => d.id)).toEqual(['no-1'])
    await expect(store.rows('report', { where: { nothing: ['=', 1] } as object })).rejects.toMatchObject({ failure: { code: 'COLUMN_UNKNOWN' } })
    await store.close()
  })

  test('orders by code point, with nulls last either way', async () => {
    const store = await open('order')
    // U+FB01 stands before U+1F600, though its UTF-16 unit is the larger.
    for (const id of ['b', 'ﬁ', '😀', 'Z', 'a', 'é']) await importOf(store, [documentOf(id, MEETING)])
    const ids = (await store.rows('report')).map((row) => row.doc)
    expect(ids).toEqual(['Z', 'a', 'b', 'é', 'ﬁ', '😀'])
    await importOf(store, [documentOf('none', CALL)])
    expect((await store.rows('report', { orderBy: ['place'] })).at(-1)?.doc).toBe('none')
    expect((await store.rows('report', { orderBy: [['place', 'desc']] })).at(-1)?.doc).toBe('none')
    await store.close()
  })

  test('counts by columns', async () => {
    const store = await open('counts')
    await importOf(store, [documentOf('no-1', MEETING), documentOf('no-2', `${MEETING} And so on.`), documentOf('is-1', CALL)])
    expect(await store.count('report', { by: ['kind'] })).toEqual([
      { kind: 'meeting', count: 2 },
      { kind: 'call', count: 1 },
    ])
    expect(await store.count('report', { by: ['parties'], where: { kind: ['=', 'call'] } })).toEqual([{ parties: ['Iceland', 'Ireland'], count: 1 }])
    expect(await store.count('report', { by: [] })).toEqual([{ count: 3 }])
    await store.close()
  })

  test('streams rows as they stood, and stops when nobody listens', async () => {
    const store = await open('streams')
    await importOf(
      store,
      Array.from({ length: 30 }, (_, i) => documentOf(`no-${i}`, `${MEETING} Note ${i}.`)),
    )
    let seen = 0
    for await (const row of store.stream('report')) {
      if (seen++ === 0) await importOf(store, [documentOf('no-99', `${MEETING} Later.`)])
      expect(row.doc).not.toBe('no-99')
    }
    expect(seen).toBe(30)
    for await (const row of store.stream('report')) {
      expect(row.doc).toBe('no-0')
      break
    }
    expect(await all(store.stream('report'))).toHaveLength(31)
    await store.close()
  })

  test('finds words, runs of words and beginnings, whatever their diacritics', async () => {
    const store = await open('words')
    await importOf(store, [documentOf('no-1', MEETING), documentOf('cz-1', VISIT), documentOf('zh-1', `${CALL} 习近平主席会见了普京总统。`)])
    const found = async (words: string) => (await store.search(words)).hits.map((hit) => hit.doc).sort()
    expect(await found('minister')).toEqual(['cz-1', 'no-1', 'zh-1'])
    expect(await found('elodie simkova')).toEqual(['cz-1'])
    expect(await found('"Foreign Minister" energy')).toEqual(['no-1'])
    expect(await found('"Minister Foreign"')).toEqual([])
    expect(await found('fish*')).toEqual(['zh-1'])
    expect(await found('fish')).toEqual([])
    expect(await found('会见')).toEqual(['zh-1'])
    expect(await found('见会')).toEqual([])
    expect(await found(`"'\\ & | ! ( ) : *`)).toEqual([])
    expect(await found('OSLO & France')).toEqual(['no-1'])
    const { total, hits } = await store.search('minister', { limit: 1, since: '2024-03-06', until: '2024-03-06', docs: ['no-1', 'cz-1'] })
    expect([total, hits.length]).toEqual([2, 1])
    const [hit] = (await store.search('šimková')).hits
    expect(hit?.spans.map(([start, end]) => VISIT.slice(start, end))).toEqual(['Šimková'])
    expect((await store.search('minister', { until: '2024-03-05' })).total).toBe(0)
    expect(await store.search('minister', { offset: 9 })).toEqual({ total: 3, hits: [] })
    await store.close()
  })

  test('finds entities by words of their names, else by likeness', async () => {
    const store = await open('finds')
    await importOf(store, [documentOf('no-1', MEETING)])
    await store.derive([
      async function* () {
        yield personOf('person:kassym-jomart-tokayev', 'Kassym-Jomart Tokayev', ['Kassym-Jomart Tokayev', 'Tokaev'], 5)
        yield personOf('person:aleska-simkic', 'Aleška Simkić', ['Aleška Simkić'], 2)
      },
    ])
    const find = async (words: string) => (await store.find(words, { kinds: ['person'], limit: 5 })).map(({ id, near }) => [id, near])
    expect(await find('toka')).toEqual([['person:kassym-jomart-tokayev', false]])
    expect(await find('simkic aleska')).toEqual([['person:aleska-simkic', false]])
    expect(await find('tokajev')).toEqual([['person:kassym-jomart-tokayev', true]])
    expect(await find('Wang Yi')).toEqual([])
    expect(await store.find('toka', { kinds: ['event'], limit: 5 })).toEqual([])
    await store.derive([])
    expect(await find('toka')).toEqual([])
    await store.close()
  })

  test('leaves out what the asker may not see', async () => {
    const store = await open('markings')
    await importOf(store, [documentOf('no-1', MEETING), documentOf('secret', `${MEETING} A secret.`, {}, 'restricted')])
    await store.derive([byDay])
    const markings = ['public'] as const
    expect((await store.rows('report', { markings })).map((row) => row.doc)).toEqual(['no-1'])
    expect(await store.count('involved', { by: ['doc'], markings })).toEqual([{ doc: 'no-1', count: 2 }])
    expect((await all(store.documents({ markings }))).map((document) => document.id)).toEqual(['no-1'])
    expect((await store.search('secret', { markings })).total).toBe(0)
    expect((await store.search('secret')).total).toBe(1)
    expect(await store.rows('report', { markings: [] })).toEqual([])
    const ids = async (asked: { readonly markings?: readonly ('public' | 'internal' | 'restricted')[] } = {}) =>
      (await store.rows('entity', { ...asked, orderBy: ['id'] })).map((row) => row.id)
    const value = { fact: 'f1', value: '1', quote: '1', from_at: 0, to_at: 1, known: '2024' }
    const conflictOf = (id: string, documents: readonly string[]): Finding => ({
      is: 'conflict',
      row: { id, about: 'figure', what: id, values: documents.map((document) => ({ ...value, document })), preferred: null, decision: null },
    })
    await importOf(store, [documentOf('sec"_%ret', CALL, {}, 'restricted')])
    await store.derive([
      byDay,
      async function* () {
        yield conflictOf('hidden', ['no-1', 'sec"_%ret'])
        yield conflictOf('open', ['no-1', 'sec"_xret'])
        yield { is: 'pair', row: { event: 'open', left: 'no-1', right: 'no-1', sides: [null, null] } }
        yield { is: 'pair', row: { event: 'hidden', left: 'no-1', right: 'secret', sides: [null, null] } }
        for (const right of ['no-1#e1', 'secret#e1'])
          yield { is: 'relation', row: { kind: 'event', left: 'no-1#e1', right, score: 1, reasons: [], state: 'joined', decision: null } }
      },
    ])
    expect(await ids()).toEqual(['event:2024-03-03', 'event:2024-03-05'])
    expect(await ids({ markings })).toEqual(['event:2024-03-05'])
    expect((await store.rows('conflict', { markings })).map((row) => row.id)).toEqual(['open'])
    expect((await store.rows('conflict', { markings: ['public', 'internal', 'restricted'] })).length).toBe(2)
    expect((await store.rows('pair', { markings })).map((row) => row.event)).toEqual(['open'])
    expect((await store.rows('relation', { markings })).map((row) => row.right)).toEqual(['no-1#e1'])
    expect(await store.rows('relation', { markings: [] })).toEqual([])
    await store.close()
  })
}
