import { OF_WORD, THE_WORD, TIME_UNITS } from '../../../languages/en/dates.js'
import type { TimeUnit } from '../../base/date-table.js'
import { yearOf } from '../../base/date.js'
import { keyAt } from '../../text/text.js'
import { Shape } from '../../text/word.js'
import { numberAt } from '../number-words.js'
import { readMonth } from './calendar.js'
import { type Part, type Scan, dateWordAt, fields, partOf, yearAt } from './part.js'
import { readShift, readUnit, yearShiftAt } from './relative.js'
import { readNthDay } from './told.js'
import { readYear } from './year.js'

interface Owner {
  /** null: the words leave it open ("of the year", "in the first nine months"). */
  readonly year: number | null
  readonly to: number
  readonly basis: string | null
}

/** The year that a fraction is of: "of 2024", "2025", "of this year", "of the year". */
function ownerAt(scan: Scan, i: number): Owner | null {
  const { text } = scan
  const key = keyAt(text, i)
  const at = key === OF_WORD || key === 'in' || key === ',' ? i + 1 : i
  const year = yearAt(text, at)
  if (year > 0) return { year, to: at + 1, basis: null }
  if (at === i || !scan.published) return null
  const shifted = yearShiftAt(scan, at)
  if (shifted) return shifted
  const isTheYear = keyAt(text, at) === THE_WORD && keyAt(text, at + 1) === 'year'
  return isTheYear ? { year: yearOf(scan.published), to: at + 2, basis: `published ${scan.published}` } : null
}

/** Without a year: "in the first seven months" is of the year of publication. */
function noOwner(scan: Scan, to: number): Owner | null {
  return scan.published ? { year: yearOf(scan.published), to, basis: `published ${scan.published}` } : null
}

function months(from: number, rule: string, owner: Owner, first: number, last: number): Part {
  const start = fields(owner.year, first)
  return { from, to: owner.to, rule, start, end: last === first ? null : fields(owner.year, last), basis: owner.basis, vague: false }
}

/** "Q2 2024", "H1 of 2025". */
export function readFraction(scan: Scan, i: number): Part | null {
  const found = dateWordAt(scan.text, i, 'fraction')
  const owner = found ? (ownerAt(scan, found.to) ?? yearBefore(scan, i, found.to)) : null
  return found && owner ? months(owner.year === yearAt(scan.text, i - 1) ? i - 1 : i, 'date.fraction', owner, found.word.first, found.word.last) : null
}

/** "2024 Q2". */
function yearBefore(scan: Scan, i: number, to: number): Owner | null {
  const year = yearAt(scan.text, i - 1)
  return year > 0 ? { year, to, basis: null } : null
}

/** "the first nine months of 2024", "the second quarter of 2024", "the first half of 2025". */
export function readOrdinal(scan: Scan, i: number): Part | null {
  const { text } = scan
  const found = dateWordAt(text, i, 'ordinal')
  if (!found) return null
  const { nth } = found.word
  const number = numberAt(text, found.to)
  if (number) {
    const unit = TIME_UNITS.get(keyAt(text, number.to))
    if (nth !== 1 || (unit !== 'month' && unit !== 'quarter')) return null
    return firstMonths(scan, i, number.to + 1, number.value * (unit === 'quarter' ? 3 : 1))
  }
  const unit = TIME_UNITS.get(keyAt(text, found.to))
  if (unit === 'day') return readNthDay(scan, i, found.to + 1, nth)
  return unit && nth > 0 && keyAt(text, found.to + 1) !== '-' ? nthOf(scan, i, found.to + 1, unit, nth) : null
}

function firstMonths(scan: Scan, from: number, to: number, count: number): Part | null {
  if (!Number.isInteger(count) || count < 1 || count > 12) return null
  const owner = ownerAt(scan, to) ?? noOwner(scan, to)
  return owner ? months(from, 'date.fraction', owner, 1, count) : null
}

