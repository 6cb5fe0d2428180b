import type { Row } from './tables.js'

/** A form of quantity that is read; `id` is what its mentions keep. */
export interface AmountRow extends Row {
  readonly reads: string
}

/** What may stand beside a number and tells what it measures. */
export interface UnitWord {
  /** ISO 4217 code, "%", "t", "km2" … */
  readonly unit: string
  /** The number counts so many of the unit: "bcm" is 1e9 m3. */
  readonly factor: number
  /** Side of the number on which the word may stand. */
  readonly side: 'before' | 'after' | 'both'
  readonly sort: 'money' | 'percent' | 'measure' | 'times'
}

/** A phrase that is a number by itself. */
export interface NumberPhrase {
  readonly value: number
  /** null: a plain number ("a dozen"); "%" for "one third", "times" for "fourfold". */
  readonly unit: '%' | 'times' | null
  /** Needs "of" after it or a word such as "over" before it: "half", "a quarter". */
  readonly needsOf: boolean
}
