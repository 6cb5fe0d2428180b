/**
 * Partial dates as strings: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`. Arithmetic by the proleptic
 * Gregorian calendar (days-from-civil, H. Hinnant), so no clock and no time zone is asked.
 */

/** Days since 1970-01-01 of a full date. */
export function dayNumber(date: string): number {
  const y0 = Number(date.slice(0, 4))
  const m = Number(date.slice(5, 7))
  const d = Number(date.slice(8, 10))
  const y = m <= 2 ? y0 - 1 : y0
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The full date of a day number. */
export function dateOfDay(day: number): string {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const d = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1
  const m = mp < 10 ? mp + 3 : mp - 9
  return dateFrom(yearOfEra + era * 400 + (m <= 2 ? 1 : 0), m, d)
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

export function dateFrom(year: number, month?: number, day?: number): string {
  return month === undefined ? pad(year, 4) : day === undefined ? `${pad(year, 4)}-${pad(month)}` : `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

export const addDays = (date: string, days: number): string => dateOfDay(dayNumber(date) + days)

/** Moves the month of a date; the day, if any, is dropped. */
export function addMonths(date: string, months: number): string {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  return dateFrom(Math.floor(total / 12), (total % 12) + 1)
}

/** 0 = Monday … 6 = Sunday. */
export const weekdayOf = (date: string): number => (((dayNumber(date) + 3) % 7) + 7) % 7

export const isFull = (date: string | null | undefined): date is string => date?.length === 10

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

export const isDay = (year: number, month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** Is `date` after `other`, as far as both are known? */
export function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length)
  return date.slice(0, length) > other.slice(0, length)
}
