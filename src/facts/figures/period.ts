import { SAME_PERIOD } from '../../../languages/en/figures.js'
import { addMonths, formatDate, yearOf } from '../../base/date.js'
import type { TokenRange } from '../../base/span.js'
import type { DateMention, Reading } from '../../mentions/types.js'
import { numberAt } from '../../mentions/number-words.js'
import { type Text, keyAt } from '../../text/text.js'
import { firstAt } from '../../base/first-at.js'
import { type Site, beginsPart } from './segment.js'

/** The date right behind a number: "in March", "by 2018", "since January 2021". */
const RIGHT_BEHIND = 7

/** What the figure's time is; `end` is the token after its words, `told` the period of the figure before it. */
export function periodOf(
  site: Site,
  end: number,
  isCount: boolean,
  told: string | null,
): { readonly period: string | null; readonly date: DateMention | null } {
  const { reading } = site
  const near = nearby(site)
  if (saysSamePeriod(reading.text, near)) return { period: told, date: null }
  const dates = datesIn(reading, near.from, near.to)
  const date = behind(site, end, dates) ?? ahead(site, dates, isCount) ?? deadline(dates, end)
  if (date) return { period: asPeriod(reading, date), date }
  return { period: yearsBefore(reading, near), date: null }
}

/** Words around a number in which its time is looked for; bounded, however long the sentence is. */
const BEFORE = 80
const AFTER = 60

function nearby({ sentence, amount }: Site): TokenRange {
  return { from: Math.max(sentence.from, amount.from - BEFORE), to: Math.min(sentence.to, amount.to + AFTER) }
}

/** Dates that can tell a period: not "today", not a day of the news. */
function datesIn(reading: Reading, from: number, to: number): readonly DateMention[] {
  const found: DateMention[] = []
  for (let k = firstAt(reading.dates, from); k < reading.dates.length; k++) {
    const date = reading.dates[k] as DateMention
    if (date.from >= to) break
    if (!date.vague && (date.start.length < 10 || date.open !== null || isAsOf(reading, date))) found.push(date)
  }
  return found
}

const isAsOf = (reading: Reading, date: DateMention): boolean => keyAt(reading.text, date.from - 1) === 'of' && keyAt(reading.text, date.from - 2) === 'as'

/** A date after the figure's words, with no other number, comma or new part of the sentence between. */
function behind(site: Site, end: number, dates: readonly DateMention[]): DateMention | null {
  const { amount, amounts, index } = site
  const { text } = site.reading
  const next = amounts[index + 1]?.from ?? Number.MAX_SAFE_INTEGER
  const date = dates.find((d) => d.from >= end)
  if (!date || date.from > next) return null
  for (let i = end; i <= date.from; i++) if (keyAt(text, i) === ',' || (i > end && beginsPart(text, i))) return null
  const isNear = date.from - end <= RIGHT_BEHIND
  return isNear || !lastBefore(dates, amount.from) ? date : null
}

/** The nearest date before the number. A count takes none from another part of the sentence, where another figure stands. */
function ahead(site: Site, dates: readonly DateMention[], isCount: boolean): DateMention | null {
  const { amount, amounts, index } = site
  const date = lastBefore(dates, amount.from)
  if (!date) return null
  const other = amounts[index - 1]
  const isTaken = isCount && other !== undefined && other.from > date.from && (other.unit !== null || other.value > 12)
  return isTaken || turnsAway(site, date.to) ? null : date
}

/** "In 2019 it was announced that …", "…, yet women make up 14 percent": the date is of the first clause only. */
function turnsAway(site: Site, from: number): boolean {
  for (let i = from; i < site.amount.from; i++) if (keyAt(site.reading.text, i) === 'that' || keyAt(site.reading.text, i) === 'yet') return true
  return false
}

function lastBefore(dates: readonly DateMention[], token: number): DateMention | undefined {
  let last: DateMention | undefined
  for (const date of dates) if (date.to <= token) last = date
  return last
}

/** "$100 billion in financing and 100 gigawatts by 2035": the deadline holds for both. */
const deadline = (dates: readonly DateMention[], from: number): DateMention | null => dates.find((d) => d.from >= from && d.open === 'until') ?? null

export function asPeriod(reading: Reading, date: DateMention): string {
  const { published } = reading.setting
  if (date.end) return `${date.start}/${date.end}`
  if (date.open === 'since' && published && published.length >= date.start.length && published > date.start)
    return `${date.start}/${published.slice(0, date.start.length)}`
  return date.start
}

function saysSamePeriod(text: Text, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (SAME_PERIOD.has(keyAt(text, i)) && keyAt(text, i + 1) === 'period') return true
  return false
}

const THROUGH = new Set(['over', 'in', 'during', 'within'])

/** "over 15 years", "in 15 years": the years up to publication. */
function yearsBefore({ text, setting }: Reading, { from, to }: TokenRange): string | null {
  const { published } = setting
  if (!published) return null
  for (let i = from; i < to; i++) {
    const number = THROUGH.has(keyAt(text, i)) ? numberAt(text, i + 1) : null
    if (!number || number.value < 2 || number.value > 100) continue
    const unit = keyAt(text, number.to)
    if (unit === 'years') return `${formatDate(yearOf(published) - number.value)}/${formatDate(yearOf(published))}`
    if (unit === 'months' && published.length >= 7) return `${addMonths(published, -number.value).slice(0, 7)}/${published.slice(0, 7)}`
  }
  return null
}
