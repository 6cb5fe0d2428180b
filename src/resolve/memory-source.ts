import { byCodePoint } from '../base/code-point.js'
import type { Decision, KeptDocument } from '../model/kept.js'
import type { CopyRow, DerivedRows, FactRows } from '../model/rows.js'
import type { ReadoutRecord } from '../model/types.js'
import { indexRows } from './index-rows.js'
import type { ComparedDocument, Resolver, RowSource } from './types.js'

/** A document to compare, with what only a store would know of it. */
export interface MemoryDocument {
  readonly document: Pick<KeptDocument, 'id' | 'published' | 'recorded' | 'side' | 'outlet'>
  readonly record: ReadoutRecord
  readonly sketch: string
}

/** All rows of all kinds, as they are after comparing. */
export type Derived = { readonly [K in keyof DerivedRows]: readonly DerivedRows[K][] }

const FACT_KINDS = ['person', 'office', 'report', 'commitment', 'agreement', 'initiative', 'organization', 'figure', 'topic', 'party', 'quotation'] as const
const FOUND_KINDS = ['involved', 'dyad', 'entity', 'relation', 'conflict', 'pair', 'copy'] as const

/**
 * Compares documents that are all in memory: runs the resolvers one after the other over rows that carry what those
 * before found. It is what `Store.derive` does on a database; for tests, small sets and measuring.
 */
export async function deriveInMemory(
  documents: readonly MemoryDocument[],
  resolvers: readonly Resolver[],
  decisions: readonly Decision[] = [],
): Promise<Derived> {
  const facts = factsOf(documents)
  const found = Object.fromEntries(FOUND_KINDS.map((kind) => [kind, []])) as unknown as { [K in (typeof FOUND_KINDS)[number]]: DerivedRows[K][] }
  const compared: ComparedDocument[] = documents
    .map(({ document, sketch }) => ({ doc: document.id, known: knownOf(document), side: document.side, outlet: document.outlet, sketch }))
    .sort((a, b) => compare(a.known, b.known) || compare(a.doc, b.doc))
  for (const resolve of resolvers) {
    const source = sourceOf(facts, compared, [...found.copy], decisions)
    for await (const { is, row } of resolve(source)) {
      if (is === 'assignment') assign(facts, row)
      else (found[is] as unknown[]).push(row)
    }
  }
  return {
    ...(Object.fromEntries(FACT_KINDS.map((kind) => [kind, [...facts[kind].values()]])) as unknown as { [K in keyof FactRows]: FactRows[K][] }),
    ...found,
  }
}

type Facts = { readonly [K in keyof FactRows]: Map<string, FactRows[K]> }

const knownOf = (document: MemoryDocument['document']): string => document.published ?? document.recorded.slice(0, 10)
const keyOf = (row: { readonly doc: string; readonly fact: string }): string => `${row.doc}#${row.fact}`

function factsOf(documents: readonly MemoryDocument[]): Facts {
  const facts = Object.fromEntries(FACT_KINDS.map((kind) => [kind, new Map()])) as unknown as Facts
  for (const { document, record } of documents) {
    const rows = indexRows(document, record)
    for (const kind of FACT_KINDS) for (const row of rows[kind]) (facts[kind] as Map<string, unknown>).set(keyOf(row), row)
  }
  return facts
}

function assign(facts: Facts, row: { readonly kind: keyof FactRows; readonly doc: string; readonly fact: string; readonly set: object }): void {
  const rows = facts[row.kind] as Map<string, object>
  const old = rows.get(keyOf(row))
  if (old) rows.set(keyOf(row), { ...old, ...row.set })
}

function sourceOf(facts: Facts, documents: readonly ComparedDocument[], copies: readonly CopyRow[], decisions: readonly Decision[]): RowSource {
  const copied = new Set(copies.map((copy) => copy.doc))
  return {
    async *rows<K extends keyof FactRows>(kind: K, orderBy: readonly (keyof FactRows[K] & string)[] = [], also?: 'copies' | null) {
      const rows = [...facts[kind].values()].filter((row) => also === 'copies' || !copied.has(row.doc))
      yield* rows.sort((a, b) => byColumns(a, b, orderBy))
    },
    async *documents() {
      yield* documents
    },
    async *copies() {
      yield* [...copies].sort((a, b) => compare(a.doc, b.doc))
    },
    async *decisions() {
      yield* decisions
    },
    sorted: sortedInMemory,
  }
}

/** `RowSource.sorted` for what fits into memory. */
export async function* sortedInMemory<Value>(values: AsyncIterable<Value>, keyOf: (value: Value) => string): AsyncIterable<Value> {
  const all: { readonly key: string; readonly value: Value }[] = []
  for await (const value of values) all.push({ key: keyOf(value), value })
  for (const { value } of all.sort((a, b) => byCodePoint(a.key, b.key))) yield value
}

function byColumns<Row extends { readonly doc: string; readonly fact: string }>(a: Row, b: Row, columns: readonly (keyof Row)[]): number {
  for (const column of columns) {
    const order = compare(a[column], b[column])
    if (order !== 0) return order
  }
  return compare(a.doc, b.doc) || compare(a.fact, b.fact)
}

/** By code point, nulls last, as the databases do. */
function compare(a: unknown, b: unknown): number {
  if (a === b) return 0
  if (a === null || a === undefined) return 1
  if (b === null || b === undefined) return -1
  if (typeof a === 'string' && typeof b === 'string') return byCodePoint(a, b)
  return (a as number) < (b as number) ? -1 : 1
}
