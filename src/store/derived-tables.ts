import { sha256 } from '../base/sha256.js'
import { type ColumnType, isSparse, KINDS, type LooseKind } from './kinds.js'

export const LIST_OF_KINDS = Object.values(KINDS) as readonly LooseKind[]

const SQL_TYPES: { readonly [T in ColumnType]: string } = {
  text: '{text} not null',
  'text?': '{text}',
  int: '{int} not null',
  'int?': '{int}',
  real: '{real} not null',
  'real?': '{real}',
  flag: '{int} not null',
  list: '{text} not null',
  json: '{text} not null',
}

/** Statements that make the tables of what is worked out. Tables of facts are ordered by document, so that adding writes at their end. */
export const derivedTables = (): string[] => [...LIST_OF_KINDS.flatMap((kind) => [tableOf(kind), ...indexesOf(kind).map((index) => index.statement)]), ...NAMES]

/** The index by which words or runs of one name are found. */
export function nameIndex(table: string): Index {
  return { name: `${table}_n`, columns: ['n'], statement: `create index ${table}_n on ${table} (n)` }
}

/** Names of entities by number, with their words and three-letter runs, for finding them (`names.ts`). */
const NAMES = [
  'create table name (n {int} primary key, kind {text} not null, id {text} not null, documents {int} not null, unique (id, kind))',
  'create table name_word (word {text} not null, n {int} not null, form {int} not null, primary key (word, n, form)){clustered}',
  nameIndex('name_word').statement,
  'create table name_run (run {text} not null, n {int} not null, primary key (run, n)){clustered}',
  nameIndex('name_run').statement,
]

/** Changes when the tables' shape does: an older store is then worked out anew. */
export const derivedShape = (): string => sha256(derivedTables().join('\n')).slice(0, 16)

export const tableColumns = (kind: LooseKind): string[] => [...(kind.base === 'none' ? [] : ['d']), ...Object.keys(kind.columns)]

function tableOf(kind: LooseKind): string {
  const columns = Object.entries<ColumnType>(kind.columns).map(([name, type]) => `"${name}" ${SQL_TYPES[type]}`)
  const own = kind.base === 'none' ? [] : ['d {int} not null']
  return `create table "${kind.table}" (${[...own, ...columns, `primary key (${keyOf(kind)})`].join(', ')}){clustered}`
}

const keyOf = (kind: LooseKind): string => kind.key.map((c) => (c === 'doc' ? 'd' : `"${c}"`)).join(', ')

export interface Index {
  readonly name: string
  readonly columns: readonly string[]
  readonly statement: string
}

export const indexName = (table: string, columns: readonly string[]): string => `${table}_${columns.join('_')}`

/** An index holds only the rows in which its first column is told: adding does not pay for what comparing fills, nor anybody for nulls. */
export function indexesOf(kind: LooseKind): Index[] {
  return kind.indexes.map((columns) => {
    const [first = ''] = columns
    const where = isSparse(kind, first) ? ` where "${first}" is not null` : ''
    const name = indexName(kind.table, columns)
    return { name, columns, statement: `create index "${name}" on "${kind.table}" (${columns.map((c) => `"${c}"`).join(', ')})${where}` }
  })
}
