import { type CompiledQuery, type RawBuilder, sql } from 'kysely'
import type { KeptDocument } from '../model/kept.js'
import { batchId } from './batches.js'
import type { Database } from './database.js'
import { type Handed, handed } from './handed.js'
import type { ColumnType } from './kinds.js'
import { type Columns, conditionsOf, type LooseQuery, orderOf, sliceOf } from './questions.js'
import type { Tables } from './schema.js'

const TYPES = {
  id: 'text',
  page: 'text',
  version: 'int',
  sha256: 'text',
  address: 'text?',
  outlet: 'text?',
  side: 'text?',
  published: 'text?',
  title: 'text?',
  dateline: 'text?',
  language: 'text',
  recorded: 'text',
  marking: 'text',
  isReadout: 'flag',
} as const satisfies Partial<Record<keyof KeptDocument, ColumnType>>

const BATCH = `('b' || doc.batch)`
const refOf = (name: string): string => `doc."${name === 'isReadout' ? 'readout' : name}"`

const COLUMNS: Columns = {
  ...Object.fromEntries(Object.entries(TYPES).map(([name, type]) => [name, { ref: sql.raw(refOf(name)), type }])),
  batch: { ref: sql.raw(BATCH), type: 'text' },
}
const ALL: readonly Handed[] = [
  ...Object.entries(TYPES).map(([name, type]): Handed => [name, refOf(name), type]),
  ['batch', BATCH, 'text'],
  ['meta', 'doc.meta', 'json'],
]
const SELECTED = { sqlite: sql.raw(handed('sqlite', ALL)), postgres: sql.raw(handed('postgres', ALL)) }

/** A question for documents. Without `all`: the newest live version of each page. */
export function documentsQuery(db: Database, question: LooseQuery & { readonly all?: boolean }): CompiledQuery<Kept> {
  const where: RawBuilder<unknown>[] = [
    question.all ? sql`doc.live = 1` : sql`doc.shown = 1`,
    ...markedFor(question.markings),
    ...conditionsOf(db, COLUMNS, question.where),
  ]
  return sql<Kept>`select ${SELECTED[db.kind]} from doc ${newestFirst(db, question)} where ${sql.join(where, sql` and `)} order by ${orderOf(COLUMNS, question.orderBy, ['id'])} ${sliceOf(db, question)}`.compile(
    db.sql,
  )
}

/** SQLite does not know that few are asked for: it is told that an index has them in their order. */
function newestFirst({ kind }: Database, { limit, orderBy, where }: LooseQuery): RawBuilder<unknown> {
  const [first] = orderBy ?? []
  const isByDay = (typeof first === 'string' ? first : first?.[0]) === 'published'
  return kind === 'sqlite' && isByDay && limit !== undefined && Object.keys(where ?? {}).length === 0 ? sql`indexed by doc_published` : sql``
}

/** Leaves out documents that the asker may not see. Few are: their index is no way to find the others. */
export const markedFor = (markings: LooseQuery['markings']): RawBuilder<unknown>[] =>
  markings === undefined ? [] : [markings.length === 0 ? sql`1 = 0` : sql`(doc.marking || '') in (${sql.join(markings)})`]

type Kept = Readonly<Record<string, unknown>>

/** A document as `documentsQuery` gives it. */
export function toldDocument(database: Database['kind'], kept: Kept): KeptDocument {
  const row = (database === 'sqlite' ? JSON.parse(kept['row'] as string) : { ...kept, meta: JSON.parse(kept['meta'] as string) }) as Record<string, unknown>
  return { ...(row as unknown as KeptDocument), isReadout: row['isReadout'] === 1 }
}

export const toDocument = (row: Tables['doc']): KeptDocument => ({
  id: row.id,
  page: row.page,
  version: row.version,
  sha256: row.sha256,
  address: row.address,
  outlet: row.outlet,
  side: row.side,
  published: row.published,
  title: row.title,
  dateline: row.dateline,
  language: row.language,
  recorded: row.recorded,
  batch: batchId(row.batch),
  marking: row.marking as KeptDocument['marking'],
  isReadout: row.readout === 1,
  meta: JSON.parse(row.meta) as KeptDocument['meta'],
})
