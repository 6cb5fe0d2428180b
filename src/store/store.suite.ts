import { describe, expect, test } from 'vitest'
import { toKeep } from '../keep.js'
import type { FactRow } from '../model/rows.js'
import type { Finding, Resolver, RowSource } from '../resolve/types.js'
import type { NewDocument, Store } from './types.js'

/** Opens the store of a test; the same name gives the same store again. */
export type OpenForTest = (name: string) => Promise<Store>

export const MEETING = 'Foreign Minister Anna Berg of Norway met with Foreign Minister Olivier Roux of France in Oslo on Tuesday. They discussed energy.'
export const CALL = 'President Emma Stone of Iceland spoke by phone with Prime Minister Paul Hill of Ireland on 3 March 2024. They discussed fisheries.'

export function documentOf(id: string, text: string, more: Partial<NewDocument['document']> = {}, marking: NewDocument['marking'] = 'public'): NewDocument {
  const kept = toKeep({ document: { id, text, published: '2024-03-06', ...more }, problems: [] }, marking)
  if (!('record' in kept)) throw new Error(kept.message)
  return kept
}

export async function importOf(store: Store, documents: readonly NewDocument[]): Promise<string> {
  const { id } = await store.begin({ kind: 'import', by: 'tester', reason: null, engine: '1' })
  await store.add(id, documents)
  return id
}

const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

/** Assigns each report of a day to the event of that day, and tells each such event as an entity. */
const byDay: Resolver = async function* (source: RowSource): AsyncIterable<Finding> {
  const days = new Set<string>()
  for await (const row of source.rows('report', ['start'])) {
    const event = `event:${row.start}`
    yield { is: 'assignment', row: { kind: 'report', doc: row.doc, fact: row.fact, set: { event, engagement: `${event}:${row.kind}` } } }
    if (!days.has(event))
      yield {
        is: 'entity',
        row: { kind: 'event', id: event, label: event, forms: [], party: null, first_known: row.known, last_known: row.known, documents: 1 },
      }
    days.add(event)
  }
}

/** What every store does, whatever database it stands on. */
export function storeSuite(database: string, open: OpenForTest): void {
  describe(`a store on ${database}`, () => {
    test('keeps documents with their text, record and rows', async () => {
      const store = await open('keeps')
      const meeting = documentOf('no-1', MEETING, { url: 'https://example.org/1' })
      const batch = await importOf(store, [meeting])
      expect(await store.text('no-1')).toBe(MEETING)
      const document = await store.document('no-1')
      expect(document).toMatchObject({ id: 'no-1', page: 'https://example.org/1', version: 1, batch, isReadout: true, published: '2024-03-06' })
      const [kept] = await store.records(['no-1'])
      expect(kept?.record).toEqual(JSON.parse(JSON.stringify(meeting.record)))
      const people = await store.rows('person', { orderBy: ['name'] })
      expect(people.map((row) => [row.doc, row.name, row.person])).toEqual([
        ['no-1', 'Anna Berg', null],
        ['no-1', 'Olivier Roux', null],
      ])
      for (const row of people as readonly FactRow[]) expect(MEETING.slice(row.from_at, row.to_at)).toBe(row.quote)
      await store.close()
    })

    test('changes nothing when a document is added twice', async () => {
      const store = await open('twice')
      await importOf(store, [documentOf('no-1', MEETING)])
      const before = await all(store.documents())
      const { id } = await store.begin({ kind: 'import', by: 'tester', reason: null, engine: '1' })
      expect(await store.add(id, [documentOf('no-1', MEETING)])).toEqual([{ id: 'no-1', as: 'same' }])
      expect(await all(store.documents())).toEqual(before)
      await store.close()
    })

    test('compares documents and tells what was found', async () => {
      const store = await open('compares')
      await importOf(store, [documentOf('no-1', MEETING), documentOf('is-1', CALL)])
      expect(await store.isStale()).toBe(true)
      await store.derive([byDay])
      expect(await store.isStale()).toBe(false)
      const reports = await store.rows('report', { where: { event: ['starts', 'event:2024'] }, orderBy: ['event'] })
      expect(reports.map((row) => [row.doc, row.event])).toEqual([
        ['is-1', 'event:2024-03-03'],
        ['no-1', 'event:2024-03-05'],
      ])
      expect(await store.count('entity', { by: ['kind'] })).toEqual([{ kind: 'event', count: 2 }])
      await store.close()
    })

    test('finds entities by words of their names, else by likeness', async () => {
      const store = await open('finds')
      await importOf(store, [documentOf('no-1', MEETING)])
      await store.derive([
        async function* () {
          yield entity('person:kassym-jomart-tokayev', 'Kassym-Jomart Tokayev', ['Kassym-Jomart Tokayev', 'Tokaev'], 5)
          yield entity('person:aleska-simkic', 'Aleška Simkić', ['Aleška Simkić'], 2)
        },
      ])
      const find = async (words: string) => (await store.find(words, { kinds: ['person'], limit: 5 })).map(({ id, near }) => [id, near])
      expect(await find('toka')).toEqual([['person:kassym-jomart-tokayev', false]])
      expect(await find('simkic aleska')).toEqual([['person:aleska-simkic', false]])
      expect(await find('tokajev')).toEqual([['person:kassym-jomart-tokayev', true]])
      expect(await find('Wang Yi')).toEqual([])
      expect(await store.find('toka', { kinds: ['event'], limit: 5 })).toEqual([])
      await store.close()
    })
  })
}

const entity = (id: string, label: string, forms: readonly string[], documents: number): Finding => ({
  is: 'entity',
  row: { kind: 'person', id, label, forms, party: null, first_known: '2024', last_known: '2024', documents },
})
