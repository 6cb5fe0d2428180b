import { DAY_PARTS, MONTHS, NUMBERS, RELATIVE_DAYS, SEASONS, WEEKDAYS } from '../../../languages/en/dates.js'
import { addDays, addMonths, dateFrom, isDay, weekdayOf } from '../../base/date.js'
import type { DateMention } from '../types.js'
import { fromMonth, fromNumber } from './calendar.js'
import { type Cursor, basisOf, key, made, numberAt } from './cursor.js'
import { fromYearWord } from './periods.js'

/** "today (02)", "yesterday (27)": the number of the day in brackets proves it. */
function withDayNumber(cursor: Cursor, from: number, to: number, guess: string): DateMention {
  const day = numberAt(cursor, to + 1)
  if (key(cursor, to) !== '(' || key(cursor, to + 2) !== ')' || Number.isNaN(day)) return made('date.relative', from, to, guess, null, basisOf(cursor))
  for (const month of [guess.slice(0, 7), addMonths(guess, -1)]) {
    const date = `${month}-${String(day).padStart(2, '0')}`
    if (isDay(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day) && date <= addDays(guess, 3)) return made('date.day-number', from, to + 3, date, null, basisOf(cursor))
  }
  return made('date.relative', from, to, guess, null, basisOf(cursor))
}

/** "today", "yesterday", "tomorrow morning". With only the month of publication known it is that month. */
export function fromRelative(cursor: Cursor, at: number): DateMention | null {
  if (!cursor.published) return null
  const offset = RELATIVE_DAYS.get(key(cursor, at)) ?? 0
  const to = DAY_PARTS.has(key(cursor, at + 1)) ? at + 2 : at + 1
  return cursor.day ? withDayNumber(cursor, at, to, addDays(cursor.day, offset)) : made('date.relative', at, to, cursor.published, null, basisOf(cursor))
}

/** "on Monday", "this Thursday", "next Tuesday", "last Friday", "Monday, 21 December", "Friday, May 31". */
export function fromWeekday(cursor: Cursor, at: number): DateMention | null {
  const next = key(cursor, at + 1) === ',' ? at + 2 : at + 1
  const told = MONTHS.has(key(cursor, next)) ? fromMonth(cursor, next) : fromNumber(cursor, next)
  if (told && told.rule !== 'date.month') return { ...told, from: at }
  const before = key(cursor, at - 1)
  if (!cursor.day || /^(good|black|bloody|holy|easter)$/.test(before)) return null
  const back = (weekdayOf(cursor.day) - (WEEKDAYS.get(key(cursor, at)) as number) + 7) % 7
  const from = /^(last|next|this)$/.test(before) ? at - 1 : at
  const to = DAY_PARTS.has(key(cursor, at + 1)) ? at + 2 : at + 1
  const past = addDays(cursor.day, -back)
  if (before === 'next') return made('date.weekday', from, to, addDays(past, 7), null, basisOf(cursor))
  if (before === 'last' && back === 0) return made('date.weekday', from, to, addDays(past, -7), null, basisOf(cursor))
  return made('date.weekday', from, to, past, null, basisOf(cursor))
}

/** Phrases with a direction: "last week", "earlier this month", "next year", "this autumn", "two months ago", "in the coming weeks", "recently". */
export function fromDirection(cursor: Cursor, at: number): DateMention | null {
  if (!cursor.published) return null
  const word = key(cursor, at)
  if (word === 'recently' && cursor.day) return made('date.recently', at, at + 1, cursor.day, null, basisOf(cursor), { vague: true })
  if (word === 'earlier' || word === 'later') {
    if (RELATIVE_DAYS.has(key(cursor, at + 1))) return shift(fromRelative(cursor, at + 1), at)
    const inner = key(cursor, at + 1) === 'in' || key(cursor, at + 1) === 'the' ? key(cursor, at + 2) === 'the' ? at + 3 : at + 2 : at + 1
    return inner === at + 1 ? shift(unit(cursor, inner, at), at) : named(cursor, inner, at)
  }
  if (word === 'last' || word === 'this' || word === 'next' || word === 'previous' || word === 'coming' || word === 'past') return unit(cursor, at, at)
  if (SEASONS.has(word)) return season(cursor, at, at, 'this')
  return ago(cursor, at) ?? fromYearWord(cursor, at)
}

const shift = (date: DateMention | null, from: number): DateMention | null => (date ? { ...date, from } : null)

