/** Days since 1970 of the first day that a date means; dates are YYYY, YYYY-MM or YYYY-MM-DD. */
export function firstDay(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number)
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000)
}

/** The day after the last that a date means. */
export function dayAfter(date: string): number {
  const [year = 1970, month, day] = date.split('-').map(Number)
  if (day !== undefined) return firstDay(date) + 1
  return Math.floor(Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 1) / 86_400_000)
}

/** The day so many days after 1970, "2025-03-03". */
export const dayNamed = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** The month so many months after another: "2024-12" and 1 give "2025-01". */
export function monthAfter(month: string, by: number): string {
  const [year = 1970, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** Maps a stretch of numbers on a stretch of a picture. */
export const scaleOf =
  (from: number, to: number, start: number, end: number) =>
  (value: number): number =>
    Math.round((start + ((value - from) / Math.max(1e-9, to - from)) * (end - start)) * 10) / 10

/** Years to write along an axis: at most some ten. */
export function yearsBetween(from: number, to: number): number[] {
  const first = new Date(from * 86_400_000).getUTCFullYear()
  const last = new Date(to * 86_400_000).getUTCFullYear()
  const step = Math.ceil((last - first + 1) / 12)
  const years: number[] = []
  for (let year = first; year <= last + 1; year += step) if (firstDay(String(year)) >= from && firstDay(String(year)) <= to) years.push(year)
  return years
}
