import { sql } from 'kysely'
import { unpackText } from './codec.js'
import type { Database } from './database.js'
import { markedFor } from './documents.js'
import type { SearchHit, SearchQuestion } from './types.js'
import { spansOf, termsOf } from './words.js'

/** Hits told unless more are asked for. */
const USUAL = 20

/**
 * Documents that have all words, the newest first, with the places of the words. No database's measure of fitness goes into the order:
 * it would be another one on the other database, and what is newest is what a desk looks for.
 */
export async function search(
  db: Database,
  question: string,
  { limit = USUAL, offset = 0, docs, since, until, markings }: SearchQuestion,
): Promise<{ readonly total: number; readonly hits: readonly SearchHit[] }> {
  const terms = termsOf(question)
  if (terms.length === 0 || docs?.length === 0) return { total: 0, hits: [] }
  const where = sql.join(
    [
      sql`doc.shown = 1`,
      sql`doc.copied = 0`,
      ...markedFor(markings),
      ...(docs ? [sql`doc.id in (${sql.join(docs)})`] : []),
      ...(since ? [sql`doc.known >= ${since}`] : []),
      ...(until ? [sql`doc.known <= ${until}`] : []),
    ],
    sql` and `,
  )
  const found = sql`(${db.words.matching(terms)}) as hit join doc on doc.d = hit.d where ${where}`
  const page = sql`order by doc.known desc, doc.id limit ${limit} offset ${offset}`
  const best = await db.read.all(
    sql<{ id: string; t: number; total: number }>`select doc.id, doc.t, count(*) over () as total from ${found} ${page}`.compile(db.sql),
  )
  const hits: SearchHit[] = []
  for (const { id, t } of best) {
    const [text] = await db.read.all(db.sql.selectFrom('text').select(['coding', 'body']).where('t', '=', t).compile())
    hits.push({ doc: id, spans: text ? spansOf(unpackText(text), terms) : [] })
  }
  if (best[0] || offset === 0) return { total: Number(best[0]?.total ?? 0), hits }
  const [count] = await db.read.all(sql<{ total: number }>`select count(*) as total from ${found}`.compile(db.sql))
  return { total: Number(count?.total ?? 0), hits }
}
