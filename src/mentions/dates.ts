import { CAPITAL_DATE_WORDS, DATE_WORDS } from '../../languages/en/dates.js'
import { isFuture, weekdayOf } from '../base/date.js'
import type { Lexicon } from '../text/lexicon.js'
import type { Text } from '../text/text.js'
import { apposed, joined } from './dates/joined.js'
import { resolve } from './dates/mention.js'
import type { Scan } from './dates/part.js'
import { MAY_BEGIN_DATE, partAt } from './dates/readers.js'
import type { DateMention, Setting } from './types.js'

export function addDates(lexicon: Lexicon): void {
  for (const [phrase, data] of CAPITAL_DATE_WORDS) lexicon.add(phrase, { kind: 'date', id: `date.${data.is}`, caps: 'capital', data })
  for (const [phrase, data] of DATE_WORDS) lexicon.add(phrase, { kind: 'date', id: `date.${data.is}`, caps: 'any', data })
}

/** Finds every date and period; left to right, each token in one date at most. */
export function findDates(text: Text, setting: Setting): DateMention[] {
  const scan: Scan = { text, published: setting.published, told: null, span: null, weekdays: [] }
  const found: DateMention[] = []
  for (let i = 0; i < text.tokens.count; ) {
    if (!((text.kindsAt[i] as number) & MAY_BEGIN_DATE)) {
      i++
      continue
    }
    const first = partAt(scan, i)
    const mention = first && (joined(scan, first) ?? apposed(scan, first) ?? resolve(scan, first))
    if (!mention) {
      i++
      continue
    }
    found.push(mention)
    if (!mention.vague) scan.told = mention.start
    if (mention.start.length === 10 && !mention.end && isCalendarDay(mention)) scan.weekdays[weekdayOf(mention.start) ?? 0] = mention.start
    if (mention.end?.length === 10) scan.span = { start: mention.start, end: mention.end }
    i = mention.to
  }
  return found
}

/** Told by day and month. */
const isCalendarDay = ({ rule }: DateMention): boolean => /^date\.(day-month|month-day|numeric)$/.test(rule)

/** A date in words that speak of the future: "on Friday" is the next Friday, "in May" the next May. */
export function forFuture(date: DateMention, setting: Setting): DateMention {
  const { ahead } = date
  if (!ahead || !setting.published || isFuture(date.start, setting.published)) return date
  return { ...date, ...ahead }
}

/** A date in words that tell of the past: the latest reading not after publication. */
export function forPast(date: DateMention): DateMention {
  return date.behind ? { ...date, ...date.behind } : date
}
