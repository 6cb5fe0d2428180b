import { type CompiledQuery, type RawBuilder, sql } from 'kysely'
import { failure, ReadoutError } from '../base/errors.js'
import type { RowKind } from '../model/rows.js'
import type { Database } from './database.js'
import { markedFor } from './documents.js'
import { indexName } from './derived-tables.js'
import { type Handed, handed } from './handed.js'
import { type ColumnType, isSparse, kindOf, type LooseKind } from './kinds.js'
import { columnAt, type Columns, conditionsOf, type LooseQuery, orderOf, sliceOf } from './questions.js'
import { visibleBeyondFacts } from './visible.js'

export type Kept = Readonly<Record<string, unknown>>

/** Columns of a kind as they may be asked for; the row's table is `x`, its document `doc`. */
export const columnsOf = (kind: LooseKind): Columns =>
  once(COLUMNS, kind, () => {
    const own = Object.entries<ColumnType>(kind.columns).map(([name, type]) => [name, { ref: sql.raw(`x."${name}"`), type }])
    const columns = Object.fromEntries(own) as Columns
    return kind.base === 'none' ? columns : { doc: { ref: sql.raw('doc.id'), type: 'text' }, ...columns }
  })

/** The columns of a kind that are asked for, as `toldRow` reads them. */
function selectedOf({ kind: database }: Database, kind: LooseKind, only?: readonly string[]): RawBuilder<unknown> {
  const all = (): readonly Handed[] => {
    const own = Object.entries<ColumnType>(kind.columns).map(([name, type]): Handed => [name, `x."${name}"`, type])
    return kind.base === 'none' ? own : [['doc', 'doc.id', 'text'], ...own]
  }
  if (!only) return once(SELECTED[database], kind, () => sql.raw(handed(database, all())))
  return sql.raw(
    handed(
      database,
      all().filter(([name]) => only.includes(name)),
    ),
  )
}

/** What was made of a kind is kept: questions are asked thousands of times. */
function once<Made>(made: Map<LooseKind, Made>, kind: LooseKind, make: () => Made): Made {
  const known = made.get(kind) ?? make()
  made.set(kind, known)
  return known
}
const COLUMNS = new Map<LooseKind, Columns>()
const SELECTED = { sqlite: new Map<LooseKind, RawBuilder<unknown>>(), postgres: new Map<LooseKind, RawBuilder<unknown>>() }

/** A question for rows of one kind. Only rows of documents that are shown, are readouts, are no copies, and may be seen. */
export function rowsQuery(db: Database, kind: RowKind, question: LooseQuery): CompiledQuery<Kept> {
  const spec = kindOf(kind)
  const columns = columnsOf(spec)
  const order = orderOf(columns, question.orderBy, spec.key)
  return sql<Kept>`select ${selectedOf(db, spec, question.columns)} from ${from(db, kind, question)} ${whereOf(db, kind, columns, question)} order by ${order} ${sliceOf(db, question)}`.compile(
    db.sql,
  )
}

/** How many rows there are by the values of some columns. */
export function countQuery(db: Database, kind: RowKind, question: LooseQuery & { readonly by: readonly string[] }): CompiledQuery<Kept> {
  const columns = columnsOf(kindOf(kind))
  const by = question.by.map((name) => ({ name, ...columnAt(columns, name) }))
  const selected = by.map(({ name, ref }) => sql`${ref} as ${sql.ref(name)}`)
  const grouped = by.length === 0 ? sql`` : sql`group by ${sql.join(by.map(({ ref }) => ref))}`
  const order = sql.join([sql`count(*) desc`, ...by.map(({ ref }) => sql`${ref} nulls last`)])
  return sql<Kept>`select ${sql.join([...selected, sql`count(*) as count`])} from ${from(db, kind, question)} ${whereOf(db, kind, columns, question)} ${grouped} order by ${order} ${sliceOf(db, question)}`.compile(
    db.sql,
  )
}

/** Above this number of rows, a question must name a column that is looked up. */
export const LARGE = 100_000

/** Refuses a question that would read all of a large table. */
export function assertIndexed(kind: RowKind, question: LooseQuery): void {
  const spec = kindOf(kind)
  const asked = Object.keys(question.where ?? {})
  const [first] = question.orderBy ?? []
  const ordered = typeof first === 'string' ? first : first?.[0]
  const found = [...spec.indexes.map(([column]) => column), ...spec.key.slice(0, 1)]
  if (asked.some((column) => found.includes(column))) return
  if (asked.length === 0 && (ordered === undefined || found.includes(ordered))) return
  throw new ReadoutError(failure('QUESTION_SLOW', kind, { asked: [...asked, ...(ordered ? [ordered] : [])].join(', '), allowed: found.join(', ') }))
}

/**
 * SQLite does not know that few rows are asked for, nor that most documents may be seen: it is told to begin with the
 * rows, and to take them in the order asked for where an index has it. PostgreSQL finds that out by itself.
 */
function from(db: Database, kind: RowKind, question: LooseQuery): RawBuilder<unknown> {
  const { table, base } = kindOf(kind)
  if (base === 'none') return sql`${sql.table(table)} as x`
  const asked = Object.keys(question.where ?? {})
  if (db.kind === 'postgres') return sql`${sql.table(table)} as x join doc on doc.d = x.d`
  // Few documents are named: their rows are looked through, whatever else is asked.
  if (asked.includes('doc')) return sql`doc cross join ${sql.table(table)} as x on x.d = doc.d`
  return sql`${sql.table(table)} as x ${orderedBy(kind, question, asked)} cross join doc on doc.d = x.d`
}

function orderedBy(kind: RowKind, { limit, orderBy }: LooseQuery, asked: readonly string[]): RawBuilder<unknown> {
  const { table, indexes } = kindOf(kind)
  const [first] = orderBy ?? []
  const column = typeof first === 'string' ? first : first?.[0]
  const index = indexes.find(([name]) => name === column)
  if (limit === undefined || !index || isSparse(kindOf(kind), column ?? '') || asked.some((name) => indexes.some(([at]) => at === name))) return sql``
  return sql`indexed by ${sql.ref(indexName(table, index))}`
}

function whereOf(db: Database, kind: RowKind, columns: Columns, question: LooseQuery): RawBuilder<unknown> {
  const seen = kindOf(kind).base === 'none' ? visibleBeyondFacts(kind, question.markings) : seenDocument(kind, question.markings)
  const all = [...seen, ...conditionsOf(db, db.kind === 'sqlite' ? narrowed(columns, question) : columns, question.where)]
  return all.length === 0 ? sql`` : sql`where ${sql.join(all, sql` and `)}`
}

/** Columns of which one value has few rows. */
const NARROW = ['doc', 'id', 'left', 'right']

/** Where few rows are named, SQLite compares all other columns without looking for an index of them: it does not know which are few. */
function narrowed(columns: Columns, { where = {} }: LooseQuery): Columns {
  const narrow = NARROW.find((name) => ['=', 'in'].includes(String((where[name] as readonly unknown[] | undefined)?.[0])))
  if (narrow === undefined) return columns
  return Object.fromEntries(Object.entries(columns).map(([name, { ref, type }]) => [name, name === narrow ? { ref, type } : { ref: sql`+${ref}`, type }]))
}

const seenDocument = (kind: RowKind, markings: LooseQuery['markings']): RawBuilder<unknown>[] => [
  sql`doc.shown = 1`,
  ...(kind === 'copy' ? [] : [sql`doc.copied = 0`]),
  ...markedFor(markings),
]
