import { toKeep } from '../../keep.js'
import type { Anchor, Decision } from '../../model/kept.js'
import type { RowKind } from '../../model/rows.js'
import { anchorOf } from '../../resolve/anchor.js'
import type { Finding, Resolver, RowSource } from '../../resolve/types.js'
import { KINDS } from '../kinds.js'
import type { NewDocument, Store } from '../types.js'

/** Opens the store of a test; the same name gives the same store again. */
export type OpenForTest = (name: string) => Promise<Store>

export const MEETING = 'Foreign Minister Anna Berg of Norway met with Foreign Minister Olivier Roux of France in Oslo on Tuesday. They discussed energy.'
export const CALL = 'President Emma Stone of Iceland spoke by phone with Prime Minister Paul Hill of Ireland on 3 March 2024. They discussed fisheries.'
export const VISIT =
  'Prime Minister Élodie Šimková of Czechia will visit Japan on 10 April 2024. Czechia and Japan agreed to double trade by 2030. Trade reached 5 billion euros in 2023.'
export const NO_READOUT = 'The museum is open from nine to five. Tickets are sold at the door.'

type More = Partial<NewDocument['document']> & { readonly hasOwnId?: boolean }
export function documentOf(id: string, text: string, { hasOwnId = false, ...more }: More = {}, marking: NewDocument['marking'] = 'public'): NewDocument {
  const kept = toKeep({ document: { id, text, published: '2024-03-06', ...more }, problems: [], hasOwnId }, marking)
  if (!('record' in kept)) throw new Error(kept.message)
  return kept
}

export async function importOf(store: Store, documents: Parameters<Store['add']>[1]): Promise<string> {
  const { id } = await store.begin({ kind: 'import', by: 'tester', reason: null, engine: '1' })
  await store.add(id, documents)
  return id
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

export async function anchorAt(store: Store, doc: string, fact: string): Promise<Anchor> {
  const [kept] = await store.records([doc])
  const anchor = kept && anchorOf(kept.record, fact)
  if (!anchor) throw new Error(`no fact ${fact} in ${doc}`)
  return anchor
}

type Ruled = Partial<Omit<Decision, 'id' | 'batch' | 'recorded'>>

/** A review of one decision; the id of its batch. */
export async function ruleOn(store: Store, target: Anchor, kind: Decision['kind'], more: Ruled = {}): Promise<string> {
  const { id } = await store.begin({ kind: 'review', by: 'reader', reason: null, engine: null })
  await store.decide(id, [{ kind, target, other: null, value: null, reason: null, by: 'reader', ...more }])
  return id
}

/** Everything that a store tells, but the batches: two stores that agree in it give the same answers. */
export async function dump(store: Store): Promise<string> {
  const documents = await all(store.documents({ all: true }))
  const rows: Record<string, unknown> = {}
  for (const kind of Object.keys(KINDS) as RowKind[]) rows[kind] = await all(store.stream(kind))
  const records = await store.records(documents.map((document) => document.id))
  return JSON.stringify({ documents, rows, records }, null, 1)
}

/** Assigns each report of a day to the event of that day, and tells each such event and its parties. */
export const byDay: Resolver = async function* (source: RowSource): AsyncIterable<Finding> {
  const days = new Set<string>()
  for await (const row of source.rows('report', ['start'])) {
    const event = `event:${row.start}`
    const engagement = `${event}:${row.kind}`
    yield { is: 'assignment', row: { kind: 'report', doc: row.doc, fact: row.fact, set: { event, engagement } } }
    if (!days.has(event)) yield eventOf(event, row.known)
    days.add(event)
    for (const party of row.parties) {
      const { doc, fact, known, status } = row
      yield { is: 'involved', row: { entity: `party:${party}`, doc, fact, known, event, engagement, status, day: row.start ?? known } }
    }
  }
}

const eventOf = (id: string, known: string): Finding => ({
  is: 'entity',
  row: { kind: 'event', id, label: id, forms: [], party: null, first_known: known, last_known: known, documents: 1 },
})

export const personOf = (id: string, label: string, forms: readonly string[], documents: number): Finding => ({
  is: 'entity',
  row: { kind: 'person', id, label, forms, party: null, first_known: '2024', last_known: '2024', documents },
})
