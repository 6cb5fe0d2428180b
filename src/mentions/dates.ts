import { MONTHS, ORDINALS, RELATIVE_DAYS, SEASONS, WEEKDAYS } from '../../languages/en/dates.js'
import { addDays, addMonths, isAfter, isFull } from '../base/date.js'
import type { Lexicon } from '../text/lexicon.js'
import type { Text } from '../text/text.js'
import { Shape } from '../text/word.js'
import { type Cursor, cursorOf } from './dates/cursor.js'
import { fromMonth, fromNumber } from './dates/calendar.js'
import { fromOrdinal, fromYear } from './dates/periods.js'
import { fromDirection, fromRelative, fromWeekday } from './dates/relative.js'
import type { DateMention, Setting } from './types.js'

/** Dates need no phrases of the lexicon: a grammar reads them from words and numbers. */
export function addDates(_lexicon: Lexicon): void {}

const DIRECTIONS = new Set('last next this past previous coming earlier later early late mid recently shortly soon ago end beginning start q1 q2 q3 q4 h1 h2 over'.split(' '))

/** Every date and period of a text, left to right, resolved against the day of publication. */
export function findDates(text: Text, setting: Setting): DateMention[] {
  const found: DateMention[] = []
  const cursor = cursorOf(text, setting)
  for (let i = 0; i < text.tokens.count; ) {
    const date = dateAt(cursor, i)
    if (!date) {
      i++
      continue
    }
    found.push(date)
    i = date.to
  }
  return found
}

function dateAt(cursor: Cursor, at: number): DateMention | null {
  const word = cursor.text.tokens.word[at]
  if (!word) return null
  if (word.shape & Shape.Number) return fromNumber(cursor, at) ?? fromYear(cursor, at)
  const key = word.key
  if (MONTHS.has(key) && word.shape & Shape.Capital) return fromMonth(cursor, at)
  if (WEEKDAYS.has(key) && word.shape & Shape.Capital) return fromWeekday(cursor, at)
  if (RELATIVE_DAYS.has(key)) return fromRelative(cursor, at)
  if (ORDINALS.has(key)) return fromOrdinal(cursor, at) ?? fromDirection(cursor, at)
  if (DIRECTIONS.has(key) || SEASONS.has(key)) return fromDirection(cursor, at)
  return key === 'a' || key === 'two' || key === 'three' ? fromDirection(cursor, at) : null
}

/**
 * The same words read of the future: "on Monday" in a text about a plan is the Monday to
 * come, "in May" the next May.
 */
export function forFuture(date: DateMention, setting: Setting): DateMention {
  const { published } = setting
  if (!published || date.basis === null || !isAfter(published, date.end ?? date.start)) return date
  if (date.rule === 'date.weekday' && isFull(date.start)) return { ...date, start: addDays(date.start, 7) }
  if (date.rule === 'date.day') return { ...date, start: yearOn(date.start), end: date.end ? yearOn(date.end) : null }
  if (date.rule === 'date.month') return { ...date, start: addMonths(date.start, 12), end: date.end ? addMonths(date.end, 12) : null }
  return date
}

const yearOn = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`
