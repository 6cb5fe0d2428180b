import { MONTHS, TIME_PREPOSITIONS } from '../../../languages/en/dates.js'
import { dateFrom, dayNumber, isDay } from '../../base/date.js'
import { Gap } from '../../text/tokenize.js'
import type { DateMention } from '../types.js'
import { type Cursor, basisOf, key, made, numberAt, yearAfter, yearAt } from './cursor.js'

const isDayNumber = (n: number): boolean => n >= 1 && n <= 31
const monthAt = (cursor: Cursor, i: number): number => (cursor.text.tokens.word[i]?.shape ?? 0) & 1 ? (MONTHS.get(key(cursor, i)) ?? 0) : 0
const isJoin = (cursor: Cursor, i: number): boolean => /^(to|and|–|-|—|till|until|through)$/.test(key(cursor, i))

/** The day after a first one: "8 and 9", "13–14", "18 to 20"; `to` is behind it. */
function secondDay(cursor: Cursor, i: number): { day: number; to: number } | null {
  const gap = cursor.text.tokens.gap[i] ?? Gap.Space
  if (gap === Gap.Hyphen || gap === Gap.Dash) return isDayNumber(numberAt(cursor, i)) ? { day: numberAt(cursor, i), to: i + 1 } : null
  return isJoin(cursor, i) && isDayNumber(numberAt(cursor, i + 1)) ? { day: numberAt(cursor, i + 1), to: i + 2 } : null
}

/** "3 March 2015", "13–14 May", "8 and 9 October", "28 February – 2 March 2025", "2025-02-28", "28.02.2025". */
export function fromNumber(cursor: Cursor, at: number): DateMention | null {
  const numeric = fromDigits(cursor, at)
  if (numeric) return numeric
  const first = numberAt(cursor, at)
  if (!isDayNumber(first)) return null
  const second = secondDay(cursor, at + 1)
  const of = (i: number): number => (key(cursor, i) === 'of' ? i + 1 : i)
  const plain = of(at + 1)
  const month = monthAt(cursor, plain)
  if (month) {
    const far = isJoin(cursor, plain + 1) && isDayNumber(numberAt(cursor, plain + 2)) && monthAt(cursor, plain + 3) ? { day: numberAt(cursor, plain + 2), month: monthAt(cursor, plain + 3), to: plain + 4 } : null
    return build(cursor, at, far?.to ?? plain + 1, { day: first, month }, far)
  }
  if (!second) return null
  const other = monthAt(cursor, of(second.to))
  return other ? build(cursor, at, of(second.to) + 1, { day: first, month: other }, { day: second.day, month: other }) : null
}

/** "March 3, 2015", "May 14-16", "May 25 to June 4", "October 2014", "June–July", "in March". */
export function fromMonth(cursor: Cursor, at: number): DateMention | null {
  const month = monthAt(cursor, at)
  const day = numberAt(cursor, at + 1)
  if (isDayNumber(day) && Number.isNaN(yearAt(cursor, at + 1))) return monthFirst(cursor, at, month, day)
  const span = monthSpan(cursor, at)
  if (span) return span
  const year = yearAfter(cursor, at + 1)
  if (year) return made('date.month-year', at, year.to, dateFrom(year.year, month), null, null)
  const bare = /^(may|march|mar)$/.test(key(cursor, at))
  if (bare && !TIME_PREPOSITIONS.has(key(cursor, at - 1))) return null
  if (bare && key(cursor, at - 1) === 'to' && !MONTHS.has(key(cursor, at - 2))) return null
  return bareMonth(cursor, at, month)
}

function monthFirst(cursor: Cursor, at: number, month: number, day: number): DateMention | null {
  const second = secondDay(cursor, at + 2)
  if (second && !monthAt(cursor, second.to)) return build(cursor, at, second.to, { day, month }, { day: second.day, month })
  const join = isJoin(cursor, at + 2) ? at + 3 : (cursor.text.tokens.gap[at + 2] ?? Gap.Space) < Gap.Space ? at + 2 : -1
  const month2 = join > 0 ? monthAt(cursor, join) : 0
  const day2 = join > 0 ? numberAt(cursor, join + 1) : Number.NaN
  if (month2 && isDayNumber(day2) && key(cursor, at + 2) !== 'and') return build(cursor, at, join + 2, { day, month }, { day: day2, month: month2 })
  return build(cursor, at, at + 2, { day, month }, null)
}

interface DayMonth {
  readonly day: number
  readonly month: number
}

