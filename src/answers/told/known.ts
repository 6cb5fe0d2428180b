import { lastOf } from '../ask/day.js'

/**
 * Whether something was known by a day. What is dated by its month only counts from the month's end, so that an
 * answer about the past never tells what came later.
 */
export const wasKnown = (known: string, by: string | null): boolean => by === null || lastOf(known.slice(0, 10)) <= by

/** Keeps the rows that were known by a day. */
export const knownBy = <Row extends { readonly known: string }>(rows: readonly Row[], by: string | null): readonly Row[] =>
  by === null ? rows : rows.filter((row) => wasKnown(row.known, by))
