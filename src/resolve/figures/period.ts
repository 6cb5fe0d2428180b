import { daysInMonth, formatDate, parseDate } from '../../base/date.js'

/**
 * One form for one time: "2024", "2024-01/2024-12" and "2024-01-01/2024-12-31" are the same year, "2005/2024-09" runs from
 * 2005-01 to 2024-09. Days are kept only where a period does not begin or end with a month.
 */
export function alignedPeriod(period: string): string {
  const [first = '', last = first] = period.split('/')
  const from = parseDate(first)
  const to = parseDate(last)
  if (!from || !to) return period
  const start = formatDate(from.year, from.month ?? 1, from.day ?? 1)
  const month = to.month ?? 12
  const end = formatDate(to.year, month, to.day ?? daysInMonth(to.year, month))
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return from.year === to.year ? first.slice(0, 4) : `${first.slice(0, 4)}/${last.slice(0, 4)}`
  const isMonths = start.endsWith('-01') && end.endsWith(`-${daysInMonth(to.year, month)}`)
  const [a, b] = isMonths ? [start.slice(0, 7), end.slice(0, 7)] : [start, end]
  return a === b ? a : `${a}/${b}`
}

/** The same time a year earlier, for growth against "the year before"; null if it is no time that recurs. */
export function yearBefore(period: string): string | null {
  const moved = period.split('/').map((date) => {
    const parts = parseDate(date)
    return parts && formatDate(parts.year - 1, parts.month, parts.day)
  })
  const [first, last] = period.split('/').map((date) => Number(date.slice(0, 4)))
  if (moved.some((date) => date === null) || (last !== undefined && last !== first)) return null
  return alignedPeriod(moved.join('/'))
}
