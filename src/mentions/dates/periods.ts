import { NUMBERS, ORDINALS } from '../../../languages/en/dates.js'
import { addDays, addMonths, dateFrom } from '../../base/date.js'
import { Gap } from '../../text/tokenize.js'
import type { DateMention } from '../types.js'
import { type Cursor, basisOf, key, made, numberAt, yearAt } from './cursor.js'

const BEFORE_YEAR = new Set('in since by until till during from of for between to and through before after early late mid year and throughout around –'.split(' '))

/** "in 2024", "2023–2024", "between 2005 and 2024", "since 2005", "by 2030". Four digits without such a word are no year. */
export function fromYear(cursor: Cursor, at: number): DateMention | null {
  const year = yearAt(cursor, at)
  if (Number.isNaN(year)) return tenDays(cursor, at)
  const before = key(cursor, at - 1)
  const glued = (cursor.text.tokens.gap[at + 1] ?? Gap.Space) < Gap.Space
  const second = glued ? at + 1 : /^(to|and|–|-)$/.test(key(cursor, at + 1)) && /^(from|between|years)$/.test(before) ? at + 2 : -1
  const end = second > 0 ? yearEnd(cursor, second, year) : Number.NaN
  if (!Number.isNaN(end)) return made('date.years', at, second + 1, String(year), String(end), null)
  if (!BEFORE_YEAR.has(before) && !/^(,|'s|\)|\()$/.test(key(cursor, at + 1)) && before !== '(') return null
  if (/^(resolution|no|number|order|article)$/.test(before) || (cursor.text.tokens.gap[at + 1] ?? 3) < Gap.Space) return null
  return made('date.year', at, at + 1, String(year), null, null, { open: before === 'since' ? 'since' : before === 'by' || before === 'until' ? 'until' : null })
}

/** "2023–24" and "2023–2024". */
function yearEnd(cursor: Cursor, at: number, start: number): number {
  const full = yearAt(cursor, at)
  if (!Number.isNaN(full)) return full > start ? full : Number.NaN
  const short = numberAt(cursor, at)
  return short > start % 100 && short < 100 && (cursor.text.tokens.word[at]?.text.length ?? 0) === 2 ? Math.floor(start / 100) * 100 + short : Number.NaN
}

/** "in 10 days' time". */
function tenDays(cursor: Cursor, at: number): DateMention | null {
  const number = numberAt(cursor, at)
  if (!cursor.day || Number.isNaN(number) || key(cursor, at + 1) !== 'days' || !/^('|'s)$/.test(key(cursor, at + 2)) || key(cursor, at + 3) !== 'time') return null
  return made('date.days-time', at, at + 4, addDays(cursor.day, number), null, basisOf(cursor))
}

interface Year {
  readonly year: number
  readonly to: number
  readonly told: boolean
}

/** "of 2024", "2024", "of this year", "of last year", or nothing: the year of publication. */
function yearOf(cursor: Cursor, at: number): Year | null {
  const i = /^(of|in|,)$/.test(key(cursor, at)) ? at + 1 : at
  const j = key(cursor, i) === 'the' ? i + 1 : i
  const year = yearAt(cursor, j)
  if (!Number.isNaN(year)) return { year, to: j + 1, told: true }
  const published = cursor.published
  if (!published) return null
  const own = Number(published.slice(0, 4))
  if (key(cursor, j + 1) === 'year' && /^(this|last|next|current)$/.test(key(cursor, j))) return { year: own + (key(cursor, j) === 'last' ? -1 : key(cursor, j) === 'next' ? 1 : 0), to: j + 2, told: false }
  if (key(cursor, j) === 'year' && j > i) return { year: own, to: j + 1, told: false }
  return { year: own, to: at, told: false }
}

/** "the first half of 2025", "second quarter of 2024", "first nine months of 2024", "first three quarters of 2024". */
export function fromOrdinal(cursor: Cursor, at: number): DateMention | null {
  const ordinal = ORDINALS.get(key(cursor, at)) ?? 0
  const noun = key(cursor, at + 1)
  if (noun === 'half' || noun === 'quarter') return part(cursor, at, at + 2, noun === 'half' ? 6 : 3, ordinal)
  const number = NUMBERS.get(noun) ?? numberAt(cursor, at + 1)
  if (ordinal !== 1 || !number || Number.isNaN(number)) return null
  const months = /^months?$/.test(key(cursor, at + 2)) ? number : /^quarters?$/.test(key(cursor, at + 2)) ? number * 3 : 0
  const year = months ? yearOf(cursor, at + 3) : null
  if (!year || months > 12) return null
  return made('date.part', at, year.to === at + 3 ? at + 3 : year.to, dateFrom(year.year, 1), dateFrom(year.year, months), year.told ? null : basisOf(cursor))
}

function part(cursor: Cursor, from: number, to: number, months: number, ordinal: number): DateMention | null {
  const year = yearOf(cursor, to)
  const index = ordinal < 0 ? 12 / months : ordinal
  if (!year || index * months > 12 || index < 1) return null
  const start = dateFrom(year.year, (index - 1) * months + 1)
  return made('date.part', from, Math.max(to, year.to), start, addMonths(start, months - 1), year.told ? null : basisOf(cursor))
}

/** "Q2 2024", "H1 2025", "the end of the year", "by the end of 2026", "the coming weeks", "mid-2025". */
export function fromYearWord(cursor: Cursor, at: number): DateMention | null {
  const word = key(cursor, at)
  const code = /^([qh])([1-4])$/.exec(word)
  if (code) return part(cursor, at, at + 1, code[1] === 'q' ? 3 : 6, Number(code[2]))
  if ((word === 'end' || word === 'beginning' || word === 'start') && key(cursor, at + 1) === 'of') {
    const year = yearOf(cursor, at + 1)
    if (year && year.to > at + 2) return made('date.year-end', at, year.to, String(year.year), null, year.told ? null : basisOf(cursor), { open: /^(by|before|until)$/.test(key(cursor, at - 2)) ? 'until' : null })
  }
  return null
}
