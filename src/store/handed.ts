import type { DerivedRows, RowKind } from '../model/rows.js'
import type { Database } from './database.js'
import type { ColumnType } from './kinds.js'
import { COLUMNS, decodeRow } from './row-codec.js'

/** A column that a question gives: its name, its place in the question, its type. */
export type Handed = readonly [name: string, ref: string, type: ColumnType]

/**
 * Columns as a database hands them over. SQLite gives all as one JSON text `row`: to hand over a value costs more than to write it
 * down and read it again, five times in the widest rows. Its JSON holds fifteen digits of a number, so that real ones come beside it.
 */
export function handed(database: Database['kind'], columns: readonly Handed[]): string {
  if (database === 'postgres') return columns.map(([name, ref]) => `${ref} as "${name}"`).join(', ')
  const members = columns.map(([name, ref, type]) => `'${name}', ${type === 'list' || type === 'json' ? `json(${ref})` : isReal(type) ? 'null' : ref}`)
  const beside = columns.filter(([, , type]) => isReal(type)).map(([name, ref]) => `${ref} as "${name}"`)
  return [`json_object(${members.join(', ')}) as "row"`, ...beside].join(', ')
}

const isReal = (type: ColumnType): boolean => type.startsWith('real')

/** A row of which all columns were handed over, or some. */
export function toldRow<K extends RowKind>(database: Database['kind'], kind: K, kept: Readonly<Record<string, unknown>>): DerivedRows[K] {
  if (database === 'postgres') return decodeRow(kind, kept)
  const row = JSON.parse(kept['row'] as string) as Record<string, unknown>
  for (const [name, type] of ODD[kind]) if (name in row) row[name] = type === 'flag' ? row[name] === 1 : kept[name]
  return row as unknown as DerivedRows[K]
}

/** Columns that the JSON does not tell as the model does. */
const ODD = Object.fromEntries(
  Object.entries(COLUMNS).map(([kind, columns]) => [kind, columns.filter(([, type]) => type === 'flag' || isReal(type))]),
) as unknown as typeof COLUMNS