function nthOf(scan: Scan, from: number, to: number, unit: TimeUnit, nth: number): Part | null {
  if (unit !== 'quarter' && unit !== 'half') return null
  if (scan.text.tokens.gap[to] === 1) return null // "first half-hour"
  const size = unit === 'quarter' ? 3 : 6
  if (nth * size > 12) return null
  const owner = ownerAt(scan, to)
  if (owner) return months(from, 'date.fraction', owner, (nth - 1) * size + 1, nth * size)
  if (unit !== 'half' || keyAt(scan.text, to) !== OF_WORD) return null
  const month = readMonth(scan, to + 1, true)
  return month && partOf(month, from, month.to, month.start, month.end)
}

/** "nine months of 2024": the first nine. */
export function readMonthsOf(scan: Scan, i: number): Part | null {
  const { text } = scan
  const number = numberAt(text, i)
  if (!number || TIME_UNITS.get(keyAt(text, number.to)) !== 'month' || keyAt(text, number.to + 1) !== OF_WORD) return null
  const owner = ownerAt(scan, number.to + 1)
  if (!owner || !Number.isInteger(number.value) || number.value < 1 || number.value > 12) return null
  return months(i, 'date.fraction', owner, 1, number.value)
}

/** "spring 2025", "the autumn of 2024", "in the spring". */
export function readSeason(scan: Scan, i: number): Part | null {
  const { text } = scan
  const found = dateWordAt(text, i, 'season')
  if (!found) return null
  const { first, last } = found.word
  const owner = ownerAt(scan, found.to)
  if (!owner && isWhen(scan, i, found.to))
    return {
      from: i,
      to: found.to,
      rule: 'date.season',
      start: fields(null, first),
      end: fields(null, last > 12 ? last - 12 : last),
      basis: null,
      vague: false,
    }
  if (!owner || owner.year === null) return null
  const start = fields(owner.year, first)
  const end = last > 12 ? fields(owner.year + 1, last - 12) : fields(owner.year, last)
  return { from: i, to: owner.to, rule: 'date.season', start, end, basis: owner.basis, vague: false }
}

/** "will meet in autumn", "in the spring.": not "in spring weather", "in the fall of the house". */
function isWhen({ text, published }: Scan, i: number, to: number): boolean {
  const the = keyAt(text, i - 1) === THE_WORD
  if (published === null || keyAt(text, the ? i - 2 : i - 1) !== 'in' || (keyAt(text, i) === 'fall' && !the)) return false
  const next = text.tokens.word[to]
  return !next || (next.shape & Shape.Punct) !== 0 || text.sentenceOf[to] !== text.sentenceOf[i] || /^(in|at|with|for|when|where|to|as|during)$/.test(next.key)
}

/** "later this week", "mid-May", "the end of 2026", "earlier in the year": read as the whole that they are part of. */
export function readPartOf(scan: Scan, i: number): Part | null {
  const { text } = scan
  const found = dateWordAt(text, i, 'part')
  if (!found) return null
  let at = found.to
  if (keyAt(text, at) === OF_WORD || keyAt(text, at) === 'in') at++
  const whole =
    readShift(scan, at) ?? readOrdinal(scan, at) ?? readMonth(scan, at, true) ?? readYear(scan, at, true) ?? readSeason(scan, at) ?? readTheUnit(scan, at)
  return whole && partOf(whole, i, whole.to, whole.start, whole.end)
}

/** "the year", "the month", "the week" after "earlier in", "by the end of". */
function readTheUnit(scan: Scan, i: number): Part | null {
  const { text } = scan
  if (keyAt(text, i) !== THE_WORD || !scan.published) return null
  const unit = TIME_UNITS.get(keyAt(text, i + 1))
  if (!unit || (text.tokens.word[i + 1]?.shape ?? 0) & Shape.Capital) return null
  return unit === 'year' || unit === 'month' || unit === 'week' || unit === 'decade' ? readUnit(scan, i, i + 2, unit, 0, false) : null
}
