import type { SearchHit, Store } from '../../store/types.js'
import type { Question } from '../ask/understand.js'
import type { Terms } from '../types.js'

/** What narrows a search beyond the terms of every question. */
export type Narrowed = Pick<Terms, 'outlet' | 'language' | 'kind'>

export interface Found {
  readonly hits: readonly SearchHit[]
  /** Null where it would have to be counted at length. */
  readonly total: number | null
  readonly next: string | null
  /** Documents found, newest first, as far as they were looked through; null if none had to be. */
  readonly docs: readonly string[] | null
}

/** Newest hits that are looked through, at first and at most, where they are narrowed. */
const AT_ONCE = 100
const MOST = 10_000

/** One page of hits from an offset. */
export async function hitsOf(store: Store, words: string, question: Question, offset: number): Promise<Found> {
  const { total, hits } = await store.search(words, { ...within(question), limit: question.limit, offset })
  const end = offset + hits.length
  return { hits, total, next: hits.length > 0 && (total === null || end < total) ? String(end) : null, docs: null }
}

/** The newest documents that a search finds. */
export const newestOf = async (store: Store, words: string, question: Question, most: number, offset = 0): Promise<string[]> =>
  (await store.search(words, { ...within(question), limit: most, offset, only: 'documents' })).hits.map((hit) => hit.doc)

/** Hits of which those stay that name all that was asked for; looked through until there are enough for the page, and `least`. */
export async function narrowedHits(store: Store, words: string, question: Question, narrowed: Narrowed, offset: number, least: number): Promise<Found> {
  const end = offset + question.limit
  const docs: string[] = []
  let isWhole = false
  for (let at = 0, size = AT_ONCE; !isWhole && at < MOST && docs.length <= Math.max(end, least); at += size, size = Math.min(size * 2, MOST - at)) {
    const some = await newestOf(store, words, question, size, at)
    docs.push(...(await naming(store, some, question, narrowed)))
    isWhole = some.length < size
  }
  const shown = docs.slice(offset, end)
  const { hits } = shown.length ? await store.search(words, { docs: shown, limit: shown.length }) : { hits: [] }
  return { hits, total: isWhole ? docs.length : null, next: end < docs.length ? String(end) : null, docs }
}

function within({ until, knownAt, since, markings }: Question): { since?: string; until?: string; markings?: NonNullable<Question['markings']> } {
  const last = [until, knownAt].filter((day): day is string => day !== null).sort()[0]
  return { ...(since ? { since } : {}), ...(last ? { until: last } : {}), ...(markings ? { markings } : {}) }
}

/** Documents that name the parties, people and topics, and are of the outlets, languages and kinds asked for; in the order given. */
async function naming(store: Store, docs: readonly string[], { parties, people, topics }: Question, { outlet, language, kind }: Narrowed): Promise<string[]> {
  let left = [...docs]
  const keep = (rows: readonly Readonly<Record<string, unknown>>[]): void => {
    const there = new Set<unknown>(rows.map((row) => row['doc']))
    left = left.filter((doc) => there.has(doc))
  }
  const by = ['doc'] as const
  for (const party of parties) if (left.length) keep(await store.count('party', { where: { doc: ['in', left], party: ['=', party] }, by }))
  for (const person of people) if (left.length) keep(await store.count('person', { where: { doc: ['in', left], person: ['=', person] }, by }))
  for (const code of topics) if (left.length) keep(await store.count('topic', { where: { doc: ['in', left], code: ['=', code] }, by }))
  for (const one of kind ?? []) if (left.length) keep(await store.count('report', { where: { doc: ['in', left], kind: ['=', one as 'meeting'] }, by }))
  if (left.length && (outlet?.length || language?.length)) {
    const own: { doc: string }[] = []
    for await (const document of store.documents({ where: { id: ['in', left] }, all: true }))
      if ((outlet ?? []).every((one) => one === (document.outlet ?? '')) && (language ?? []).every((one) => one === document.language))
        own.push({ doc: document.id })
    keep(own)
  }
  return left
}
