const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

interface Parts {
  readonly year: string
  readonly month: string | null
  readonly day: string | null
}

/** "2025-02-28" → "28 February 2025", "2025-02" → "February 2025". */
export function dateInWords(date: string): string {
  const { year, month, day } = partsOf(date)
  return [day, month, year].filter((part) => part !== null).join(' ')
}

/** A span without what its two ends share: "14–16 May 2025", "January–June 2025", "30 May – 2 June 2025". */
export function spanInWords(start: string, end: string | null): string {
  if (!end || end === start) return dateInWords(start)
  const from = partsOf(start)
  const to = partsOf(end)
  if (from.year !== to.year || !from.month || !to.month) return `${dateInWords(start)} – ${dateInWords(end)}`
  if (from.day && to.day) {
    return from.month === to.month ? `${from.day}–${to.day} ${to.month} ${to.year}` : `${from.day} ${from.month} – ${to.day} ${to.month} ${to.year}`
  }
  return `${from.month}–${to.month} ${to.year}`
}

/** A figure's period: a date, or "start/end". */
export function periodInWords(period: string): string {
  const [start = period, end = null] = period.split('/')
  return spanInWords(start, end)
}

function partsOf(date: string): Parts {
  const [year = date, month, day] = date.split('-')
  return { year, month: month ? (MONTHS[Number(month) - 1] ?? month) : null, day: day ? String(Number(day)) : null }
}
