import { AND_WORDS, TIME_PREPOSITIONS } from '../../../languages/en/dates.js'
import { type Text, keyAt } from '../../text/text.js'
import { Gap } from '../../text/tokenize.js'
import { Shape } from '../../text/word.js'
import { type Part, type Scan, fields, yearAt } from './part.js'

/** "in 2024", "(2024)", "2023–2024", "2024/25". `led`: a word before it proves that it is a year. */
export function readYear(scan: Scan, i: number, led: boolean): Part | null {
  const { text } = scan
  const year = yearAt(text, i)
  if (year < 0) return null
  const span = endOfSpan(text, i, year)
  if (span) return { from: i, to: span.to, rule: 'date.year', start: fields(year), end: fields(span.year), basis: null, vague: false }
  if (!led && !isBareYear(text, i)) return null
  return { from: i, to: i + 1, rule: 'date.year', start: fields(year), end: null, basis: null, vague: false }
}

/** "2023–2024", "2023-24", "2024/25", "2023 – 2024". */
function endOfSpan(text: Text, i: number, year: number): { readonly year: number; readonly to: number } | null {
  const gap = text.tokens.gap[i + 1]
  const mark = keyAt(text, i + 1)
  const at = gap === Gap.Hyphen || gap === Gap.Dash ? i + 1 : mark === '–' || mark === '—' || (mark === '/' && gap === Gap.Glued) ? i + 2 : -1
  if (at < 0) return null
  const full = yearAt(text, at)
  if (full > year) return { year: full, to: at + 1 }
  const short = text.tokens.word[at]?.text ?? ''
  return /^\d\d$/.test(short) && Number(short) === (year + 1) % 100 ? { year: year + 1, to: at + 1 } : null
}

function isBareYear(text: Text, i: number): boolean {
  const before = i > 0 && text.sentenceOf[i - 1] === text.sentenceOf[i] ? keyAt(text, i - 1) : ''
  if (before === '(') return keyAt(text, i + 1) === ')' && !((text.tokens.word[i - 2]?.shape ?? 0) & Shape.Number)
  if (AND_WORDS.has(before) || before === ',' || before === 'or') return yearAt(text, i - 2) > 0 && !countsThings(text, i)
  return TIME_PREPOSITIONS.has(before) && before !== 'on' && before !== 'or' && !countsThings(text, i)
}

/** "of 2000 teachers": a round number before a noun counts. */
function countsThings(text: Text, i: number): boolean {
  const next = text.tokens.word[i + 1]
  if (!next || !(next.shape & Shape.Lower) || (text.tokens.gap[i + 1] as number) > Gap.Space) return false
  if (text.tokens.gap[i + 1] === Gap.Hyphen) return true
  return (text.tokens.word[i]?.text ?? '').endsWith('00') && next.key.endsWith('s') && next.key.length > 3 && next.key !== 'this'
}
