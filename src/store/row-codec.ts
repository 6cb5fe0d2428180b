import type { DerivedRows, RowKind } from '../model/rows.js'
import { columnText } from './codec.js'
import type { Value } from './database.js'
import { type ColumnType, KINDS, type Kind } from './kinds.js'

type Loose = Readonly<Record<string, unknown>>

/** The columns of a row but its document, in the order of its kind. */
export function encodeRow<K extends RowKind>(kind: K, row: DerivedRows[K]): Value[] {
  const values: Value[] = []
  for (const [name, type] of COLUMNS[kind]) values.push(encode(type, (row as unknown as Loose)[name]))
  return values
}

/** A row as both databases give it, as the model tells it. `doc` is there if the row stands on a document. */
export function decodeRow<K extends RowKind>(kind: K, kept: Loose): DerivedRows[K] {
  const row: Record<string, unknown> = {}
  if (KINDS[kind].base !== 'none') row['doc'] = kept['doc']
  for (const [name, type] of COLUMNS[kind]) row[name] = decode(type, kept[name])
  return row as unknown as DerivedRows[K]
}

export const decodeValue = (kind: RowKind, column: string, value: unknown): unknown => {
  const type = (KINDS[kind] as Kind<Loose>).columns[column]
  return type ? decode(type, value) : value
}

const COLUMNS = Object.fromEntries(Object.entries(KINDS).map(([kind, { columns }]) => [kind, Object.entries(columns)])) as unknown as {
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
