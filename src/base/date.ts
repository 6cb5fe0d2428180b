/**
 * Dates as exactly as they are known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. All arithmetic is on
 * the Gregorian calendar, by days counted from 1970-01-01; no clock, time zone or locale.
 */
export type PartialDate = string

export interface DateParts {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

const pad = (n: number, width: number): string => (width === 2 ? (n < 10 ? `0${n}` : String(n)) : String(n).padStart(width, '0'))

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0))

export const isValidDay = (year: number, month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** The number in `[from, to)` of a text; NaN if there is anything but digits. */
function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/** Reads a date of any precision; null for what is none ("2025-13", "2025-02-30", "soon"). */
export function parseDate(date: PartialDate): DateParts | null {
  const { length } = date
  if (length !== 4 && length !== 7 && length !== 10) return null
  if ((length > 4 && date[4] !== '-') || (length > 7 && date[7] !== '-')) return null
  const year = digits(date, 0, 4)
  const month = length >= 7 ? digits(date, 5, 7) : null
  const day = length === 10 ? digits(date, 8, 10) : null
  if (Number.isNaN(year) || (month !== null && !(month >= 1 && month <= 12))) return null
  return day !== null && month !== null && !isValidDay(year, month, day) ? null : { year, month, day }
}

export function formatDate(year: number, month: number | null = null, day: number | null = null): PartialDate {
  if (month === null) return pad(year, 4)
  return day === null ? `${pad(year, 4)}-${pad(month, 2)}` : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Days since 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": days_from_civil). */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day `count` days after 1970-01-01 (same source: civil_from_days). */
export function civilFromDays(count: number): PartialDate {
  const z = count + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return formatDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** Days since 1970-01-01 of the first day that the date may mean. */
export function firstDay(date: PartialDate): number {
  const parts = parseDate(date)
  return parts ? daysFromCivil(parts.year, parts.month ?? 1, parts.day ?? 1) : Number.NaN
}

/** Days since 1970-01-01 of the last day that the date may mean. */
export function lastDay(date: PartialDate): number {
  const parts = parseDate(date)
  if (!parts) return Number.NaN
  const month = parts.month ?? 12
  return daysFromCivil(parts.year, month, parts.day ?? daysInMonth(parts.year, month))
}

/** A full date moved by days; a coarser one is returned as it is. */
export const addDays = (date: PartialDate, days: number): PartialDate => (date.length === 10 ? civilFromDays(firstDay(date) + days) : date)

/** Moves by months and keeps the precision; the 31st becomes the last day of a shorter month. A bare year moves by whole years. */
export function addMonths(date: PartialDate, months: number): PartialDate {
  const parts = parseDate(date)
  if (!parts) return date
  if (parts.month === null) return formatDate(parts.year + Math.trunc(months / 12))
  const index = parts.year * 12 + parts.month - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return formatDate(year, month, parts.day === null ? null : Math.min(parts.day, daysInMonth(year, month)))
}

/** 1 Monday … 7 Sunday; null unless the day is known. */
export const weekdayOf = (date: PartialDate): number | null => (date.length === 10 ? ((((firstDay(date) + 3) % 7) + 7) % 7) + 1 : null)

/** Negative, zero or positive, at the precision that both share: "2025-03" and "2025-03-14" are equal. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const length = Math.min(a.length, b.length)
  const x = a.slice(0, length)
  const y = b.slice(0, length)
  return x < y ? -1 : x > y ? 1 : 0
}

/** Does it lie wholly after the day of publication, as far as both are known? */
export const isFuture = (date: PartialDate, published: PartialDate): boolean => compareDates(date, published) > 0

/** Is `inner` the same date told more exactly, or the same: "2025-03" contains "2025-03-14". */
export const containsDate = (outer: PartialDate, inner: PartialDate): boolean => inner.startsWith(outer)

/** `YYYY` of a date. */
export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4))

/** Month number of a date; null if only the year is known. */
export const monthOf = (date: PartialDate): number | null => (date.length >= 7 ? Number(date.slice(5, 7)) : null)
