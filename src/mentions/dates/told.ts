import { TIME_UNITS } from '../../../languages/en/dates.js'
import type { TimeUnit } from '../../base/date-table.js'
import { addDays } from '../../base/date.js'
import { type Text, keyAt } from '../../text/text.js'
import { Shape } from '../../text/word.js'
import { numberAt } from '../number-words.js'
import { type Part, type Scan, dateWordAt } from './part.js'
import { moved, part, published } from './relative.js'

/** "the same day", "that year": as exactly as the date told last. */
export function readSame(scan: Scan, i: number): Part | null {
  const found = dateWordAt(scan.text, i, 'same')
  const unit = found ? TIME_UNITS.get(keyAt(scan.text, found.to)) : undefined
  const told = scan.told ?? (keyAt(scan.text, found?.to ?? i) === 'day' && keyAt(scan.text, (found?.to ?? i) - 1) === 'same' ? scan.published : null) // of the news itself
  if (!found || !unit || !told || keyAt(scan.text, found.to).endsWith('s')) return null // "that weeks ago …"
  const length = unit === 'day' ? 10 : unit === 'month' || unit === 'week' ? 7 : unit === 'year' ? 4 : 0
  if (length === 0 || told.length < length) return null
  return part(scan, i, found.to + 1, 'date.same', told.slice(0, length), null, scan.told ? `told before: ${told}` : published(scan))
}

/** "the day before", "the following day": beside the day told last, else beside publication. */
export function readBeside(scan: Scan, i: number): Part | null {
  const found = dateWordAt(scan.text, i, 'beside')
  const base = scan.told?.length === 10 ? scan.told : scan.published
  if (!found || base?.length !== 10) return null
  // "the day before the summit" names no day by itself
  const next = scan.text.tokens.word[found.to]
  if (next && next.shape & Shape.Lower && /^(the|his|her|their|its|a|an)$/.test(next.key)) return null
  const basis = base === scan.told ? `told before: ${base}` : published(scan)
  return part(scan, i, found.to, 'date.same', addDays(base, found.word.shift), null, basis)
}

/** "on the second day", "on the final day of her visit": of the span told last. */
export function readNthDay(scan: Scan, i: number, to: number, nth: number): Part | null {
  const { span } = scan
  if (!span || !/^(on|by|during)$/.test(keyAt(scan.text, i - 1))) return null
  const day = nth < 0 ? span.end : addDays(span.start, nth - 1)
  return day <= span.end ? part(scan, i, to, 'date.same', day, null, `told before: ${span.start}/${span.end}`) : null
}

/** "a year ago", "two months earlier", "three months before that"; read at its last word. */
export function readAgo(scan: Scan, i: number): Part | null {
  const found = dateWordAt(scan.text, i, 'ago')
  const count = found ? countBefore(scan.text, i) : null
  if (!found || !count) return null
  const { sign, from } = found.word
  const that = keyAt(scan.text, found.to)
  const pointsBack = that === 'that' || that === 'this'
  if (from === 'told' && keyAt(scan.text, i) === 'before' && !pointsBack && !isEnd(scan.text, found.to)) return null
  const base = from === 'told' ? (scan.told ?? scan.published) : scan.published
  const date = base === null ? null : moved(base, count.unit, sign * count.value)
  if (date === null) return null
  const basis = base === scan.published ? published(scan) : `told before: ${base ?? ''}`
  return part(scan, count.from, found.to + (pointsBack ? 1 : 0), 'date.ago', date, null, basis)
}

/** "in ten days’ time", "in two weeks' time"; read at "time". */
export function readHence(scan: Scan, i: number): Part | null {
  const { text } = scan
  if (!dateWordAt(text, i, 'hence') || !scan.published) return null
  const possessive = ((text.tokens.word[i - 1]?.shape ?? 0) & Shape.Possessive) !== 0
  const count = countBefore(text, possessive ? i - 1 : i)
  if (!count || (!possessive && !keyAt(text, i - 1).endsWith('s'))) return null
  const date = moved(scan.published, count.unit, count.value)
  return date === null ? null : part(scan, count.from, i + 1, 'date.ago', date)
}

/** The number and unit that end before token `i`: "two months", "a year", "10 days". */
function countBefore(text: Text, i: number): { readonly value: number; readonly unit: TimeUnit; readonly from: number } | null {
  const unit = TIME_UNITS.get(keyAt(text, i - 1))
  if (!unit) return null
  const one = keyAt(text, i - 2)
  if (one === 'a' || one === 'one') return { value: 1, unit, from: i - 2 }
  for (const from of [i - 3, i - 2]) {
    const number = numberAt(text, from)
    if (number && number.to === i - 1 && Number.isInteger(number.value) && number.value > 0 && number.value <= 200) return { value: number.value, unit, from }
  }
  return null
}

function isEnd(text: Text, i: number): boolean {
  const next = text.tokens.word[i]
  return !next || (next.shape & Shape.Punct) !== 0 || text.sentenceOf[i] !== text.sentenceOf[i - 1]
}
