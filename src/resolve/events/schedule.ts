import type { Told } from './told.js'
import { monthOfDate } from './when.js'

/** How long a plan without a date may wait for what becomes of it. */
const PLAN_MONTHS = 12
/** A period longer than this is read at its thirteenth month: clusters do not stay open for ever. */
const LONGEST = 13

/**
 * When each report is taken: what tells a day, in its month; what tells a quarter or a year, when that is over; what
 * tells nothing, when what it may mean is known. So the exact reports of a time are gathered before the vague ones
 * choose among them, and never more than a year of reports is in memory.
 */
export class Schedule {
  private readonly waiting = new Map<number, Told[]>()

  add(told: Told): void {
    const month = monthOf(told)
    const list = this.waiting.get(month)
    if (list) list.push(told)
    else this.waiting.set(month, [told])
  }

  /** Months before `limit` in order, each with its reports, the most exact first. */
  *before(limit: number): Iterable<readonly [month: number, reports: readonly Told[]]> {
    const due = [...this.waiting.keys()].filter((month) => month < limit).sort((a, b) => a - b)
    for (const month of due) {
      const reports = this.waiting.get(month) as Told[]
      this.waiting.delete(month)
      yield [month, reports.sort(inOrder)]
    }
  }
}

function monthOf({ start, end, known, status, when }: Told): number {
  if (start === null) return monthOfDate(known) + (status === 'planned' ? PLAN_MONTHS : status === 'past' ? 1 : 0)
  const from = monthOfDate(start.length === 4 ? `${start}-01` : start)
  return when.told === 'period' ? Math.min(monthOfDate(end ?? start), from + LONGEST) : from
}

const EXACT = { day: 0, month: 2, period: 3, none: 4 } as const
const STATUS = { held: 0, past: 1, planned: 2 } as const
const rankOf = ({ when, status }: Told): number => (EXACT[when.told] + (when.loose && when.told === 'day' ? 1 : 0)) * 3 + STATUS[status]

function inOrder(a: Told, b: Told): number {
  return rankOf(a) - rankOf(b) || a.when.from - b.when.from || byText(a.known, b.known) || byText(a.doc, b.doc) || byText(a.fact, b.fact)
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
