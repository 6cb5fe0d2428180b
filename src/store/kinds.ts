import type { DerivedRows, FactRow, FactRows, RowKind } from '../model/rows.js'

/** How a value is kept: `list` and `json` as JSON text, `flag` as 0 or 1; `?` may be null. */
export type ColumnType = 'text' | 'text?' | 'int' | 'int?' | 'real' | 'real?' | 'flag' | 'list' | 'json'

/** Column types that can hold a value, and tell whether it may be null. */
type Fitting<Value> = null extends Value ? Extract<ColumnType, `${string}?`> : Exclude<ColumnType, `${string}?`>

/** What a row stands on: a fact of a document, a document, or nothing (what is worked out from many). */
type Base = 'fact' | 'doc' | 'none'

/** How rows of one kind are kept. The tables of both databases, and every question to them, are made from this. */
interface Kind<Row> {
  readonly table: string
  readonly base: Base
  /** All columns but `doc` of rows that stand on a document: it is kept as the document's number. */
  readonly columns: { readonly [C in Exclude<keyof Row, 'doc'> & string]: Fitting<Row[C]> }
  /** Columns that are null until documents have been compared. */
  readonly assigned: readonly (keyof Row & string)[]
  /** Columns that tell rows apart and end every order. */
  readonly key: readonly (keyof Row & string)[]
  /** What is looked up by; the first column of each counts as indexed. */
  readonly indexes: readonly (readonly (keyof Row & string)[])[]
}

const FACT = {
  fact: 'text',
  known: 'text',
  quote: 'text',
  from_at: 'int',
  to_at: 'int',
  certainty: 'text',
  reviewed: 'text?',
} as const satisfies Record<Exclude<keyof FactRow, 'doc'>, ColumnType>

type Facts<K extends keyof FactRows> = Kind<FactRows[K]>

const ofFact = <K extends keyof FactRows>(
  kind: K,
  columns: { readonly [C in Exclude<keyof FactRows[K], keyof FactRow> & string]: Fitting<FactRows[K][C]> },
  assigned: Facts<K>['assigned'],
  indexes: Facts<K>['indexes'],
): Facts<K> => ({
  table: `fact_${kind}`,
  base: 'fact',
  columns: { ...FACT, ...columns } as unknown as Facts<K>['columns'],
  assigned,
  key: ['doc', 'fact'],
  indexes,
})

const OCCASION = { known: 'text', event: 'text', engagement: 'text', status: 'text', day: 'text' } as const

