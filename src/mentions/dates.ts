import { CAPITAL_DATE_WORDS, DATE_ARTICLES, DATE_WORDS, SINCE_WORDS, UNTIL_WORDS } from '../../languages/en/dates.js'
import { compareDates, firstDay, isFuture } from '../base/date.js'
import type { Lexicon } from '../text/lexicon.js'
import { type Text, keyAt } from '../text/text.js'
import { linkAt } from './dates/calendar.js'
import type { Part, Scan } from './dates/part.js'
import { partAt, spanEndAt } from './dates/readers.js'
import { type Readings, aheadOf, behindOf, nearestOf, readingsOf, stated } from './dates/resolve.js'
import { tenseAround } from './dates/tense.js'
import type { DateMention, DateReading, Setting } from './types.js'

export function addDates(lexicon: Lexicon): void {
  for (const [phrase, data] of CAPITAL_DATE_WORDS) lexicon.add(phrase, { kind: 'date', id: `date.${data.is}`, caps: 'capital', data })
  for (const [phrase, data] of DATE_WORDS) lexicon.add(phrase, { kind: 'date', id: `date.${data.is}`, caps: 'any', data })
}

/** Finds every date and period; left to right, each token in one date at most. */
export function findDates(text: Text, setting: Setting): DateMention[] {
  const scan: Scan = { text, published: setting.published, told: null }
  const found: DateMention[] = []
  for (let i = 0; i < text.tokens.count; ) {
    const first = partAt(scan, i)
    const mention = first && (joined(scan, first) ?? resolve(scan, first))
    if (!mention) {
      i++
      continue
    }
    found.push(mention)
    if (!mention.vague) scan.told = mention.start
    i = mention.to
  }
  return found
}

/** "from May 25 to June 4", "January–September 2024", "between 2005 and September 2024", "Monday and Tuesday". */
function joined(scan: Scan, first: Part): DateMention | null {
  if (first.end && !first.basis && first.rule !== 'date.fraction') return null
  const { text } = scan
  const link = linkAt(text, first.to)
  if (!link) return null
  const before = keyAt(text, first.from - 1)
  const at = keyAt(text, link.at) === 'the' && !partAt(scan, link.at) ? link.at + 1 : link.at
  const second = partAt(scan, at) ?? spanEndAt(scan, at)
  if (!second || second.vague || first.vague) return null
  const opened = before === 'from' || before === 'between'
  if (link.isAnd ? before !== 'between' && !isSameKind(first, second) : !opened && !isSameKind(first, second)) return null
  const whole: Part = { ...first, to: second.to, end: second.end ?? second.start, basis: first.basis ?? second.basis }
  const mention = resolve(scan, whole)
  if (!mention?.end || compareDates(mention.start, mention.end) >= 0) return null
  return link.isAnd && before !== 'between' && !isNextDay(mention) ? null : mention
}

/** Two days, two months, two years: "June 4 to 7", not "in May to 2030". */
function isSameKind(a: Part, b: Part): boolean {
  const depth = (part: Part): number => (part.start.day !== null || part.start.weekday !== null ? 3 : part.start.month !== null ? 2 : 1)
  return depth(a) === depth(b)
}

/** "Monday and Tuesday", "30 April and 1 May" are one span; "March 3 and May 9" are two dates. */
function isNextDay({ start, end }: DateReading): boolean {
  return end !== null && start.length === 10 && end.length === 10 && firstDay(end) - firstDay(start) <= 2
}

function resolve(scan: Scan, part: Part): DateMention | null {
  const known = stated(part)
  if (known) return mentionOf(scan.text, part, known, part.basis, null)
  const readings = readingsOf(part, scan)
  const now = scan.published
  if (!readings || now === null) return null
  const tense = tenseAround(scan.text, part)
  const chosen = tense === 'ahead' ? aheadOf(readings, now) : tense === 'behind' ? behindOf(readings, now) : nearestOf(readings, now)
  return chosen && mentionOf(scan.text, part, chosen, part.basis ?? `published ${now}`, { behind: readings.behind, ahead: aheadOf(readings, now) })
}

/** Written out field by field: a spread of objects costs more than the reading. */
function mentionOf(text: Text, part: Part, reading: DateReading, basis: string | null, other: Readings | null): DateMention {
  return {
    kind: 'date',
    from: part.from,
    to: part.to,
    start: reading.start,
    end: reading.end,
    rule: part.rule,
    basis,
    open: openOf(text, part.from),
    vague: part.vague,
    ahead: other ? other.ahead : null,
    behind: other ? other.behind : null,
  }
}

/** "since 2005", "by the end of 2026": which side of the date is open. */
function openOf(text: Text, from: number): 'since' | 'until' | null {
  let i = from - 1
  for (let n = 0; n < 3 && DATE_ARTICLES.has(keyAt(text, i)); n++) i--
  const key = keyAt(text, i)
  return SINCE_WORDS.has(key) ? 'since' : UNTIL_WORDS.has(key) ? 'until' : null
}

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
