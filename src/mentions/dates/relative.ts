import { OF_WORD, THE_WORD, TIME_UNITS } from '../../../languages/en/dates.js'
import type { TimeUnit } from '../../base/date-table.js'
import { addDays, addMonths, civilFromDays, firstDay, formatDate, monthOf, weekdayOf, yearOf } from '../../base/date.js'
import { type Text, keyAt } from '../../text/text.js'
import { Shape } from '../../text/word.js'
import { numberAt } from '../number-words.js'
import { type Part, type Scan, dateWordAt, dayAt, fieldsOf, fields, yearAt } from './part.js'

export const published = (scan: Scan): string => `published ${scan.published ?? ''}`

export function part(
  scan: Scan,
  from: number,
  to: number,
  rule: string,
  start: string,
  end: string | null = null,
  basis: string | null = published(scan),
): Part {
  return { from, to, rule, start: fieldsOf(start), end: end === null ? null : fieldsOf(end), basis, vague: false }
}

/** "today", "last night (28)", "tomorrow": the day number in brackets, where there is one, proves the day. */
export function readDay(scan: Scan, i: number): Part | null {
  const found = dateWordAt(scan.text, i, 'day')
  if (!found || !scan.published) return null
  const day = addDays(scan.published, found.word.shift)
  const told = bracketedDay(scan.text, found.to)
  if (told < 0) return part(scan, i, found.to, 'date.day', day)
  return part(scan, i, found.to + 3, 'date.day', day.length === 10 ? nearestDay(day, told) : `${day}-${String(told).padStart(2, '0')}`)
}

function bracketedDay(text: Text, i: number): number {
  return keyAt(text, i) === '(' && keyAt(text, i + 2) === ')' ? dayAt(text, i + 1) : -1
}

/** The day of the month `day` that lies nearest to `date`. */
export function nearestDay(date: string, day: number): string {
  const at = firstDay(date)
  for (let apart = 0; apart <= 31; apart++) {
    for (const n of [at - apart, at + apart]) {
      const candidate = civilFromDays(n)
      if (Number(candidate.slice(8)) === day) return candidate
    }
  }
  return date
}

/** "this week", "last May", "next Tuesday", "the past three years", "this autumn". */
export function readShift(scan: Scan, i: number): Part | null {
  const { text } = scan
  const found = dateWordAt(text, i, 'shift')
  if (!found || !scan.published) return null
  const { shift } = found.word
  const trailing = shift < 0 && keyAt(text, i) === THE_WORD && keyAt(text, i + 1) !== 'previous'
  const number = numberAt(text, found.to)
  if (number && shift !== 0) return readMany(scan, i, number.to, number.value, shift)
  const unit = TIME_UNITS.get(keyAt(text, found.to))
  const of = unit === 'quarter' && shift < 0 && keyAt(text, found.to + 1) === OF_WORD ? yearAt(text, found.to + 2) : -1
  if (of > 0) return part(scan, i, found.to + 3, 'date.fraction', formatDate(of, 10), formatDate(of, 12), null) // "the last quarter of 2024"
  if (unit) return readUnit(scan, i, found.to + 1, unit, shift, trailing || keyAt(text, i) === 'past')
  return readShiftedName(scan, i, found.to, shift)
}

/** "the past 20 years", "the next five years", "the last three months of 2024". */
function readMany(scan: Scan, from: number, at: number, count: number, shift: number): Part | null {
  const { text } = scan
  const now = scan.published ?? ''
  const unit = TIME_UNITS.get(keyAt(text, at))
  if (!unit || unit === 'half' || count < 1 || count > 200 || !Number.isInteger(count)) return null
  const to = at + 1
  const year = keyAt(text, to) === OF_WORD ? yearAt(text, to + 1) : -1
  if (shift < 0 && unit === 'month' && year > 0 && count < 12)
    return part(scan, from, to + 2, 'date.fraction', formatDate(year, 13 - count), formatDate(year, 12), null)
  const other = moved(now, unit, shift * count)
  if (other === null) return null
  const here = now.slice(0, other.length)
  if (other === here) return part(scan, from, to, 'date.shift', here)
  return shift < 0 ? part(scan, from, to, 'date.past-span', other, here) : part(scan, from, to, 'date.past-span', here, other)
}

