import type { Row } from './tables.js'

/** A form of date that the grammar reads; `id` is what its mentions keep. */
export interface DateRow extends Row {
  /** What the form is for, with one example. */
  readonly reads: string
}

/** Spans of time that phrases count in. */
export type TimeUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade'

/** A word or phrase from which the grammar starts; see `src/mentions/dates/`. */
export type DateWord =
  | {
      readonly is: 'month'
      readonly month: number
      readonly short: boolean /** "May", "March", "August": also another word or a name. */
      readonly doubtful: boolean
    }
  | { readonly is: 'weekday'; readonly weekday: number; readonly short: boolean }
  | { readonly is: 'season'; readonly first: number; readonly last: number }
  /** "today", "last night": days from the day of publication. */
  | { readonly is: 'day'; readonly shift: number }
  /** "this", "last", "next": which one of the unit that follows. */
  | { readonly is: 'shift'; readonly shift: number }
  /** "the same", "that": the unit of the date told last. */
  | { readonly is: 'same' }
  /** "the day before", "the following day": days from the date told last. */
  | { readonly is: 'beside'; readonly shift: number }
  /** "earlier", "mid", "the end of": part of what follows, read as the whole. */
  | { readonly is: 'part' }
  /** "ago", "earlier", "later" after a number and a unit. */
  | { readonly is: 'ago'; readonly sign: -1 | 1; readonly from: 'published' | 'told' }
  /** "time" in "ten days’ time". */
  | { readonly is: 'hence' }
  /** "over the weekend": Saturday and Sunday. */
  | { readonly is: 'weekend' }
  /** "first" in "the first half of 2025" and "on the first day" of a span told before; -1 for "final". */
  | { readonly is: 'ordinal'; readonly nth: number }
  /** "Q2", "H1". */
  | { readonly is: 'fraction'; readonly first: number; readonly last: number }
  /** "recently" (-1), "in the near future" (1). */
  | { readonly is: 'vague'; readonly sign: -1 | 1 }
