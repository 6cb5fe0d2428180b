import type { DerivedRows, FactRows, RowKind } from '../model/rows.js'
import type { RowsOf } from '../resolve/index-rows.js'
import { columnText } from './codec.js'
import type { Value } from './database.js'
import { type ColumnType, FACT_KINDS, kindOf, KINDS } from './kinds.js'

/** Rows of facts, each value in its place; the document's number and day stand in theirs once they are known. */
export type EncodedRows = { readonly [K in keyof FactRows]: Value[][] }
/** Places of the document's number, and of the day on which it became known. */
export const DOC = 0
export const KNOWN = 2

type Loose = Readonly<Record<string, unknown>>

/** The columns of a row but its document, in the order of its kind. */
export function encodeRow<K extends RowKind>(kind: K, row: DerivedRows[K]): Value[] {
  const values: Value[] = []
  for (const [name, type] of COLUMNS[kind]) values.push(encode(type, (row as unknown as Loose)[name]))
  return values
}

export const encodeRows = (rows: RowsOf): EncodedRows =>
  Object.fromEntries(FACT_KINDS.map((kind) => [kind, rows[kind].map((row) => [0, ...encodeRow(kind, row as never)])])) as unknown as EncodedRows

/** A row as both databases give it, as the model tells it. `doc` is there if the row stands on a document. */
export function decodeRow<K extends RowKind>(kind: K, kept: Loose): DerivedRows[K] {
  const row: Record<string, unknown> = {}
  if (kindOf(kind).base !== 'none') row['doc'] = kept['doc']
  for (const [name, type] of COLUMNS[kind]) row[name] = decode(type, kept[name])
  return row as unknown as DerivedRows[K]
}

/** The same for some columns only. */
export function decoderOf<K extends RowKind>(kind: K, only: readonly string[]): (kept: Loose) => DerivedRows[K] {
  const columns = only.map((name) => [name, name === 'doc' ? 'text' : (kindOf(kind).columns[name] as ColumnType)] as const)
  return (kept) => {
    const row: Record<string, unknown> = {}
    for (const [name, type] of columns) row[name] = decode(type, kept[name])
    return row as unknown as DerivedRows[K]
  }
}

export const decodeValue = (kind: RowKind, column: string, value: unknown): unknown => {
  const type = kindOf(kind).columns[column]
  return type ? decode(type, value) : value
}

/** Columns of each kind, but the document, with their types. */
export const COLUMNS = Object.fromEntries(Object.entries(KINDS).map(([kind, { columns }]) => [kind, Object.entries(columns)])) as unknown as {
  readonly [K in RowKind]: readonly (readonly [string, ColumnType])[]
}

function encode(type: ColumnType, value: unknown): Value {
  if (value === null || value === undefined) return null
  if (type === 'list' || type === 'json') return JSON.stringify(value)
  if (type === 'flag') return value ? 1 : 0
  return typeof value === 'string' ? columnText(value) : (value as number)
}

function decode(type: ColumnType, value: unknown): unknown {
  if (value === null || value === undefined) return null
  if (type === 'list' || type === 'json') return JSON.parse(value as string)
  return type === 'flag' ? value === 1 : value
}
