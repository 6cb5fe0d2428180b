import { CompiledQuery } from 'kysely'
import { indexRows, type RowsOf } from '../resolve/index-rows.js'
import { type Assigned, carryOver, keepAssigned } from './assigned.js'
import { chunks, inChunks } from './chunks.js'
import { unpackText } from './codec.js'
import type { Database, Session } from './database.js'
import { type DocumentRows, dropRows, putRows } from './put-rows.js'
import { reviewedRecords } from './records.js'
import { encodeRows } from './row-codec.js'
import type { Tables } from './schema.js'
import { sumTies } from './ties.js'
import { wordLine } from './words.js'

export type Doc = Omit<Tables['doc'], 'meta' | 'sketch' | 'address' | 'title' | 'dateline'>

/** Pages worked on at once. */
const AT_ONCE = 100

/**
 * Makes what is worked out of single documents agree with what is live: which version of a page is shown, which record counts, its
 * rows as decisions leave them, its words. `ruled`: documents whose decisions changed.
 */
export async function refresh(db: Database, session: Session, pages: readonly string[], ruled: ReadonlySet<number> = new Set()): Promise<void> {
  for (const some of chunks([...new Set(pages)], AT_ONCE)) await refreshPages(db, session, some, (doc) => ruled.has(doc.d))
}

/** The same for every document, into tables that are empty. */
export async function refreshAll(db: Database, session: Session): Promise<void> {
  let after = ''
  for (;;) {
    const query = db.sql.selectFrom('doc').select('page').distinct().where('page', '>', after).orderBy('page').limit(AT_ONCE)
    const pages = (await session.all(query.compile())).map((row) => row.page)
    const last = pages.at(-1)
    if (last === undefined) return
    await refreshPages(db, session, pages, () => true)
    after = last
  }
}

async function refreshPages(db: Database, session: Session, pages: string[], always: (doc: Doc) => boolean): Promise<void> {
  const pagesOf = db.sql.selectFrom('doc').select(COLUMNS).where('page', 'in', pages).orderBy('page').orderBy('version')
  // Two that rule on one document wait for each other, so that each sees what the other ruled.
  const before = await session.all((db.kind === 'postgres' ? pagesOf.forUpdate() : pagesOf).compile())
  const after = await states(db, session, before)
  const changed: { readonly was: Doc; readonly now: Doc }[] = []
  before.forEach((was, i) => {
    const now = after[i] as Doc
    if (always(was) || (['live', 'shown', 'r', 'known', 'batch'] as const).some((column) => was[column] !== now[column])) changed.push({ was, now })
  })
  const numbers = changed.map(({ now }) => now.d)
  for (const some of chunks(numbers)) await sumTies(session, some.join(', '), 'take')
  for (const { now } of changed) {
    const { d, live, shown, r, known, batch, recorded, side, language, readout } = now
    const set = { live, shown, r, known, batch, recorded, side, language, readout }
    await session.run(db.sql.updateTable('doc').set(set).where('d', '=', d).compile())
  }
  await reindex(db, session, changed)
  for (const some of chunks(numbers)) await sumTies(session, some.join(', '), 'add')
}

const COLUMNS = [
  'd',
  'id',
  'page',
  'version',
  'sha256',
  't',
  'outlet',
  'published',
  'marking',
  'batch',
  'recorded',
  'known',
  'r',
  'side',
  'language',
  'readout',
  'live',
  'shown',
  'copied',
] as const satisfies readonly (keyof Doc)[]

