import { civilFromDays, firstDay, lastDay, parseDate } from '../../base/date.js'
import { failure, ReadoutError } from '../../base/errors.js'

/** A date that an asker gave, checked: "2025", "2025-03" or "2025-03-14"; anything else is refused with the reason. */
export function askedDate(option: string, value: string | undefined): string | null {
  if (value === undefined) return null
  const date = value.trim()
  if (parseDate(date)) return date
  const shape = /^\d{4}-\d{2}-\d{2}$/.test(date) || /^\d{4}-\d{2}$/.test(date)
  const allowed = shape ? 'a day that the calendar has' : 'a date as YYYY-MM-DD, YYYY-MM or YYYY'
  throw new ReadoutError(failure('OPTION_INVALID', null, { option, value, allowed }))
}

/** First day that a date may mean: "2025" → "2025-01-01". */
export const firstOf = (date: string): string => civilFromDays(firstDay(date))

/** Last day that a date may mean: "2025-02" → "2025-02-28". */
export const lastOf = (date: string): string => civilFromDays(lastDay(date))