/** "earlier in the month", "later in the year". */
function named(cursor: Cursor, at: number, from: number): DateMention | null {
  const { published } = cursor
  if (!published) return null
  if (key(cursor, at) === 'month') return made('date.unit', from, at + 1, published.slice(0, 7), null, basisOf(cursor))
  return key(cursor, at) === 'year' ? made('date.unit', from, at + 1, published.slice(0, 4), null, basisOf(cursor)) : null
}

/** "last week", "this month", "next year", "last night", "this morning (29)", "this spring". */
function unit(cursor: Cursor, at: number, from: number): DateMention | null {
  const { published, day } = cursor
  const direction = key(cursor, at)
  const step = direction === 'last' || direction === 'previous' || direction === 'past' ? -1 : direction === 'next' || direction === 'coming' ? 1 : 0
  const noun = key(cursor, at + 1)
  if (!published || !/^(last|this|next|previous|coming|past)$/.test(direction)) return null
  if (DAY_PARTS.has(noun) && day) return withDayNumber(cursor, from, at + 2, addDays(day, direction === 'last' ? -1 : 0))
  if ((direction === 'coming' || direction === 'next') && /^(weeks|days)$/.test(noun)) return made('date.coming', from, at + 2, addMonths(published, noun === 'weeks' ? 1 : 0), null, basisOf(cursor))
  if (noun === 'week' || noun === 'weekend') return weeks(cursor, from, at + 2, step)
  if (noun === 'month') return made('date.unit', from, at + 2, addMonths(published, step), null, basisOf(cursor))
  if (noun === 'year') return made('date.unit', from, at + 2, dateFrom(Number(published.slice(0, 4)) + step), null, basisOf(cursor))
  if (SEASONS.has(noun)) return season(cursor, at + 1, from, direction)
  return pastSpan(cursor, at, from)
}

/** A week is told to the month: that is as exact as "last week" is for a day that may lie anywhere in it. */
function weeks(cursor: Cursor, from: number, to: number, step: number): DateMention | null {
  const base = cursor.day ? addDays(cursor.day, 7 * step) : (cursor.published as string)
  return made('date.week', from, to, base.slice(0, 7), null, basisOf(cursor))
}

function season(cursor: Cursor, at: number, from: number, direction: string): DateMention | null {
  const months = SEASONS.get(key(cursor, at))
  if (!months || !cursor.published || (from === at && !/^(in|this|since|during)$/.test(key(cursor, at - 1)))) return null
  const told = /^(19|20)\d\d$/.test(key(cursor, at + 1))
  let year = told ? Number(key(cursor, at + 1)) : Number(cursor.published.slice(0, 4))
  const start = (): string => dateFrom(year, months[0])
  if (!told && direction === 'last' && addMonths(start(), 2) >= cursor.published.slice(0, 7)) year--
  if (!told && direction === 'next' && start() <= cursor.published.slice(0, 7)) year++
  return made('date.season', from, told ? at + 2 : at + 1, start(), addMonths(start(), 2), told ? null : basisOf(cursor))
}

/** "in the past three years", "over the last 20 years": from then to publication. */
function pastSpan(cursor: Cursor, at: number, from: number): DateMention | null {
  const number = NUMBERS.get(key(cursor, at + 1)) ?? numberAt(cursor, at + 1)
  const noun = key(cursor, at + 2)
  const published = cursor.published as string
  if (!/^(last|past)$/.test(key(cursor, at)) || Number.isNaN(number) || !number) return null
  if (noun === 'years') return made('date.span', from, at + 3, dateFrom(Number(published.slice(0, 4)) - number), published.slice(0, 4), basisOf(cursor))
  if (noun === 'months') return made('date.span', from, at + 3, addMonths(published, -number), published.slice(0, 7), basisOf(cursor))
  return null
}

/** "a year ago", "two months ago", "three weeks ago". */
function ago(cursor: Cursor, at: number): DateMention | null {
  const number = NUMBERS.get(key(cursor, at)) ?? numberAt(cursor, at)
  if (key(cursor, at + 2) !== 'ago' || !number || Number.isNaN(number)) return null
  const published = cursor.published as string
  const noun = key(cursor, at + 1)
  if (noun.startsWith('year')) return made('date.ago', at, at + 3, addMonths(published, -12 * number), null, basisOf(cursor))
  if (noun.startsWith('month')) return made('date.ago', at, at + 3, addMonths(published, -number), null, basisOf(cursor))
  if (noun.startsWith('week') && cursor.day) return made('date.ago', at, at + 3, addDays(cursor.day, -7 * number).slice(0, 7), null, basisOf(cursor))
  return noun.startsWith('day') && cursor.day ? made('date.ago', at, at + 3, addDays(cursor.day, -number), null, basisOf(cursor)) : null
}
