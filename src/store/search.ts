import { type RawBuilder, sql } from 'kysely'
import { byCodePoint } from '../base/code-point.js'
import { inChunks } from './chunks.js'
import { unpackText } from './codec.js'
import type { Database, Term } from './database.js'
import { markedFor } from './documents.js'
import type { SearchHit, SearchQuestion } from './types.js'
import { spansOf, termsOf } from './words.js'

/** Hits told unless more are asked for. */
const USUAL = 20
/** Hits that are counted; of more it is only told that there are more. */
const COUNTED = 1000

/** Hits fetched beyond those that are wanted, so that the last day is seldom broken off: to look one day up by itself is to walk through all later ones. */
const ONE_DAY = 600

interface Hit {
  readonly id: string
  readonly t: number
  readonly known: string
}

/**
 * Documents that have all words, the newest first, with the places of the words. No database's measure of fitness goes into the order:
 * it would be another one on the other database, and what is newest is what a desk looks for.
 */
export async function search(
  db: Database,
  question: string,
  { limit = USUAL, offset = 0, docs, since, until, markings, only }: SearchQuestion,
): Promise<{ readonly total: number | null; readonly hits: readonly SearchHit[] }> {
  const terms = termsOf(question)
  if (terms.length === 0 || docs?.length === 0) return { total: 0, hits: [] }
  const where = sql.join([sql`doc.shown = 1`, sql`doc.copied = 0`, ...markedFor(markings)], sql` and `)
  const found: Found = { db, terms, where, since, until }
  const wanted = offset + limit
  if (docs) {
    const among = await amongDocuments(found, docs)
    return { total: among.length, hits: await withSpans(db, terms, among.slice(offset, wanted)) }
  }
  // Those that are counted are fetched with those that are told: to look for words twice costs more.
  const { newest, seen } = await newestOf(found, wanted, only === 'documents' ? wanted : Math.max(wanted, COUNTED + 1))
  const hits = newest.slice(offset, wanted)
  if (only === 'documents') return { total: null, hits: hits.map(({ id }) => ({ doc: id, spans: [] })) }
  return { total: seen > COUNTED ? null : seen, hits: await withSpans(db, terms, hits) }
}

interface Found {
  readonly db: Database
  readonly terms: readonly Term[]
  readonly where: RawBuilder<unknown>
  readonly since: string | undefined
  readonly until: string | undefined
}

/** The newest that match, by day, then by id, at least as many as wanted if there are, and how many were seen. Only the last day of them may have to be looked through to its end. */
async function newestOf({ db, terms, where, ...days }: Found, wanted: number, most: number): Promise<{ readonly newest: Hit[]; readonly seen: number }> {
  const some = (from: RawBuilder<unknown>, order: RawBuilder<unknown>, limit: number): Promise<Hit[]> =>
    db.read.all(sql<Hit>`select doc.id, doc.t, doc.known from ${from} and ${where} order by ${order} limit ${limit}`.compile(db.sql))
  const enough = Math.max(most, wanted + ONE_DAY)
  const first = await some(db.words.matching(terms, days), db.words.newestFirst, enough)
  const last = first.at(-1)?.known
  const seen = first.length
  if (seen < enough || last === undefined) return { newest: first.sort(byDay), seen }
  const before = first.filter(({ known }) => known !== last).sort(byDay)
  if (before.length >= wanted) return { newest: before, seen }
  return { newest: [...before, ...(await some(db.words.matching(terms, { since: last, until: last }), sql`doc.id`, wanted - before.length))], seen }
}

/** Of some documents those that match: each is looked up, however many others do. */
async function amongDocuments({ db, terms, where, since, until }: Found, docs: readonly string[]): Promise<Hit[]> {
  const days = sql.join([sql``, ...(since ? [sql`and doc.known >= ${since}`] : []), ...(until ? [sql`and doc.known <= ${until}`] : [])], sql` `)
  const asked = await inChunks(docs, (some) =>
    db.read.all(sql<Hit & { d: number }>`select d, id, t, known from doc where id in (${sql.join(some)}) and ${where} ${days}`.compile(db.sql)),
  )
  const byNumber = new Map(asked.map((doc) => [db.words.numberOf(doc.d, doc.known), doc]))
  const number = sql.ref(db.words.numberColumn)
  const matching = await inChunks([...byNumber.keys()], (some) =>
    db.read.all(sql<{ n: number }>`select ${number} as n from words where ${db.words.holds(terms)} and ${number} in (${sql.join(some)})`.compile(db.sql)),
  )
  return matching.flatMap(({ n }) => byNumber.get(Number(n)) ?? []).sort(byDay)
}

const byDay = (a: Hit, b: Hit): number => (a.known === b.known ? byCodePoint(a.id, b.id) : a.known < b.known ? 1 : -1)

async function withSpans(db: Database, terms: readonly Term[], hits: readonly Hit[]): Promise<SearchHit[]> {
  const texts = await inChunks(hits, (some) => {
    const numbers = some.map(({ t }) => t)
    return db.read.all(db.sql.selectFrom('text').select(['t', 'coding', 'body']).where('t', 'in', numbers).compile())
  })
  const spans = new Map(texts.map((text) => [text.t, spansOf(unpackText(text), terms)]))
  return hits.map(({ id, t }) => ({ doc: id, spans: spans.get(t) ?? [] }))
}
