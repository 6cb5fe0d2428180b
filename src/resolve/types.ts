import type { Decision } from '../model/kept.js'
import type { ConflictRow, CopyRow, DerivedRows, EntityRow, FactRows, PairRow, RelationRow } from '../model/rows.js'

/** What comparing needs to know of a document besides its facts. */
export interface ComparedDocument {
  readonly doc: string
  readonly known: string
  readonly side: string | null
  readonly outlet: string | null
  /** What its words look like, for finding copies: `sketchOf` its text, worked out once when it is kept; '' if never worked out. */
  readonly sketch: string
}

/**
 * What comparing documents reads: the rows, in an order that does not depend on when they came; each resolver says
 * which order it needs. Copies are left out unless asked for.
 */
export interface RowSource {
  /**
   * Rows of one kind, ordered by the named columns (nulls last), then by `doc`, then by `fact` (all by code point). `only`: the columns that
   * are needed; quotes are most of a row, and what is not asked for is neither sorted nor read.
   */
  rows<K extends keyof FactRows, Column extends keyof FactRows[K] & string = keyof FactRows[K] & string>(
    kind: K,
    orderBy?: readonly (keyof FactRows[K] & string)[],
    also?: 'copies' | null,
    only?: readonly Column[],
  ): AsyncIterable<Pick<FactRows[K], Column>>
  /** Every document that is a readout, copies too, ordered by `known`, then `doc`: the earliest stands before its copies. */
  documents(): AsyncIterable<ComparedDocument>
  /** Copies found so far, ordered by `doc`. */
  copies(): AsyncIterable<CopyRow>
  /** Live rulings of people, oldest first. */
  decisions(): AsyncIterable<Decision>
  /** Any number of plain values in the order of their keys (by code point), equal keys as they came: outside memory where the source is a store. */
  sorted<Value>(values: AsyncIterable<Value>, keyOf: (value: Value) => string): AsyncIterable<Value>
}

/** What a fact was found to belong to: `column` of the row of `fact` in `doc` becomes `value`. */
export interface Assignment {
  readonly kind: keyof FactRows
  readonly doc: string
  readonly fact: string
  readonly set: Readonly<
    Partial<Record<'person' | 'holding' | 'event' | 'engagement' | 'thread' | 'agreement' | 'initiative' | 'organization' | 'series', string>>
  >
}

/** What a resolver gives back, in an order that depends on its input alone. */
export type Finding =
  | { readonly is: 'assignment'; readonly row: Assignment }
  | { readonly is: 'entity'; readonly row: EntityRow }
  | { readonly is: 'relation'; readonly row: RelationRow }
  | { readonly is: 'conflict'; readonly row: ConflictRow }
  | { readonly is: 'pair'; readonly row: PairRow }
  | { readonly is: 'copy'; readonly row: CopyRow }
  | { readonly is: 'involved'; readonly row: DerivedRows['involved'] }
  | { readonly is: 'dyad'; readonly row: DerivedRows['dyad'] }

/**
 * One comparison of documents. Pure: the same rows and rulings give the same findings, whatever the order of adding.
 * Time grows as n·log n, memory stays bounded: rows come in blocks, and no block is compared all with all.
 */
export type Resolver = (source: RowSource) => AsyncIterable<Finding>
