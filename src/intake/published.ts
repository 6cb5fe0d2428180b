/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` out of a date as documents carry it; null if it is none. */
export function publishedDate(value: string): string | null {
  const match = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ]\d{2}:\d{2}.*)?\s*$/.exec(value)
  if (!match) return writtenOut(value)
  const [, year = '', month, day] = match
  if (month === undefined) return isYear(year) ? year : null
  if (day === undefined) return isDay(year, month, '01') ? `${year}-${month}` : null
  return isDay(year, month, day) ? `${year}-${month}-${day}` : null
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** "Fri, 28 Feb 2025 10:00:00 GMT" (feeds), "February 28, 2025", "28 February 2025" (pages). */
function writtenOut(value: string): string | null {
  const dayFirst = /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i.exec(value)
  const monthFirst = dayFirst ? null : /^\s*(?:[a-z]{3,9},\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})\b/i.exec(value)
  const [day, name, year] = dayFirst ? [dayFirst[1], dayFirst[2], dayFirst[3]] : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]]
  if (!day || !name || !year) return null
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase())
  if (index < 0) return null
  const [month, date] = [String(index + 1).padStart(2, '0'), day.padStart(2, '0')]
  return isDay(year, month, date) ? `${year}-${month}-${date}` : null
}

const isYear = (year: string): boolean => Number(year) >= 1000

function isDay(year: string, month: string, day: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const isLeap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)
  const longest = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0
  return isYear(year) && d >= 1 && d <= longest
}