export const KINDS: { readonly [K in RowKind]: Kind<DerivedRows[K]> } = {
  person: ofFact(
    'person',
    { name: 'text', names: 'list', party: 'text?', person: 'text?' },
    ['person'],
    [
      ['person', 'known'],
      ['name', 'known'],
    ],
  ),
  office: ofFact(
    'office',
    { of_fact: 'text?', title: 'text', of: 'text?', status: 'text', from: 'text?', to: 'text?', person: 'text?', holding: 'text?' },
    ['person', 'holding'],
    [
      ['person', 'known'],
      ['holding', 'known'],
      ['of', 'title', 'known'],
    ],
  ),
  report: ofFact(
    'report',
    {
      kind: 'text',
      status: 'text',
      name: 'text?',
      start: 'text?',
      end: 'text?',
      place: 'text?',
      when_quote: 'text?',
      when_from: 'int?',
      when_to: 'int?',
      where_quote: 'text?',
      where_from: 'int?',
      where_to: 'int?',
      level: 'text',
      parties: 'list',
      people: 'list',
      topics: 'list',
      side: 'text?',
      outlet: 'text?',
      context: 'list',
      event: 'text?',
      engagement: 'text?',
    },
    ['event', 'engagement'],
    [['event', 'known'], ['engagement', 'known'], ['known'], ['start']],
  ),
  commitment: ofFact(
    'commitment',
    { kind: 'text', by: 'list', to: 'list', due: 'text?', topics: 'list', context: 'list', thread: 'text?' },
    ['thread'],
    [['thread', 'known'], ['known']],
  ),
  agreement: ofFact(
    'agreement',
    { name: 'text', acronym: 'text?', parties: 'list', status: 'text', agreement: 'text?' },
    ['agreement'],
    [
      ['agreement', 'known'],
      ['name', 'known'],
    ],
  ),
  initiative: ofFact(
    'initiative',
    { name: 'text', acronym: 'text?', initiative: 'text?' },
    ['initiative'],
    [
      ['initiative', 'known'],
      ['name', 'known'],
    ],
  ),
  organization: ofFact(
    'organization',
    { name: 'text', acronym: 'text?', party: 'text?', seat: 'text?', organization: 'text?' },
    ['organization'],
    [
      ['organization', 'known'],
      ['name', 'known'],
    ],
  ),
  figure: ofFact(
    'figure',
    {
      value: 'real',
      unit: 'text',
      indicator: 'text',
      of: 'text?',
      with: 'text?',
      period: 'text?',
      change: 'real?',
      approximate: 'flag',
      context: 'list',
      series: 'text?',
    },
    ['series'],
    [['series', 'known'], ['indicator'], ['of', 'known'], ['with', 'known'], ['of', 'with', 'known'], ['known']],
  ),
  topic: ofFact('topic', { code: 'text' }, [], [['code', 'known']]),
  party: ofFact('party', { party: 'text', kind: 'text' }, [], [['party', 'known']]),
  quotation: ofFact('quotation', { speaker: 'text?', person: 'text?' }, ['person'], [['person', 'known']]),
  involved: {
    table: 'involved',
    base: 'fact',
    columns: { entity: 'text', fact: 'text', ...OCCASION },
    assigned: [],
    key: ['doc', 'fact', 'entity'],
    indexes: [['entity', 'day']],
  },
  dyad: {
    table: 'dyad',
    base: 'fact',
    columns: { a: 'text', b: 'text', fact: 'text', ...OCCASION },
    assigned: [],
    key: ['doc', 'fact', 'a', 'b'],
    indexes: [
      ['a', 'b', 'day'],
      // The status ends them so that contacts are counted in the index alone.
      ['a', 'day', 'status'],
      ['b', 'day', 'status'],
    ],
  },
  entity: {
    table: 'entity',
    base: 'none',
    columns: {
      kind: 'text',
      id: 'text',
      label: 'text',
      forms: 'list',
      party: 'text?',
      first_known: 'text',
      last_known: 'text',
      documents: 'int',
    },
    assigned: [],
    key: ['kind', 'id'],
    indexes: [['id'], ['kind', 'documents'], ['party', 'kind', 'last_known'], ['party', 'kind', 'documents']],
  },
  relation: {
    table: 'relation',
    base: 'none',
    columns: { kind: 'text', left: 'text', right: 'text', score: 'real', reasons: 'list', state: 'text', decision: 'text?' },
    assigned: [],
    key: ['kind', 'left', 'right'],
    indexes: [['left'], ['right'], ['state', 'kind'], ['state', 'score'], ['kind']],
  },
  conflict: {
    table: 'conflict',
    base: 'none',
    columns: { id: 'text', about: 'text', what: 'text', values: 'json', preferred: 'text?', decision: 'text?' },
    assigned: [],
    key: ['id'],
    indexes: [['id'], ['about']],
  },
  pair: {
    table: 'pair',
    base: 'none',
    columns: { event: 'text', left: 'text', right: 'text', sides: 'json' },
    assigned: [],
    key: ['event', 'left', 'right'],
    indexes: [['event'], ['left'], ['right']],
  },
  copy: {
    table: 'copy',
    base: 'doc',
    columns: { original: 'text', likeness: 'real' },
    assigned: [],
    key: ['doc'],
    indexes: [['original']],
  },
}

/** The same, for code that treats all kinds alike. */
export interface LooseKind {
  readonly table: string
  readonly base: Base
  readonly columns: Readonly<Record<string, ColumnType>>
  readonly assigned: readonly string[]
  readonly key: readonly string[]
  readonly indexes: readonly (readonly string[])[]
}
/** Whether an index that begins with this column leaves out rows in which it is null: what comparing has yet to fill, and what texts did not tell. */
export const isSparse = (kind: LooseKind, column: string): boolean => kind.columns[column]?.endsWith('?') ?? false

export const kindOf = (kind: RowKind): LooseKind => KINDS[kind] as unknown as LooseKind

/** Kinds whose rows come from records; the others are found by comparing. */
export const FACT_KINDS = [
  'person',
  'office',
  'report',
  'commitment',
  'agreement',
  'initiative',
  'organization',
  'figure',
  'topic',
  'party',
  'quotation',
] as const satisfies readonly (keyof FactRows)[]
export const FOUND_KINDS = ['involved', 'dyad', 'entity', 'relation', 'conflict', 'pair', 'copy'] as const satisfies readonly RowKind[]
export type FoundKind = (typeof FOUND_KINDS)[number]
