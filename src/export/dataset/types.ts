import type { DerivedRows, RowKind } from '../../model/rows.js'

export type Cell = string | number | boolean | null

/** One column of a dataset. `of` gets all rows of the index that make one row of the dataset, earliest known first. */
export interface Column<Row> {
  readonly name: string
  readonly type: 'STRING' | 'DOUBLE' | 'INT32' | 'BOOLEAN'
  /** What it holds, for the codebook: meaning, unit, codes, and what an empty cell means. */
  readonly about: string
  readonly of: (rows: readonly [Row, ...Row[]]) => Cell
}

/** Kinds of rows that datasets are made from: all tell document and day. */
export type Listed = Extract<RowKind, 'report' | 'dyad' | 'office' | 'figure' | 'commitment'>

/** A table for scholars: which rows of the index it is made from, which of them make one row, and its columns. */
export interface Dataset<K extends Listed = Listed> {
  readonly name: string
  readonly about: string
  readonly kind: K
  /** Rows of one key stand together in this order. */
  readonly orderBy: readonly (keyof DerivedRows[K] & string)[]
  readonly key: (row: DerivedRows[K]) => string
  /** Columns of the index that key and columns look at: to read no others makes a long table quicker. */
  readonly reads: readonly (keyof DerivedRows[K] & string)[]
  readonly columns: readonly Column<DerivedRows[K]>[]
}
