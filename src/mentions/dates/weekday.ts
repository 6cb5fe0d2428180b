import { keyAt } from '../../text/text.js'
import { Gap } from '../../text/tokenize.js'
import { Shape } from '../../text/word.js'
import { readDayMonth, readMonthDay } from './calendar.js'
import { firstDay } from '../../base/date.js'
import { part } from './relative.js'
import { type Fields, type Part, type Scan, dateWordAt, partOf } from './part.js'

const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'night'])
/** Before a capital they make a name of the weekday: "the Friday Group". */
const ARTICLES = new Set(['the', 'a', 'an'])
const FEASTS = new Set(['black', 'good', 'easter', 'cyber', 'palm', 'holy', 'bloody', 'giving'])

/** Days between publication and a day told before that a bare weekday may point back to. */
const NEAR = 14

/** "Monday", "Monday, 21 December", "Friday (May 31)", "Tuesday morning". */
export function readWeekday(scan: Scan, i: number): Part | null {
  const { text } = scan
  const found = dateWordAt(text, i, 'weekday')
  if (!found) return null
  const { weekday, short } = found.word
  let at = found.to
  if (DAY_PARTS.has(keyAt(text, at))) at++
  const dated = dateAfter(scan, at)
  if (dated) {
    const { year, month, day } = dated.start
    return partOf(dated, i, dated.to, { year, month, day, weekday: dated.end ? null : weekday }, dated.end)
  }
  if (short || isName(scan, i, found.to)) return null
  const told = scan.weekdays[weekday]
  if (told && scan.published?.length === 10 && Math.abs(firstDay(told) - firstDay(scan.published)) <= NEAR)
    return part(scan, i, at, 'date.weekday', told, null, `told before: ${told}`)
  return { from: i, to: at, rule: 'date.weekday', start: { year: null, month: null, day: null, weekday }, end: null, basis: null, vague: false }
}

/** "over the weekend". */
export function readWeekend(scan: Scan, i: number): Part | null {
  const found = dateWordAt(scan.text, i, 'weekend')
  const day = (weekday: number): Fields => ({ year: null, month: null, day: null, weekday })
  return found && { from: i, to: found.to, rule: 'date.weekday', start: day(6), end: day(7), basis: null, vague: false }
}

/** The full date after a weekday; brackets around it belong to it. */
function dateAfter(scan: Scan, i: number): Part | null {
  const key = keyAt(scan.text, i)
  const at = key === ',' || key === '(' ? i + 1 : i
  const the = keyAt(scan.text, at) === 'the' ? at + 1 : at
  const date = readMonthDay(scan, at) ?? readDayMonth(scan, the)
  return date && key === '(' && keyAt(scan.text, date.to) === ')' ? partOf(date, date.from, date.to + 1, date.start, date.end) : date
}

function isName(scan: Scan, i: number, to: number): boolean {
  const { tokens } = scan.text
  const before = keyAt(scan.text, i - 1)
  if (FEASTS.has(before)) return true
  const capitalAfter = ((tokens.word[to]?.shape ?? 0) & Shape.Capital) !== 0 && (tokens.gap[to] as number) === Gap.Space
  return capitalAfter && (ARTICLES.has(before) || ((tokens.word[i - 1]?.shape ?? 0) & Shape.Possessive) !== 0)
}