/** What documents should be, given the batches that are live. */
export async function states(db: Database, session: Session, docs: readonly Doc[]): Promise<Doc[]> {
  const numbers = docs.map((doc) => doc.d)
  const entries = await inChunks(numbers, (some) =>
    session.all(
      db.sql
        .selectFrom('entry')
        .innerJoin('batch', 'batch.n', 'entry.batch')
        .select(['entry.d', 'entry.batch', 'entry.recorded'])
        .where('entry.d', 'in', some)
        .where('batch.live', '=', 1)
        .orderBy('entry.batch', 'desc')
        .compile(),
    ),
  )
  const records = await inChunks(numbers, (some) =>
    session.all(
      db.sql
        .selectFrom('record')
        .innerJoin('batch', 'batch.n', 'record.batch')
        .select(['record.d', 'record.r', 'record.side', 'record.language', 'record.readout'])
        .where('record.d', 'in', some)
        .where('batch.live', '=', 1)
        .orderBy('record.r')
        .compile(),
    ),
  )
  // The last to be set counts: the first batch that brought it, the newest record.
  const brought = new Map(entries.map((entry) => [entry.d, entry]))
  const read = new Map(records.map((record) => [record.d, record]))
  const newest = new Map(docs.filter((doc) => brought.has(doc.d)).map((doc) => [doc.page, doc.d]))
  return docs.map((doc) => {
    const entry = brought.get(doc.d)
    if (!entry) return { ...doc, live: 0, shown: 0 }
    const { batch, recorded } = entry
    const known = doc.published ?? recorded.slice(0, 10)
    return { ...doc, ...read.get(doc.d), batch, recorded, known, live: 1, shown: newest.get(doc.page) === doc.d ? 1 : 0 }
  })
}

/** Puts the rows of documents anew. What comparing found of a fact stays until it is compared again, unless facts are numbered anew. */
async function reindex(db: Database, session: Session, changed: readonly { readonly was: Doc; readonly now: Doc }[]): Promise<void> {
  const kept = await keepAssigned(
    db,
    session,
    changed.filter(({ was, now }) => was.r === now.r && was.shown === 1 && now.shown === 1).map(({ now }) => now.d),
  )
  await dropRows(
    db,
    session,
    changed.map(({ was }) => was),
  )
  const shown = changed.map(({ now }) => now).filter((doc) => doc.shown === 1 && doc.readout === 1)
  const texts = await inChunks(shown, (some) => session.all(textsOf(db, some)))
  const words = new Map(texts.map((row) => [row.t, wordLine(unpackText(row))]))
  const rows = await reindexed(db, session, shown, kept)
  await putRows(
    db,
    session,
    shown.flatMap((doc): DocumentRows[] => {
      const indexed = rows.get(doc.d)
      return indexed ? [{ d: doc.d, known: doc.known, rows: encodeRows(indexed), words: words.get(doc.t) ?? '' }] : []
    }),
  )
  await dropTold(
    session,
    changed.map(({ now }) => now.d),
  )
}

/** Who took part in a report is told as long as there is the report: one that a person rejected leaves no trace until documents are compared again. */
async function dropTold(session: Session, numbers: readonly number[]): Promise<void> {
  for (const some of chunks(numbers))
    for (const table of ['involved', 'dyad'])
      await session.run(
        CompiledQuery.raw(
          `delete from ${table} where d in (${some.join(', ')}) and not exists (select 1 from fact_report r where r.d = ${table}.d and r.fact = ${table}.fact)`,
        ),
      )
}

/** Rows of documents as their records and the decisions on them make them, by the document's number. */
export async function reindexed(db: Database, session: Session, docs: readonly Doc[], kept: Assigned = new Map()): Promise<Map<number, RowsOf>> {
  const records = await reviewedRecords(db, session, docs)
  return new Map(Array.from(records, ([d, { record, reviewed }]) => [d, carryOver(kept, d, indexRows(docAt(docs, d), record), reviewed)]))
}

const docAt = (docs: readonly Doc[], d: number): Doc => docs.find((doc) => doc.d === d) as Doc

const textsOf = (db: Database, docs: readonly Doc[]) =>
  db.sql
    .selectFrom('text')
    .select(['t', 'coding', 'body'])
    .where(
      't',
      'in',
      docs.map((doc) => doc.t),
    )
    .compile()
