import type { Decision } from '../model/kept.js'
import type { ConflictRow, CopyRow, DerivedRows, EntityRow, FactRows, PairRow, RelationRow } from '../model/rows.js'

/**
 * What comparing documents reads: the rows, in an order that does not depend on when they came. `block` is the order
 * in which rows that may belong together stand together; each resolver says which it needs.
 */
export interface RowSource {
  /** Rows of one kind, ordered by the named columns, then by `doc`, then by `fact` (both by code point). Copies are left out. */
  rows<K extends keyof FactRows>(kind: K, orderBy?: readonly (keyof FactRows[K] & string)[]): AsyncIterable<FactRows[K]>
  /** Live rulings of people, oldest first. */
  decisions(): AsyncIterable<Decision>
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
