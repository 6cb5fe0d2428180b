import { expect, test } from 'vitest'
import { pack } from '../pack.js'
import { all, CALL, documentOf, dump, importOf, MEETING, NO_READOUT, type OpenForTest, VISIT } from './fixtures.suite.js'

export function addingSuite(open: OpenForTest): void {
  test('keeps documents with their text, record and rows', async () => {
    const store = await open('keeps')
    const meeting = documentOf('no-1', MEETING, { url: 'https://example.org/1' })
    const batch = await importOf(store, [meeting])
    expect(await store.text('no-1')).toBe(MEETING)
    expect(await store.document('no-1')).toMatchObject({ page: 'https://example.org/1', version: 1, batch, isReadout: true, published: '2024-03-06' })
    const [kept] = await store.records(['no-1'])
    expect(kept?.record).toEqual(JSON.parse(JSON.stringify(meeting.record)))
    const people = await store.rows('person', { orderBy: ['name'] })
    expect(people.map((row) => [row.doc, row.name, row.person])).toEqual([
      ['no-1', 'Anna Berg', null],
      ['no-1', 'Olivier Roux', null],
    ])
    for (const row of people) expect(MEETING.slice(row.from_at, row.to_at)).toBe(row.quote)
    expect(await store.document('no-2')).toBeNull()
    expect(await store.text('no-2')).toBeNull()
    await store.close()
  })

  test('is there again when it is opened again', async () => {
    const before = await open('again')
    await importOf(before, [documentOf('no-1', MEETING), documentOf('is-1', CALL)])
    const told = await dump(before)
    await before.close()
    const after = await open('again')
    expect(await dump(after)).toBe(told)
    await after.close()
  })

  test('keeps texts and sources unit by unit, whatever stands in them', async () => {
    const store = await open('units')
    const odd = `${MEETING} \u0000 \ud83d\ude00 half \ud83d. Ещё: 习近平 مرحبا \t\\ \r\n "x"`
    const bytes = Uint8Array.from({ length: 300 }, (_, i) => i & 255)
    const document = { ...documentOf('odd \u0000\ud83d', odd, { title: 'a\u0000b\tc\\d' }), source: { bytes, mediaType: 'text/html' } }
    const { id } = await store.begin({ kind: 'import', by: 'tester', reason: null, engine: '1' })
    const [added] = await store.add(id, [document])
    expect(await store.text(added?.id ?? '')).toBe(odd)
    expect(await store.source(added?.id ?? '')).toEqual({ bytes, mediaType: 'text/html' })
    expect((await store.document(added?.id ?? ''))?.title).toBe('a\ufffdb\tc\\d')
    expect(await all(store.doctor())).toMatchObject([{ code: 'STORE_STALE' }])
    await store.close()
  })

  test('changes nothing when a document is added twice', async () => {
    const store = await open('twice')
    await importOf(store, [documentOf('no-1', MEETING)])
    const before = await dump(store)
    const { id } = await store.begin({ kind: 'import', by: 'tester', reason: null, engine: '1' })
    expect(await store.add(id, [documentOf('no-1', MEETING)])).toEqual([{ id: 'no-1', as: 'same' }])
    expect(await dump(store)).toBe(before)
    await store.close()
  })

  test('keeps documents together with what is done within their transaction, or neither', async () => {
    const store = await open('within')
    const { id } = await store.begin({ kind: 'import', by: 'tester', reason: null, engine: '1' })
    const insert = `insert into state (key, value) values ('beside', '1')`
    const failing = store.add(id, [documentOf('no-1', MEETING)], async (ask) => {
      await ask(insert)
      throw new Error('not this time')
    })
    await expect(failing).rejects.toThrow('not this time')
    expect([await store.document('no-1'), await store.state('beside')]).toEqual([null, null])
    await store.add(id, [documentOf('no-1', MEETING)], async (ask) => {
      await ask(insert)
      expect((await ask(store.database === 'postgres' ? 'select $1::int as n' : 'select ? as n', [7])).rows).toEqual([{ n: 7 }])
    })
    expect([(await store.document('no-1'))?.id, await store.state('beside')]).toEqual(['no-1', 1])
    await store.close()
  })

  test('keeps a changed page as a new version; the newest alone is asked', async () => {
    const store = await open('versions')
    const url = 'https://example.org/page'
    await importOf(store, [documentOf('no-1', MEETING, { url })])
    const { id } = await store.begin({ kind: 'import', by: 'tester', reason: null, engine: '1' })
    const changed = MEETING.replace('Oslo', 'Bergen')
    const again = MEETING.replace('Oslo', 'Tromsø')
    expect(await store.add(id, [documentOf('no-1', changed, { url }), documentOf('no-1', again, { url }), documentOf('no-1', MEETING, { url })])).toEqual([
      { id: 'no-1@2', as: 'version' },
      { id: 'no-1@3', as: 'version' },
      { id: 'no-1', as: 'same' },
    ])
    expect((await store.versions(url)).map((document) => [document.id, document.version])).toEqual([
      ['no-1', 1],
      ['no-1@2', 2],
      ['no-1@3', 3],
    ])
    expect((await store.rows('report')).map((row) => row.doc)).toEqual(['no-1@3'])
    expect((await all(store.documents())).map((document) => document.id)).toEqual(['no-1@3'])
    expect((await store.records(['no-1']))[0]?.record.engagements[0]?.place).toBe('Oslo')
    expect((await store.search('Oslo')).total).toBe(0)
    expect((await store.search('tromso')).hits.map((hit) => hit.doc)).toEqual(['no-1@3'])
    await store.close()
  })

  test('keeps two documents that were given two ids at one address, each with versions of its own, in whatever order they come', async () => {
    const url = 'https://example.org/news'
    const of = (id: string, text: string) => documentOf(id, text, { url, hasOwnId: true })
    const [store, other] = [await open('given'), await open('given-otherwise')]
    const documents = [of('no-1', MEETING), of('is-1', CALL), of('no-1', MEETING.replace('Oslo', 'Bergen'))]
    await importOf(store, documents)
    for (const at of [1, 0, 2]) await importOf(other, documents.slice(at, at + 1))
    for (const one of [store, other]) {
      expect((await all(one.documents())).map(({ id, version, address }) => [id, version, address])).toEqual([
        ['is-1', 1, url],
        ['no-1@2', 2, url],
      ])
      const again = await one.begin({ kind: 'import', by: 'tester', reason: null, engine: '1' })
      expect((await one.add(again.id, documents)).map(({ as }) => as)).toEqual(['same', 'same', 'same'])
    }
    expect((await store.versions(`${url} no-1`)).map(({ id }) => id)).toEqual(['no-1', 'no-1@2'])
    await store.close()
    await other.close()
  })

  test('knows a document with an id of its own again that was kept by its address alone', async () => {
    const store = await open('by-address')
    const url = 'https://example.org/1'
    await importOf(store, [documentOf('no-1', MEETING, { url })])
    const { id } = await store.begin({ kind: 'import', by: 'tester', reason: null, engine: '1' })
    const changed = MEETING.replace('Oslo', 'Bergen')
    expect(await store.add(id, [documentOf('no-1', MEETING, { url, hasOwnId: true }), documentOf('no-1', changed, { url, hasOwnId: true })])).toEqual([
      { id: 'no-1', as: 'same' },
      { id: 'no-1@2', as: 'version' },
    ])
    expect(await store.add(id, [documentOf('is-1', CALL, { url, hasOwnId: true })])).toEqual([{ id: 'is-1', as: 'new' }])
    await store.close()
  })

  test('gives two pages of one id two ids', async () => {
    const store = await open('ids')
    const { id } = await store.begin({ kind: 'import', by: 'tester', reason: null, engine: '1' })
    const added = await store.add(id, [documentOf('page', MEETING, { url: 'https://a.example' }), documentOf('page', CALL, { url: 'https://b.example' })])
    expect(added[0]).toEqual({ id: 'page', as: 'new' })
    expect(added[1]?.id).toMatch(/^page~[0-9a-f]{8}$/)
    expect((await store.records(added.map((one) => one.id))).map((kept) => kept.record.id)).toEqual(added.map((one) => one.id))
    await store.close()
  })

  test('keeps what is no readout out of answers', async () => {
    const store = await open('others')
    await importOf(store, [documentOf('museum', NO_READOUT), documentOf('no-1', MEETING)])
    expect((await all(store.documents())).map((document) => [document.id, document.isReadout])).toEqual([
      ['museum', false],
      ['no-1', true],
    ])
    expect((await store.search('museum')).total).toBe(0)
    expect(await store.text('museum')).toBe(NO_READOUT)
    await store.close()
  })

  test('takes documents that were made ready elsewhere', async () => {
    const [plain, packed] = [await open('plain'), await open('packed')]
    const documents = [documentOf('no-1', MEETING), documentOf('cz-1', VISIT)]
    await importOf(plain, documents)
    await importOf(packed, documents.map(pack))
    const rows = async (store: typeof plain) => [await all(store.stream('report')), await all(store.stream('figure')), await all(store.stream('commitment'))]
    expect(await rows(packed)).toEqual(await rows(plain))
    await plain.close()
    await packed.close()
  })

  test('adds to batches that count, and to no others', async () => {
    const store = await open('batches')
    const batch = await importOf(store, [documentOf('no-1', MEETING)])
    await store.undo(batch, 'tester', null)
    await expect(store.add(batch, [documentOf('is-1', CALL)])).rejects.toMatchObject({ failure: { code: 'BATCH_UNDONE' } })
    await expect(store.add('b99', [documentOf('is-1', CALL)])).rejects.toMatchObject({ failure: { code: 'BATCH_MISSING' } })
    await expect(store.add('x', [documentOf('is-1', CALL)])).rejects.toMatchObject({ failure: { code: 'BATCH_MISSING' } })
    expect(await all(store.documents({ all: true }))).toEqual([])
    await store.close()
  })

  test('keeps what watching wants to know next time', async () => {
    const store = await open('state')
    expect(await store.state('etag')).toBeNull()
    await store.setState('etag', { value: 'W/"1"' })
    await store.setState('etag', { value: 'W/"2"' })
    expect(await store.state('etag')).toEqual({ value: 'W/"2"' })
    await store.close()
  })
}
