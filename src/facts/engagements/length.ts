import { addDays } from '../../base/date.js'
import { own } from '../../base/own.js'
import type { DateMention } from '../../mentions/types.js'
import { keyAt } from '../../text/text.js'
import type { Scene } from './finder.js'

const COUNT: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 }

/** "arrived in P on 6 May for a three-day visit": the day of arrival and the length make the span. "left, concluding a two-day visit": counted back. */
export function spanOf(scene: Scene, date: DateMention | null): DateMention | null {
  if (!date || date.end !== null || date.start.length !== 10 || date.vague) return date
  const { text } = scene.reading
  const days = daysIn(scene)
  if (days === 0) return date
  const basis = `${date.basis ? `${date.basis}, ` : ''}length of the visit`
  for (let i = scene.view.sentence.from; i < scene.view.sentence.to; i++) {
    const key = keyAt(text, i)
    if (/^(welcom|arriv|began|begin|start|commenc|kicked|embark|landed|lands)/.test(key)) return { ...date, end: addDays(date.start, days - 1), basis }
    if (/^(conclud|ended|ending|wrapped|departed|left|completed)/.test(key)) return { ...date, start: addDays(date.start, 1 - days), end: date.start, basis }
  }
  return date
}

/** The number before "-day visit" in the sentence; 0 if none is told. */
function daysIn(scene: Scene): number {
  const { text } = scene.reading
  for (let i = scene.view.sentence.from; i < scene.view.sentence.to - 2; i++) {
    if (keyAt(text, i + 1) !== 'day' || !scene.view.triggers.some((t) => t.form === 'trip' && t.from > i && t.from - i <= 5)) continue
    const key = keyAt(text, i)
    return own(COUNT, key) ?? (/^[2-9]$|^1\d$/.test(key) ? Number(key) : 0)
  }
  return 0
}
