import { addDays, daysInMonth, firstDay, formatDate, isValidDay, lastDay, monthOf, weekdayOf, yearOf } from '../../base/date.js'
import type { DateReading } from '../types.js'
import type { Fields, Part, Scan } from './part.js'

/** The readings of a date whose words leave the year or week open. */
export interface Readings {
  readonly behind: DateReading | null
  readonly ahead: DateReading | null
}

/** Dates that leave nothing open: one reading. Null if a year is missing and nothing tells it. */
export function stated(part: Part): DateReading | null {
  const { start, end } = withSharedFields(part)
  if (start.year === null) return null
  const from = dateOf(start, start.year)
  const to = end ? dateOf(end, end.year ?? start.year) : null
  return from === null ? null : { start: from, end: to }
}

/** Both readings of a date without a year, against the day of publication. */
export function readingsOf(part: Part, scan: Scan): Readings | null {
  const { start, end } = withSharedFields(part)
  const now = scan.published
  if (start.year !== null || now === null) return null
  if (start.month === null) return start.day === null ? weekdayReadings(start, end, now) : { behind: nthReading(start.day, now), ahead: null }
  const year = yearOf(now)
  const candidates = [year - 1, year, year + 1].map((y) => spanIn(start, end, y)).filter((r): r is DateReading => r !== null)
  const fitting = start.weekday === null ? candidates : candidates.filter((r) => weekdayOf(r.start) === start.weekday)
  const from = fitting.length > 0 ? fitting : candidates
  const behind = [...from].reverse().find((r) => r.start.slice(0, now.length) <= now.slice(0, r.start.length)) ?? null
  const ahead = from.find((r) => (r.end ?? r.start).slice(0, now.length) >= now.slice(0, (r.end ?? r.start).length)) ?? null
  return { behind, ahead }
}

/** "May 25 to June 4, 2025": the first end takes what only the second says, and the reverse. */
function withSharedFields(part: Part): { readonly start: Fields; readonly end: Fields | null } {
  const { start, end } = part
  if (!end) return { start, end }
  const month = start.month ?? (start.day !== null ? end.month : null)
  const year = start.year ?? (end.year !== null && month !== null && end.month !== null && month > end.month ? end.year - 1 : end.year)
  return { start: { ...start, month, year }, end: { ...end, year: end.year ?? null } }
}

function dateOf(f: Fields, year: number): string | null {
  if (f.month !== null && f.day !== null && !isValidDay(year, f.month, f.day)) return null
  return formatDate(year, f.month, f.month === null ? null : f.day)
}

function spanIn(start: Fields, end: Fields | null, year: number): DateReading | null {
  const from = dateOf(start, year)
  if (from === null) return null
  if (!end) return { start: from, end: null }
  const wraps = start.month !== null && end.month !== null && end.month < start.month
  return { start: from, end: dateOf(end, wraps ? year + 1 : year) }
}

function weekdayReadings(start: Fields, end: Fields | null, now: string): Readings | null {
  const here = weekdayOf(now)
  if (here === null || start.weekday === null) return null
  const last = end?.weekday ?? null
  const length = last === null ? 0 : (last - start.weekday + 7) % 7
  const reading = (day: string): DateReading => ({ start: day, end: length > 0 ? addDays(day, length) : null })
  const back = (here - start.weekday + 7) % 7
  return { behind: reading(addDays(now, -back)), ahead: reading(addDays(now, back === 0 ? 0 : 7 - back)) }
}

/** "the 24th": the latest one not after publication. */
function nthReading(day: number, now: string): DateReading | null {
  let year = yearOf(now)
  let month = monthOf(now)
  if (month === null) return null
  if (now.length === 10 && Number(now.slice(8)) < day) month--
  if (month === 0) {
    month = 12
    year--
  }
  return day <= daysInMonth(year, month) ? { start: formatDate(year, month, day), end: null } : null
}

/** Without a word that tells, a date ahead must be so many times nearer than the one behind. */
const NEARER = 2.5
/** A plan is rarely told ten months ahead. */
const JUST_GONE = 75
const FAR = 270

const daysBehind = (r: DateReading, now: string): number => firstDay(now.length === 10 ? now : `${now}-15`.slice(0, 10)) - lastDay(r.end ?? r.start)
const daysAhead = (r: DateReading, now: string): number => firstDay(r.start) - lastDay(now)

/** The reading that fits what is told as lying ahead; "was scheduled for 3–4 December", told on the 5th, stays behind. */
export function aheadOf(readings: Readings, now: string): DateReading | null {
  const { behind, ahead } = readings
  if (!ahead || !behind) return ahead ?? behind
  return daysBehind(behind, now) <= JUST_GONE && daysAhead(ahead, now) >= FAR ? behind : ahead
}

/** The reading that fits what is told as lying behind; "their June 8 meeting", told on the 7th, is no year old. */
export function behindOf(readings: Readings, now: string): DateReading | null {
  const { behind, ahead } = readings
  if (!ahead || !behind) return behind ?? ahead
  return behind.start.length === 10 && daysBehind(behind, now) >= FAR && daysAhead(ahead, now) <= JUST_GONE ? ahead : behind
}

/** Without a word that tells: behind, unless the other reading is far nearer. A bare weekday is behind: news tells what was. */
export function nearestOf(readings: Readings, now: string): DateReading | null {
  const { behind, ahead } = readings
  if (!ahead || !behind) return behind ?? ahead
  if (daysAhead(ahead, now) + daysBehind(behind, now) < 10) return behind
  return daysAhead(ahead, now) * NEARER <= daysBehind(behind, now) ? ahead : behind
}
