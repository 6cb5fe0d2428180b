import { compareDates, firstDay, lastDay, yearOf } from '../../base/date.js'
import { keyAt } from '../../text/text.js'
import type { DateMention, DateReading } from '../types.js'
import { linkAt } from './calendar.js'
import { resolve } from './mention.js'
import { type Part, type Scan, partOf } from './part.js'
import { partAt, spanEndAt } from './readers.js'

/** "from May 25 to June 4", "January–September 2024", "between 2005 and September 2024", "Monday and Tuesday". */
export function joined(scan: Scan, first: Part): DateMention | null {
  if (first.end && !first.basis && first.rule !== 'date.fraction') return null
  const { text } = scan
  const link = linkAt(text, first.to)
  if (!link) return null
  const before = keyAt(text, first.from - 1)
  const at = keyAt(text, link.at) === 'the' && !partAt(scan, link.at) ? link.at + 1 : link.at
  const second = partAt(scan, at) ?? spanEndAt(scan, at)
  if (!second || second.vague || first.vague) return null
  const opened = before === 'from' || before === 'between'
  if (link.isAnd ? before !== 'between' && !isSameKind(first, second) : !opened && !isSameKind(first, second)) return null
  const whole = partOf(first, first.from, second.to, first.start, second.end ?? second.start, first.basis ?? second.basis)
  const mention = resolve(scan, whole)
  if (!mention?.end || compareDates(mention.start, mention.end) >= 0) return null
  return link.isAnd && before !== 'between' && !isNextDay(mention) ? null : mention
}

/** Two days, two months, two years: "June 4 to 7", not "in May to 2030". */
function isSameKind(a: Part, b: Part): boolean {
  const depth = (part: Part): number => (part.start.day !== null || part.start.weekday !== null ? 3 : part.start.month !== null ? 2 : 1)
  return depth(a) === depth(b)
}

/** "Monday and Tuesday", "30 April and 1 May" are one span; "March 3 and May 9" are two dates. */
function isNextDay({ start, end }: DateReading): boolean {
  return end !== null && start.length === 10 && end.length === 10 && firstDay(end) - firstDay(start) <= 2
}

/** "this autumn, on 21 September", "next month, September 1": the finer date, its year taken from the coarser one. */
export function apposed(scan: Scan, first: Part): DateMention | null {
  if (first.vague || first.start.day !== null || first.start.weekday !== null) return null
  const { text } = scan
  const comma = keyAt(text, first.to) === ',' ? 1 : 0
  const preposition = keyAt(text, first.to + comma)
  const at = first.to + comma + (preposition === 'on' || preposition === 'in' ? 1 : 0)
  const second = at > first.to ? partAt(scan, at) : null
  const whole = second && resolve(scan, first)
  if (!second || second.vague || !whole) return null
  const finer = within(scan, second, whole)
  return finer && { ...finer, from: first.from, basis: whole.basis ?? finer.basis, open: whole.open }
}

/** The reading of the finer date that lies within the coarser one. */
function within(scan: Scan, part: Part, whole: DateMention): DateMention | null {
  const lacksYear = part.start.year === null && part.start.month !== null
  const year = yearOf(whole.start)
  const told = resolve(
    scan,
    lacksYear ? partOf(part, part.from, part.to, { year, month: part.start.month, day: part.start.day, weekday: part.start.weekday }, part.end) : part,
  )
  if (!told || told.start.length <= whole.start.length) return null
  const readings: readonly (DateReading | null)[] = keyAt(scan.text, whole.from) === 'later' ? [told.ahead, told] : [told, told.ahead, told.behind]
  const fitting = readings.find((r) => r && firstDay(r.start) >= firstDay(whole.start) && lastDay(r.end ?? r.start) <= lastDay(whole.end ?? whole.start))
  return fitting ? { ...told, start: fitting.start, end: fitting.end } : null
}
