import type { Telling } from './tellings.js'
import { monthOfDate, type When, whenOf } from './when.js'

/** How long a plan without a date may wait for what becomes of it. */
const PLAN_MONTHS = 12
/** A period longer than this is read at its thirteenth month: clusters do not stay open for ever. */
const LONGEST = 13

/**
 * When each report is taken, as a key to sort by: what tells a day, in its month; what tells a quarter or a year, when that is over; what
 * tells nothing, when what it may mean is known. So the exact reports of a time are gathered before the vague ones choose among them.
 * Within a month the most exact come first.
 */
export function turnOf(telling: Telling): string {
  const when = whenOf(telling)
  const { known, doc, fact, status } = telling
  return [digits(monthOf(telling, when)), digits(rankOf(when, status)), digits(when.from), known, doc, fact].join('\u0001')
}

/** Months that reports are taken in, by their keys. */
export const monthOfTurn = (turn: string): number => Number(turn.slice(0, DIGITS)) - ZERO

/** Whole numbers as text that sorts as they do, from minus ten million on. */
const digits = (number: number): string => String((Number.isFinite(number) ? number : 0) + ZERO).padStart(DIGITS, '0')
const ZERO = 10_000_000
const DIGITS = 9

function monthOf({ start, end, known, status }: Telling, when: When): number {
  if (start === null) return monthOfDate(known) + (status === 'planned' ? PLAN_MONTHS : status === 'past' ? 1 : 0)
  const from = monthOfDate(start.length === 4 ? `${start}-01` : start)
  return when.told === 'period' ? Math.min(monthOfDate(end ?? start), from + LONGEST) : from
}

const EXACT = { day: 0, month: 2, period: 3, none: 4 } as const
const STATUS = { held: 0, past: 1, planned: 2 } as const
const rankOf = (when: When, status: Telling['status']): number => (EXACT[when.told] + (when.loose && when.told === 'day' ? 1 : 0)) * 3 + STATUS[status]
