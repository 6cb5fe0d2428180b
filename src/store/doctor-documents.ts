import { wholeRecord } from '../model/whole-record.js'
import { sql } from 'kysely'
import { type Failure, failure } from '../base/errors.js'
import { sha256 } from '../base/sha256.js'
import { allFacts } from '../model/all-facts.js'
import type { Evidence, ReadoutRecord } from '../model/types.js'
import type { RowsOf } from '../resolve/index-rows.js'
import { unpackText } from './codec.js'
import type { Database, Session } from './database.js'
import { FACT_KINDS, kindOf } from './kinds.js'
import { encodeRow } from './row-codec.js'
import { type Doc, reindexed, states } from './refresh.js'

const AT_ONCE = 100

/** Whether each text is the one that was kept, each quote stands at its place, and what is worked out of each document is right. */
export async function* checkDocuments(db: Database, session: Session): AsyncIterable<Failure> {
  for (let after = ''; ; ) {
    const pages = await session.all(db.sql.selectFrom('doc').select('page').distinct().where('page', '>', after).orderBy('page').limit(AT_ONCE).compile())
    const last = pages.at(-1)
    if (!last) return
    after = last.page
    const names = pages.map((row) => row.page)
    const docs = await session.all(db.sql.selectFrom('doc').selectAll().where('page', 'in', names).orderBy('page').orderBy('version').compile())
    for (const doc of docs) yield* checkEvidence(db, session, doc)
    yield* checkRows(db, session, docs)
  }
}

async function* checkEvidence(db: Database, session: Session, doc: Doc): AsyncIterable<Failure> {
  const [packed] = await session.all(db.sql.selectFrom('text').selectAll().where('t', '=', doc.t).compile())
  if (!packed) return
  const text = attempt(() => unpackText(packed))
  if (text === null || sha256(text) !== doc.sha256 || packed.sha256 !== doc.sha256) {
    yield failure('TEXT_CHANGED', doc.id)
    return
  }
  for (const row of await session.all(db.sql.selectFrom('record').select(['r', 'coding', 'body']).where('d', '=', doc.d).orderBy('r').compile())) {
    const record = attempt(() => wholeRecord(JSON.parse(unpackText(row)) as Partial<ReadoutRecord>))
    if (!record) yield failure('STORE_ORPHAN', doc.id, { what: 'record that cannot be read' })
    else yield* misquoted(record, text, doc.id)
  }
}

function* misquoted(record: ReadoutRecord, text: string, where: string): Generator<Failure> {
  for (const { fact } of allFacts(record)) {
    for (const evidence of [fact.evidence, fact.when, fact.where]) {
      if (!evidence) continue
      const { start, end, quote }: Evidence = evidence
      const found = text.slice(start, end)
      if (found !== quote) yield failure('EVIDENCE_MISMATCH', where, { fact: fact.id, expected: quote, found })
    }
  }
}

/** Whether what is kept of a document is what would be worked out of it now. */
async function* checkRows(db: Database, session: Session, docs: readonly Doc[]): AsyncIterable<Failure> {
  const should = await states(db, session, docs)
  const wrong = new Set<string>()
  docs.forEach((doc, i) => {
    const state = should[i] as Doc
    for (const column of ['live', 'shown', 'r', 'known', 'batch', 'readout'] as const) if (doc[column] !== state[column]) wrong.add(doc.id)
  })
  const rows = await reindexed(
    db,
    session,
    docs.filter((doc) => doc.shown === 1 && doc.readout === 1),
  )
  for (const doc of docs) {
    const expected = rows.get(doc.d)
    if (expected && !(await agree(db, session, doc, expected))) wrong.add(doc.id)
  }
  for (const id of wrong) yield failure('STORE_INDEX_WRONG', id)
}

async function agree(db: Database, session: Session, doc: Doc, expected: RowsOf): Promise<boolean> {
  for (const kind of FACT_KINDS) {
    const { table, columns, assigned } = kindOf(kind)
    const kept = await session.all(sql<Record<string, unknown>>`select * from ${sql.table(table)} where d = ${doc.d}`.compile(db.sql))
    const names = Object.keys(columns)
    const worked = new Set<string>(assigned)
    const flat = (values: readonly unknown[]): string => JSON.stringify(values.filter((_, i) => !worked.has(names[i] ?? '')))
    const there = kept.map((row) => flat(names.map((name) => row[name]))).sort()
    const right = expected[kind].map((row) => flat(encodeRow(kind, { ...row, known: doc.known } as never))).sort()
    if (there.join('\n') !== right.join('\n')) return false
  }
  return true
}

function attempt<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch {
    return null
  }
}
