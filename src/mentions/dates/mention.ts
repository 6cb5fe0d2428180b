import { DATE_ARTICLES, SINCE_WORDS, UNTIL_WORDS } from '../../../languages/en/dates.js'
import { type Text, keyAt } from '../../text/text.js'
import type { DateMention, DateReading } from '../types.js'
import type { Part, Scan } from './part.js'
import { type Readings, aheadOf, behindOf, nearestOf, readingsOf, stated } from './resolve.js'
import { tenseAround } from './tense.js'

/** A date as a mention: stated, or worked out from the day of publication and the tense around it. */
export function resolve(scan: Scan, part: Part): DateMention | null {
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
