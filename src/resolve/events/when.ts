import { firstDay, lastDay } from '../../base/date.js'
import type { ReportRow } from '../../model/rows.js'

/**
 * The days within which a report's event lies, counted from 1970-01-01, both ends included, and how it was told:
 * `day` to the day (or as a few days), `month`, `period` (a quarter, a year), `none` (no date: the days follow from the
 * day of publication and whether the event lies ahead).
 */
export interface When {
  readonly from: number
  readonly to: number
  readonly told: 'day' | 'month' | 'period' | 'none'
  /** No date is told in so many words: the day of publication stands for it, so that the event may lie some days before. */
  readonly loose: boolean
}

/** How far ahead a plan without a date is looked for, and how far back a past event without one. */
const AHEAD = 366
const BACK = 366
/** News tell of what was at most this many days ago. */
const NEWS = 14

export function whenOf(row: Pick<ReportRow, 'start' | 'end' | 'known' | 'status' | 'certainty'>): When {
  const { start, end, known, status } = row
  if (start === null) {
    const first = firstDay(known)
    const last = lastDay(known)
    if (status === 'planned') return { from: first, to: last + AHEAD, told: 'none', loose: true }
    return { from: first - (status === 'held' ? NEWS : BACK), to: last, told: 'none', loose: true }
  }
  const from = firstDay(start)
  const to = Math.max(lastDay(end ?? start), lastDay(start))
  const told = start.length === 10 && (end === null || end.length === 10) && to - from <= 31 ? 'day' : to - from <= 31 ? 'month' : 'period'
  return { from, to, told, loose: row.certainty === 'inferred' && start === known && status === 'held' }
}

/** Days between two spans of days; 0 if they overlap. */
export const gapOf = (a: { readonly from: number; readonly to: number }, b: { readonly from: number; readonly to: number }): number =>
  Math.max(0, a.from - b.to, b.from - a.to)

/** Number of the month since year 0, for blocks. */
export const monthOfDate = (date: string): number => Number(date.slice(0, 4)) * 12 + (date.length >= 7 ? Number(date.slice(5, 7)) - 1 : 11)