/** The date that lies `count` units away, at the precision that such words carry. */
export function moved(date: string, unit: TimeUnit, count: number): string | null {
  switch (unit) {
    case 'day':
      return addDays(date, count)
    case 'week':
      return addDays(date, count * 7).slice(0, 7)
    case 'month':
      return addMonths(date, count).slice(0, 7)
    case 'quarter':
      return addMonths(date, count * 3).slice(0, 7)
    case 'year':
      return Math.abs(count) === 1 && date.length >= 7 ? addMonths(date, count * 12).slice(0, 7) : formatDate(yearOf(date) + count)
    case 'decade':
      return formatDate(yearOf(date) + count * 10)
    default:
      return null
  }
}

/** "this year", "last month", "next week", "the last year" (the twelve months up to now), "the coming weeks". */
export function readUnit(scan: Scan, from: number, to: number, unit: TimeUnit, shift: number, trailing: boolean): Part | null {
  const now = scan.published ?? ''
  const isPlural = keyAt(scan.text, to - 1).endsWith('s')
  if (isPlural && unit !== 'half') return shift > 0 ? readComing(scan, from, to, unit) : null
  if (trailing && shift < 0 && (unit === 'year' || unit === 'decade')) return readTrailing(scan, from, to, unit)
  const rule = 'date.shift'
  const month = monthOf(now)
  switch (unit) {
    case 'day':
      return shift === 0 ? part(scan, from, to, rule, now) : null
    case 'week':
    case 'weekend':
      return readWeek(scan, from, to, unit, shift)
    case 'month':
      return month === null ? null : part(scan, from, to, rule, addMonths(now, shift).slice(0, 7))
    case 'quarter':
      return month === null ? null : readQuarter(scan, from, to, month, shift)
    case 'year':
      return part(scan, from, to, rule, formatDate(yearOf(now) + shift))
    default:
      return null
  }
}

/** "over the last year" → the same month a year before up to now. */
function readTrailing(scan: Scan, from: number, to: number, unit: TimeUnit): Part | null {
  const now = scan.published ?? ''
  const start = moved(now, unit, -1)
  return start === null ? null : part(scan, from, to, 'date.past-span', start, now.slice(0, start.length))
}

/** A week has no date of its own precision: it is told by the month that holds its Thursday, as ISO 8601 counts weeks. */
function readWeek(scan: Scan, from: number, to: number, unit: 'week' | 'weekend', shift: number): Part | null {
  const now = scan.published ?? ''
  const weekday = weekdayOf(now)
  if (weekday === null) return shift === 0 && unit === 'week' && now.length === 7 ? part(scan, from, to, 'date.shift', now) : null
  const monday = addDays(now, 1 - weekday + 7 * shift)
  if (unit === 'weekend') return part(scan, from, to, 'date.shift', addDays(monday, 5), addDays(monday, 6))
  return part(scan, from, to, 'date.shift', shift === 0 ? now.slice(0, 7) : addDays(monday, 3).slice(0, 7))
}

function readQuarter(scan: Scan, from: number, to: number, month: number, shift: number): Part {
  const first = addMonths(formatDate(yearOf(scan.published ?? ''), month - ((month - 1) % 3)), 3 * shift)
  return part(scan, from, to, 'date.shift', first, addMonths(first, 2))
}

/** "in the coming weeks" → the month after; days and months alike; "the coming years" name nothing. */
function readComing(scan: Scan, from: number, to: number, unit: TimeUnit): Part | null {
  const now = scan.published ?? ''
  if (now.length < 7) return null
  if (unit === 'day') return part(scan, from, to, 'date.shift', addDays(now, 7).slice(0, 7))
  if (unit === 'week' || unit === 'month') return part(scan, from, to, 'date.shift', addMonths(now, 1).slice(0, 7))
  return null
}

