import { AND_WORDS, OF_WORD, SPAN_WORDS, TIME_PREPOSITIONS } from '../../../languages/en/dates.js'
import { MAGNITUDES } from '../../../languages/en/numbers.js'
import { isValidDay } from '../../base/date.js'
import { type Text, keyAt } from '../../text/text.js'
import { Gap } from '../../text/tokenize.js'
import { Shape } from '../../text/word.js'
import { type Fields, type Part, type Scan, dateWordAt, dayAt, fields, yearAt } from './part.js'
import { yearShiftAt } from './relative.js'

/** Days in a row that "and" may join: "29 and 30 January", "4, 5 and 6 June". */
const AND_REACH = 3
const MAX_DAYS = 5

interface Link {
  /** Token after the link. */
  readonly at: number
  readonly isAnd: boolean
}

/** A hyphen, a dash, "to", "and" or a comma before token `i`. */
export function linkAt(text: Text, i: number): Link | null {
  const gap = text.tokens.gap[i]
  if (gap === Gap.Hyphen || gap === Gap.Dash) return { at: i, isAnd: false }
  const key = keyAt(text, i)
  if (SPAN_WORDS.has(key)) return { at: i + 1, isAnd: false }
  return AND_WORDS.has(key) || key === ',' ? { at: i + 1, isAnd: true } : null
}

/** Days in a row from `i`: "8", "13–14", "4, 5 and 6". Stops before what is no day. */
function daysFrom(text: Text, i: number): { readonly first: number; readonly last: number; readonly to: number } | null {
  const first = dayAt(text, i)
  if (first < 0) return null
  let last = first
  let to = i + 1
  for (let n = 0; n < MAX_DAYS; n++) {
    const link = linkAt(text, to)
    const next = link ? dayAt(text, link.at) : -1
    if (!link || next <= last || (link.isAnd && next - last > AND_REACH)) break
    if (link.at === to + 1 && (text.tokens.gap[to] as number) >= Gap.Line) break
    last = next
    to = link.at + 1
  }
  return { first, last, to }
}

/** A year after a date: "March 2015", "3 March, 2015", "May this year", "June of last year". */
function yearAfter(scan: Scan, i: number, comma: boolean): { readonly year: number; readonly to: number; readonly basis: string | null } | null {
  const { text } = scan
  const at = (comma && keyAt(text, i) === ',') || keyAt(text, i) === OF_WORD ? i + 1 : i
  const year = yearAt(text, at)
  if (year > 0) return { year, to: at + 1, basis: null }
  return keyAt(text, i) === ',' ? null : yearShiftAt(scan, at)
}

/** "3 March 2015", "8 and 9 October", "the 21st of April". */
export function readDayMonth(scan: Scan, i: number): Part | null {
  const { text } = scan
  const days = daysFrom(text, i)
  if (!days) return null
  const at = keyAt(text, days.to) === OF_WORD ? days.to + 1 : days.to
  const month = monthAt(text, at)
  return month ? withYear(scan, i, month.to, month.month, days, 'date.day-month') : null
}

/** "March 3, 2015", "May 14-16", "June 11 to 13, 2025". */
export function readMonthDay(scan: Scan, i: number): Part | null {
  const { text } = scan
  const month = monthAt(text, i)
  const days = month ? daysFrom(text, month.to) : null
  if (!month || !days || isCounted(text, days.to)) return null
  return withYear(scan, i, days.to, month.month, days, 'date.month-day')
}

/** "In March 20 percent …", "In May 3 million …": the number counts something. */
function isCounted(text: Text, to: number): boolean {
  const key = keyAt(text, to)
  return key === '%' || key === 'percent' || key === 'per' || MAGNITUDES.has(key)
}

