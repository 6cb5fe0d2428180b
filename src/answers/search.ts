import type { SearchHit, SearchQuestion, Store } from '../store/types.js'
import { failure, ReadoutError } from '../base/errors.js'
import { type Question, understand } from './ask/understand.js'
import { aboutWhom } from './told/about.js'
import { answerOf, table } from './told/answer.js'
import { Documents } from './told/sources.js'
import type { Answer, Line, Source, Terms } from './types.js'

const COLUMNS = [
  ['published', 'Published', 'date'],
  ['title', 'Title'],
  ['outlet', 'Outlet'],
  ['words', 'Words'],
  ['document', 'Document'],
] as const
/** Hits of one document that are shown. */
const MOST_SPANS = 3
/** Hits looked through at first, and at most, where parties, people or topics sift them. */
const AT_ONCE = 100
const MOST_HITS = 2000

/** Full text: words, "phrases", prefixes (trans*), in the documents of the parties, people and days asked for. */
export async function search(store: Store, terms: Terms): Promise<Answer> {
  const words = (terms.words ?? []).join(' ').trim()
  if (!words) throw new ReadoutError(failure('OPTION_INVALID', null, { option: 'words', value: words, allowed: 'at least one word to search for' }))
  const question = await understand(store, terms)
  const skip = question.after === null ? 0 : Number(question.after)
  const from = Number.isSafeInteger(skip) && skip >= 0 ? skip : 0
  const isSifted = question.parties.length + question.people.length + question.topics.length > 0
  const { hits, total, next } = isSifted ? await siftedHits(store, words, question, from) : await hitsOf(store, words, question, from)
  const documents = new Documents(store)
  await documents.load(hits.map((hit) => hit.doc))
  const lines: Line[] = []
  for (const { doc, spans } of hits) lines.push(hitLine(doc, spans, (await store.text(doc)) ?? '', documents))
  return answerOf(question, documents, {
    question: 'search',
    title: `${total === null ? 'Documents' : `${total} document${total === 1 ? '' : 's'}`} with ${words}${aboutWhom(question)}`,
    sections: [table('hits', 'Documents', COLUMNS, lines, { below: 'hits', left: total === null ? null : Math.max(0, total - from - lines.length) })],
    next,
  })
}

interface Found {
  readonly hits: readonly SearchHit[]
  /** Null where it would have to be counted at length. */
  readonly total: number | null
  readonly next: string | null
}

type Wanted = Pick<SearchQuestion, 'limit' | 'offset' | 'docs' | 'only'>

async function hitsIn(store: Store, words: string, question: Question, wanted: Wanted): ReturnType<Store['search']> {
  const until = [question.until, question.knownAt].filter((day): day is string => day !== null).sort()[0]
  return store.search(words, {
    ...wanted,
    ...(question.since ? { since: question.since } : {}),
    ...(until ? { until } : {}),
    ...(question.markings ? { markings: question.markings } : {}),
  })
}

async function hitsOf(store: Store, words: string, question: Question, offset: number): Promise<Found> {
  const { total, hits } = await hitsIn(store, words, question, { limit: question.limit, offset })
  const end = offset + hits.length
  return { hits, total, next: hits.length > 0 && (total === null || end < total) ? String(end) : null }
}

/** Hits, newest first, whose documents name all that was asked for; looked through page by page until enough are found. */
async function siftedHits(store: Store, words: string, question: Question, from: number): Promise<Found> {
  const found: string[] = []
  const withPlaces = async (total: number | null, next: string | null): Promise<Found> => {
    const { hits } = found.length ? await hitsIn(store, words, question, { docs: found, limit: found.length }) : { hits: [] }
    return { hits, total, next }
  }
  let offset = from
  for (let size = AT_ONCE; offset < from + MOST_HITS; offset += size, size = Math.min(size * 2, from + MOST_HITS - offset)) {
    const { hits } = await hitsIn(store, words, question, { limit: size, offset, only: 'documents' })
    const docs = hits.map((hit) => hit.doc)
    const named = await naming(store, docs, question)
    for (const [i, doc] of docs.entries()) {
      if (!named.has(doc)) continue
      if (found.length === question.limit) return withPlaces(null, String(offset + i))
      found.push(doc)
    }
    if (docs.length < size) return withPlaces(from === 0 ? found.length : null, null)
  }
  return withPlaces(null, String(offset))
}

/** Documents that name the parties, people and topics asked for. */
async function naming(store: Store, docs: readonly string[], { parties, people, topics }: Question): Promise<Set<string>> {
  let left = [...docs]
  const keep = (rows: readonly { readonly doc: string }[]): void => {
    const there = new Set(rows.map((row) => row.doc))
    left = left.filter((doc) => there.has(doc))
  }
  for (const party of parties) if (left.length) keep(await store.rows('party', { where: { doc: ['in', left], party: ['=', party] } }))
  for (const person of people) if (left.length) keep(await store.rows('person', { where: { doc: ['in', left], person: ['=', person] } }))
  for (const code of topics) if (left.length) keep(await store.rows('topic', { where: { doc: ['in', left], code: ['=', code] } }))
  return new Set(left)
}

function hitLine(doc: string, spans: readonly (readonly [number, number])[], text: string, documents: Documents): Line {
  const document = documents.get(doc)
  const found = spans.slice(0, MOST_SPANS).map(([start, end]) => around(text, start, end))
  const sources = uniqueBy(found, (one) => `${one.from_at}`).map(
    (one): Source => documents.source({ doc, fact: '', quote: text.slice(one.from_at, one.to_at), ...one, certainty: 'stated' }),
  )
  const words = sources.map((source) => source.quote).join(' … ')
  return {
    id: doc,
    text: `${document?.title ?? doc}: ${words}`,
    fields: {
      document: doc,
      title: document?.title ?? null,
      outlet: document?.outlet ?? null,
      published: document?.published ?? null,
      words,
      hits: spans.length,
    },
    sources: sources.map((source) => ({ ...source, fact: null })),
  }
}

/** The sentence-like stretch around a hit, at most 240 units, cut between words. */
function around(text: string, start: number, end: number): { from_at: number; to_at: number } {
  const stop = start > 0 ? text.lastIndexOf('. ', start - 1) : -1
  const before = Math.max(stop < 0 ? 0 : stop + 2, start > 0 ? text.lastIndexOf('\n', start - 1) + 1 : 0)
  const stops = [text.indexOf('. ', end), text.indexOf('\n', end)].filter((at) => at >= 0)
  const after = stops.length ? Math.min(...stops) + (text[Math.min(...stops)] === '.' ? 1 : 0) : text.length
  const from_at = start - before > 120 ? text.indexOf(' ', start - 110) + 1 || start : before
  const to_at = after - end > 120 ? Math.max(end, text.lastIndexOf(' ', end + 110)) : after
  return { from_at: Math.min(from_at, start), to_at }
}

const uniqueBy = <T>(list: readonly T[], key: (one: T) => string): T[] => [...new Map([...list].reverse().map((one) => [key(one), one])).values()].reverse()