/** Adds the year: told after, else the one that brings the day nearest to publication. */
function build(cursor: Cursor, from: number, to: number, first: DayMonth, last: DayMonth | null): DateMention | null {
  const told = yearAfter(cursor, to)
  const thisYear = !told && key(cursor, to) === 'this' && key(cursor, to + 1) === 'year' ? to + 2 : 0
  const year = told?.year ?? nearestYear(cursor, first)
  if (year === null || !isDay(year, first.month, first.day)) return null
  const endYear = last && last.month < first.month ? year + 1 : year
  if (last && !isDay(endYear, last.month, last.day)) return null
  const start = told && last && last.month < first.month ? dateFrom(year - 1, first.month, first.day) : dateFrom(year, first.month, first.day)
  const end = last ? dateFrom(told ? year : endYear, last.month, last.day) : null
  return made('date.day', from, told?.to ?? (thisYear || to), start, end, told ? null : basisOf(cursor))
}

/** Days that a date without a year may lie ahead of publication. */
const AHEAD = 62

function nearestYear(cursor: Cursor, { month, day }: DayMonth): number | null {
  if (!cursor.published) return null
  const own = Number(cursor.published.slice(0, 4))
  const reference = dayNumber(cursor.day ?? `${cursor.published.slice(0, 7)}-15`)
  // readouts look back: a day may lie ahead by two months at most, else it is the last one of that name
  for (const year of [own + 1, own, own - 1]) if (isDay(year, month, day) && dayNumber(dateFrom(year, month, day)) - reference <= AHEAD) return year
  return own
}

/** "June–July", "January–September 2024", "from January to July 2024". */
function monthSpan(cursor: Cursor, at: number): DateMention | null {
  const glued = (cursor.text.tokens.gap[at + 1] ?? Gap.Space) < Gap.Space
  const next = glued ? at + 1 : key(cursor, at + 1) === 'to' || key(cursor, at + 1) === '–' ? at + 2 : -1
  const second = next > 0 ? monthAt(cursor, next) : 0
  if (!second || isDayNumber(numberAt(cursor, next + 1))) return null
  const first = monthAt(cursor, at)
  const told = yearAfter(cursor, next + 1)
  const year = told?.year ?? monthYear(cursor, second)
  if (year === null) return null
  return made('date.month', at, told?.to ?? next + 1, dateFrom(first > second ? year - 1 : year, first), dateFrom(year, second), told ? null : basisOf(cursor))
}

/** The last month of that name, unless one comes within two months. */
function monthYear(cursor: Cursor, month: number): number | null {
  if (!cursor.published) return null
  const [year, own] = [Number(cursor.published.slice(0, 4)), Number(cursor.published.slice(5, 7))]
  const apart = month - own
  return apart > 2 ? year - 1 : apart <= -10 ? year + 1 : year
}

/** "in March", "last October", "next May", "this May", "in May this year", "mid-May". */
function bareMonth(cursor: Cursor, at: number, month: number): DateMention | null {
  if (!cursor.published) return null
  const before = key(cursor, at - 1)
  const own = cursor.published.slice(0, 7)
  let year = monthYear(cursor, month) as number
  let to = at + 1
  if (key(cursor, to) === 'this' && key(cursor, to + 1) === 'year') {
    year = Number(own.slice(0, 4))
    to += 2
  } else if (key(cursor, to) === 'last' && key(cursor, to + 1) === 'year') {
    year = Number(own.slice(0, 4)) - 1
    to += 2
  } else if (before === 'last' || before === 'past') {
    if (dateFrom(year, month) >= own) year--
  } else if (before === 'next') {
    if (dateFrom(year, month) <= own) year++
  } else if (before === 'this') year = Number(own.slice(0, 4))
  return made('date.month', /^(last|next|this|past|mid|early|late)$/.test(before) ? at - 1 : at, to, dateFrom(year, month), null, basisOf(cursor))
}

/** "2025-02-28", "28.02.2025", "28/02/2025": day first unless that can't be. */
function fromDigits(cursor: Cursor, at: number): DateMention | null {
  const text = cursor.text.tokens.word[at]?.text ?? ''
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  if (dotted) return digits(at, at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const gap = (i: number): number => cursor.text.tokens.gap[i] ?? Gap.Space
  if (!Number.isNaN(yearAt(cursor, at)) && gap(at + 1) === Gap.Hyphen && gap(at + 2) === Gap.Hyphen) return digits(at, at + 3, yearAt(cursor, at), numberAt(cursor, at + 1), numberAt(cursor, at + 2))
  if (key(cursor, at + 1) === '/' && key(cursor, at + 3) === '/' && !Number.isNaN(yearAt(cursor, at + 4))) return digits(at, at + 5, yearAt(cursor, at + 4), numberAt(cursor, at + 2), numberAt(cursor, at))
  return null
}

function digits(from: number, to: number, year: number, month: number, day: number): DateMention | null {
  if (isDay(year, month, day)) return made('date.digits', from, to, dateFrom(year, month, day), null, null)
  return isDay(year, day, month) ? made('date.digits', from, to, dateFrom(year, day, month), null, null) : null
}


