import type { Store } from '../store/types.js'
import { failure, ReadoutError } from '../base/errors.js'
import { understand } from './ask/understand.js'
import { facetLines, MOST_COUNTED } from './search/facets.js'
import { hitsOf, narrowedHits, newestOf } from './search/hits.js'
import { aboutWhom } from './told/about.js'
import { answerOf, table } from './told/answer.js'
import { offsetOf } from './told/page.js'
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
const FACETS = [
  ['facet', 'What'],
  ['label', 'Value'],
  ['documents', 'Documents', 'number'],
] as const

/** Full text: words, "phrases", prefixes (trans*), in the documents of the parties, people and days asked for. */
export async function search(store: Store, terms: Terms): Promise<Answer> {
  const words = (terms.words ?? []).join(' ').trim()
  if (!words) throw new ReadoutError(failure('OPTION_MISSING', null, { option: 'The word to search for', allowed: 'at least one' }))
  const question = await understand(store, terms)
  const from = offsetOf(question)
  const narrowed = { outlet: terms.outlet ?? [], language: terms.language ?? [], kind: terms.kind ?? [] }
  const isNarrowed = [question.parties, question.people, question.topics, ...Object.values(narrowed)].some((list) => list.length > 0)
  const least = terms.facets ? MOST_COUNTED : 0
  const found = isNarrowed ? await narrowedHits(store, words, question, narrowed, from, least) : await hitsOf(store, words, question, from)
  const { hits, total, next } = found
  const documents = new Documents(store)
  await documents.load(hits.map((hit) => hit.doc))
  const texts = await store.texts(hits.map((hit) => hit.doc))
  const lines = hits.map(({ doc, spans }) => hitLine(doc, spans, texts.get(doc) ?? '', documents))
  const left = next === null ? 0 : total === null ? null : Math.max(0, total - from - lines.length)
  const counted = terms.facets ? (found.docs ?? (await newestOf(store, words, question, MOST_COUNTED))) : null
  const among = total === null ? `Among the newest ${Math.min(counted?.length ?? 0, MOST_COUNTED)}` : 'Among them'
  const facets = counted ? [table('facets', among, FACETS, await facetLines(store, counted))] : []
  const answer = await answerOf(question, documents, {
    question: 'search',
    title: `${total === null ? 'Documents' : `${total} document${total === 1 ? '' : 's'}`} with ${words}${aboutWhom(question)}`,
    sections: [table('hits', 'Documents', COLUMNS, lines, { below: 'hits', left }), ...facets],
    next,
  })
  return { ...answer, asked: { ...answer.asked, also: narrowed } }
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
