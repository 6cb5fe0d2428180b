import { CompiledQuery } from 'kysely'
import type { Batch, Decision, KeptDocument, KeptRecord } from '../model/kept.js'
import type { DerivedRows, RowKind } from '../model/rows.js'
import { add } from './add.js'
import { begin, toBatch } from './batches.js'
import { broughtBy } from './brought.js'
import { checkEdit } from './check-edit.js'
import { inChunks } from './chunks.js'
import { unpackBytes } from './codec.js'
import type { Database } from './database.js'
import { decide, liveDecisions } from './decisions.js'
import { mustBeNewest } from './newest-ruling.js'
import { derive, isStale } from './derive.js'
import { doctor } from './doctor.js'
import { documentCounts } from './document-counts.js'
import { documentsQuery, toDocument, toldDocument } from './documents.js'
import { exportAll } from './export-all.js'
import { formerly } from './former-ids.js'
import { toldRow } from './handed.js'
import { importAll } from './import-all.js'
import { kindOf } from './kinds.js'
import { pack } from './pack.js'
import { makeDerivedTables } from './migrate.js'
import { find } from './names.js'
import type { LooseQuery } from './questions.js'
import { reviewedRecords } from './records.js'
import { rerun } from './rerun.js'
import { decodeValue } from './row-codec.js'
import { assertIndexed, countQuery, LARGE, rowsQuery } from './rows.js'
import { search } from './search.js'
import { textsOf } from './texts.js'
import { tiesOf } from './ties.js'
import type { NewDocument, Store } from './types.js'
import { undo } from './undo.js'
import { previewUndo } from './undo-preview.js'
import { versionOf } from './version.js'

/** A store on a database that is open. `clock` tells the time that goes into batches; it is handed in so that tests have theirs. */
export function createStore(db: Database, where: string, clock: () => string): Store {
  const { read } = db

  async function rowAt(id: string) {
    return (await read.all(db.sql.selectFrom('doc').selectAll().where('id', '=', id).where('live', '=', 1).compile()))[0]
  }

  let isLarge = false
  let asked = 0
  const lastDocument = db.sql.selectFrom('doc').select('d').orderBy('d', 'desc').limit(1).compile()

  /** Questions to large tables must be quick; the largest number of a table tells its size near enough, and need not be asked for each time. */
  async function allow(kind: RowKind, question: LooseQuery): Promise<void> {
    if (kindOf(kind).base === 'none') return
    if (!isLarge && asked++ % 50 === 0) isLarge = ((await read.all(lastDocument))[0]?.d ?? 0) > LARGE
    if (isLarge) assertIndexed(kind, question)
  }

  return {
    database: db.kind,
    version: () => versionOf(db),
    begin: (batch) => db.write((session) => begin(db, session, batch, null, clock())),
    async add(batch, documents, within) {
      const packed = documents.map((document) => ('record' in document && 'document' in document ? pack(document as NewDocument) : document))
      return await db.write(async (session) => {
        const added = packed.length > 0 ? await add(db, session, batch, packed, clock()) : []
        await within?.(async (text, values = []) => ({ rows: await session.all(CompiledQuery.raw(text, [...values])) }))
        return added
      })
    },
    rerun: (batch, records) => db.write((session) => rerun(db, session, batch, records)),
    async decide(batch, decisions, seen) {
      for (const decision of decisions) await checkEdit(decision)
      return await db.write(async (session) => {
        if (seen !== undefined) await mustBeNewest(db, session, seen)
        return await decide(db, session, batch, decisions, clock())
      })
    },
    previewUndo: (batch) => previewUndo(db, read, batch),
    undo: (batch, by, reason) => db.write((session) => undo(db, session, batch, by, reason, clock())),

    async batches(): Promise<Batch[]> {
      return (await read.all(db.sql.selectFrom('batch').selectAll().orderBy('n').compile())).map(toBatch)
    },
    brought: (batch, markings) => broughtBy(db, batch, markings),
    decisions: (): AsyncIterable<Decision> => liveDecisions(db, read),
    async *documents(question = {}): AsyncIterable<KeptDocument> {
      const query = documentsQuery(db, question as LooseQuery)
      // Those that are named are few; a stream takes a connection of its own.
      const rows = question.where?.id?.[0] === 'in' ? await read.all(query) : read.stream(query)
      for await (const row of rows) yield toldDocument(db.kind, row)
    },
    documentCounts: (question = {}) => documentCounts(db, question),
    async document(id) {
      const row = await rowAt(id)
      return row ? toDocument(row) : null
    },
    text: async (id) => (await textsOf(db, [id])).get(id) ?? null,
    texts: (ids) => textsOf(db, ids),
    async source(id) {
      const row = await rowAt(id)
      if (!row) return null
      const [source] = await read.all(db.sql.selectFrom('source').selectAll().where('d', '=', row.d).compile())
      return source ? { bytes: unpackBytes(source), mediaType: source.media_type } : null
    },
    async records(ids): Promise<KeptRecord[]> {
      const docs = await inChunks([...new Set(ids)], (some) =>
        read.all(db.sql.selectFrom('doc').selectAll().where('id', 'in', some).where('live', '=', 1).compile()),
      )
      const byId = new Map(docs.map((doc) => [doc.id, doc]))
      const records = await reviewedRecords(db, read, docs)
      return ids.flatMap((id) => {
        const doc = byId.get(id)
        const reviewed = doc && records.get(doc.d)
        return reviewed ? [{ document: toDocument(doc), record: reviewed.record }] : []
      })
    },
    async versions(page) {
      const query = db.sql.selectFrom('doc').selectAll().where('page', '=', page).where('live', '=', 1).orderBy('version')
      return (await read.all(query.compile())).map(toDocument)
    },
    async state(key) {
      const [row] = await read.all(db.sql.selectFrom('state').select('value').where('key', '=', key).compile())
      return row ? JSON.parse(row.value) : null
    },
    async setState(key, value) {
      const row = { key, value: JSON.stringify(value) }
      const insert = db.sql.insertInto('state').values(row)
      await db.write((session) => session.run(insert.onConflict((c) => c.column('key').doUpdateSet({ value: row.value })).compile()))
    },

    derive: (resolvers) => derive(db, resolvers, where),
    isStale: () => isStale(db),
    reindex: () => db.write((session) => makeDerivedTables(db, session)),
    async rows<K extends RowKind>(kind: K, question: object = {}): Promise<DerivedRows[K][]> {
      await allow(kind, question)
      return (await read.all(rowsQuery(db, kind, question))).map((row) => toldRow(db.kind, kind, row))
    },
    async *stream<K extends RowKind>(kind: K, question: object = {}): AsyncIterable<DerivedRows[K]> {
      for await (const row of read.stream(rowsQuery(db, kind, question))) yield toldRow(db.kind, kind, row)
    },
    async count(kind, question) {
      const rows = await read.all(countQuery(db, kind, question as LooseQuery & { readonly by: readonly string[] }))
      return rows.map((row) => ({
        ...Object.fromEntries(Object.entries(row).map(([column, value]) => [column, decodeValue(kind, column, value)])),
        count: Number(row['count']),
      }))
    },
    ties: (question) => tiesOf(db, question),
    find: (words, question) => find(db, words, question),
    formerly: (id, markings) => formerly(db, id, markings),
    search: (words, question = {}) => search(db, words, question),
    queue: () => db.queue(),

    doctor: () => doctor(db, where),
    backup: (file) => db.backup(file, exportAll(db)),
    exportAll: () => exportAll(db),
    importAll: (lines) => importAll(db, lines, where),
    close: () => db.close(),
  }
}
