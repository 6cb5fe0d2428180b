import type { TokenRange } from '../../base/span.js'
import { addDays } from '../../base/date.js'
import { own } from '../../base/own.js'
import type { DateMention } from '../../mentions/types.js'
import { type Text, keyAt } from '../../text/text.js'
import type { Scene } from './finder.js'

const COUNT: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 }

/** "arrived in P on 6 May for a three-day visit": the day of arrival and the length make the span. "left, concluding a two-day visit": counted back. */
export function spanOf(scene: Scene, date: DateMention | null): DateMention | null {
  const { view, reading } = scene
  if (!date || date.end !== null) return date
  const trips = view.triggers.filter((t) => t.form === 'trip')
  return lengthened(
    reading.text,
    view.sentence,
    daysIn(reading.text, view.sentence, (i) => trips.some((t) => t.from > i && t.from - i <= 5)),
    date,
    'visit',
  )
}

/** "The two-day Forum closed today". */
export function spanOfEvent(text: Text, sentence: TokenRange, event: TokenRange, date: DateMention | null): DateMention | null {
  if (!date || date.end !== null) return date
  return lengthened(
    text,
    sentence,
    daysIn(text, { from: Math.max(sentence.from, event.from - 4), to: event.to }, () => true),
    date,
    'event',
  )
}

function lengthened(text: Text, sentence: TokenRange, days: number, date: DateMention, what: string): DateMention {
  if (days === 0 || date.start.length !== 10 || date.vague) return date
  const basis = `${date.basis ? `${date.basis}, ` : ''}length of the ${what}`
  // "will pay a two-day visit to Kenya from 5 May"
  if (/^(from|starting|beginning)$/.test(keyAt(text, date.from - 1))) return { ...date, end: addDays(date.start, days - 1), basis }
  for (let i = sentence.from; i < sentence.to; i++) {
    const key = keyAt(text, i)
    if (/^(welcom|arriv|began|begin|start|commenc|kicked|embark|landed|lands|opened|opens)/.test(key))
      return { ...date, end: addDays(date.start, days - 1), basis }
    if (/^(conclud|ended|ending|wrapped|departed|left|completed|closed)/.test(key))
      return { ...date, start: addDays(date.start, 1 - days), end: date.start, basis }
  }
  return date
}

/** The number in "three-day" before what `isBefore` knows; 0 if none is told. */
function daysIn(text: Text, range: TokenRange, isBefore: (at: number) => boolean): number {
  for (let i = range.from; i < range.to - 2; i++) {
    if (keyAt(text, i + 1) !== 'day' || !isBefore(i)) continue
    const key = keyAt(text, i)
    return own(COUNT, key) ?? (/^[2-9]$|^1\d$/.test(key) ? Number(key) : 0)
  }
  return 0
}