/** "last January", "next May", "this Thursday", "last autumn". */
function readShiftedName(scan: Scan, from: number, at: number, shift: number): Part | null {
  const { text } = scan
  const now = scan.published ?? ''
  const month = dateWordAt(text, at, 'month')
  if (month) {
    const year = shiftedYear(now, month.word.month, shift)
    // "last 3 May" is no English, but "this May 14" is: a day after the month keeps the forms of the calendar
    return month.word.short || year === null || dayAt(text, month.to) > 0 || yearAt(text, month.to) > 0
      ? null
      : part(scan, from, month.to, 'date.month', formatDate(year, month.word.month))
  }
  const weekday = dateWordAt(text, at, 'weekday')
  if (weekday && !weekday.word.short) return readShiftedWeekday(scan, from, weekday.to, weekday.word.weekday, shift)
  const season = dateWordAt(text, at, 'season')
  if (!season || monthOf(now) === null) return null
  const { first, last } = season.word
  const year = seasonYear(now, first, last, shift)
  const end = last > 12 ? formatDate(year + 1, last - 12) : formatDate(year, last)
  return part(scan, from, season.to, 'date.season', formatDate(year, first), end)
}

/** "last March" told in April is of this year, told in February of the last. */
function shiftedYear(now: string, month: number, shift: number): number | null {
  const year = yearOf(now)
  const here = monthOf(now)
  if (shift === 0) return year
  if (here === null) return null
  return shift < 0 ? (month < here ? year : year - 1) : month > here ? year : year + 1
}

function seasonYear(now: string, first: number, last: number, shift: number): number {
  const year = yearOf(now)
  const month = monthOf(now) ?? 1
  const current = last > 12 && month <= last - 12 ? year - 1 : year
  if (shift === 0) return current
  if (shift > 0) return month < first && current === year ? year : year + 1
  return last <= 12 && month > last ? year : current - 1
}

function readShiftedWeekday(scan: Scan, from: number, to: number, weekday: number, shift: number): Part | null {
  const now = scan.published ?? ''
  const here = weekdayOf(now)
  if (here === null) return null
  const inWeek = addDays(now, weekday - here)
  // last: the latest before today; next: that day of the coming week
  const day = shift === 0 ? inWeek : shift < 0 ? (weekday < here ? inWeek : addDays(inWeek, -7)) : addDays(inWeek, 7)
  return part(scan, from, to, 'date.weekday', day)
}

/** The year in "May this year", "3 March of last year", "the first half of next year". */
export function yearShiftAt(scan: Scan, i: number): { readonly year: number; readonly to: number; readonly basis: string } | null {
  const found = dateWordAt(scan.text, i, 'shift')
  if (!found || !scan.published || keyAt(scan.text, found.to) !== 'year') return null
  return { year: yearOf(scan.published) + found.word.shift, to: found.to + 1, basis: published(scan) }
}

/** "recently", "in the near future": no date is given, but the side of publication is. */
export function readVague(scan: Scan, i: number): Part | null {
  const found = dateWordAt(scan.text, i, 'vague')
  if (!found || !scan.published) return null
  return { ...part(scan, i, found.to, 'date.vague', scan.published), vague: true }
}

/** "on the 24th": a day of the month of publication or the one before. */
export function readNth(scan: Scan, i: number): Part | null {
  const { text } = scan
  const word = text.tokens.word[i]
  if (!word || !(word.shape & Shape.Ordinal) || !scan.published || scan.published.length < 7) return null
  if (keyAt(text, i - 1) !== THE_WORD || keyAt(text, i - 2) !== 'on') return null
  const next = text.tokens.word[i + 1]
  if (next && !(next.shape & Shape.Punct) && !/^(and|in|at|with|of|to|by|when|as|during)$/.test(next.key) && text.sentenceOf[i + 1] === text.sentenceOf[i])
    return null
  const day = dayAt(text, i)
  if (day < 0) return null
  return { from: i, to: i + 1, rule: 'date.nth', start: fields(null, null, day), end: null, basis: published(scan), vague: false }
}