function withYear(scan: Scan, from: number, at: number, month: number, days: { readonly first: number; readonly last: number }, rule: string): Part | null {
  const year = yearAfter(scan, at, true)
  if (!isValidDay(year?.year ?? 2000, month, days.last)) return null
  const start = fields(year?.year ?? null, month, days.first)
  const end = days.last === days.first ? null : fields(year?.year ?? null, month, days.last)
  return { from, to: year?.to ?? at, rule, start, end, basis: year?.basis ?? null, vague: false }
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** A month's name; a Roman number only between a day and a year. */
function monthAt(text: Text, i: number): { readonly month: number; readonly to: number } | null {
  const found = dateWordAt(text, i, 'month')
  if (found) return { month: found.word.month, to: found.to }
  if (yearAt(text, i + 1) < 0 || dayAt(text, i - 1) < 0) return null
  const roman = ROMAN.indexOf(text.tokens.word[i]?.text ?? '') + 1
  return roman > 0 ? { month: roman, to: i + 1 } : null
}

/** "January 2020", "in March", "May this year". `led`: a word before it ("last", "mid", "from") proves that it is a date. */
export function readMonth(scan: Scan, i: number, led: boolean): Part | null {
  const { text } = scan
  const found = dateWordAt(text, i, 'month')
  if (!found) return null
  const { month, doubtful } = found.word
  const year = yearAfter(scan, found.to, true)
  if (year) return { from: i, to: year.to, rule: 'date.month', start: fields(year.year, month), end: null, basis: year.basis, vague: false }
  if (found.word.short || (!led && !isBareMonth(text, i, doubtful))) return null
  return { from: i, to: found.to, rule: 'date.month', start: fields(null, month), end: null, basis: null, vague: false }
}

/** Prepositions that also stand before names of people: "for April Jones". */
const ALSO_BEFORE_NAMES = new Set(['for', 'of', 'by', 'from', 'than', 'as', 'and', 'or', 'between', 'before', 'after', 'following'])

function isBareMonth(text: Text, i: number, doubtful: boolean): boolean {
  const before = text.tokens.word[i - 1]
  const isFirst = i === 0 || text.sentenceOf[i - 1] !== text.sentenceOf[i]
  const key = isFirst ? '' : (before?.key ?? '')
  const beforeName = ((text.tokens.word[i + 1]?.shape ?? 0) & Shape.Capital) !== 0 && (text.tokens.gap[i + 1] as number) === Gap.Space
  const isListed = (key === ',' || AND_WORDS.has(key)) && dateWordAt(text, i - 2, 'month') !== null // "April, May and June"
  if (doubtful) return isListed || (TIME_PREPOSITIONS.has(key) && !(beforeName && ALSO_BEFORE_NAMES.has(key)))
  return !isFirst && (TIME_PREPOSITIONS.has(key) || !((before?.shape ?? 0) & Shape.Capital))
}

/** "2025-02-28", "28.02.2025", "28/02/2025", "28-02-2025". */
export function readNumeric(scan: Scan, i: number): Part | null {
  const { text } = scan
  const word = text.tokens.word[i]
  if (!word) return null
  const dotted = word.text.length < 8 || word.text.length > 10 ? null : /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word.text)
  if (dotted) return numeric(i, i + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const slash = keyAt(text, i + 1) === '/' && keyAt(text, i + 3) === '/'
  const step = slash ? 2 : 1
  if (!slash && !(text.tokens.gap[i + 1] === Gap.Hyphen && text.tokens.gap[i + 2] === Gap.Hyphen)) return null
  const [a, b, c] = [i, i + step, i + 2 * step].map((k) => text.tokens.word[k]?.text ?? '') as [string, string, string]
  if (!/^\d{1,2}$/.test(b)) return null
  if (/^\d{4}$/.test(a) && /^\d{1,2}$/.test(c)) return numeric(i, i + 2 * step + 1, Number(a), Number(b), Number(c))
  if (/^\d{1,2}$/.test(a) && /^\d{4}$/.test(c)) return numeric(i, i + 2 * step + 1, Number(c), Number(b), Number(a))
  return null
}

/** Day first; month first only where day first is impossible ("02/28/2025"). */
function numeric(from: number, to: number, year: number, month: number, day: number): Part | null {
  if (year < 1700 || year > 2100) return null
  const start: Fields | null = isValidDay(year, month, day) ? fields(year, month, day) : isValidDay(year, day, month) ? fields(year, day, month) : null
  return start ? { from, to, rule: 'date.numeric', start, end: null, basis: null, vague: false } : null
}
