import { COMPARING_WORDS, GROWTH_WORDS, LABEL_WORDS } from '../../../languages/en/amounts.js'
import { type Text, keyAt } from '../../text/text.js'
import { Gap } from '../../text/tokenize.js'
import { Shape } from '../../text/word.js'
import { type NumberAt, magnitudeAt, numberAt } from '../number-words.js'
import type { AmountMention } from '../types.js'
import { isApproximate } from './approximate.js'
import { type UnitAt, unitAfter } from './unit.js'

/** "2.2 billion rubles", "36.7%", "8,000 metric tons", "twenty-one", "10–15 percent". */
export function readNumber(text: Text, i: number): AmountMention | null {
  const number = numberAt(text, i)
  if (!number || isPartOfName(text, i)) return null
  const range = rangeAfter(text, number.to)
  const { value: factor, to: end } = magnitudeAt(text, range?.to ?? number.to)
  const rest = restAfter(text, end, factor)
  const value = number.value * factor + (rest?.value ?? 0)
  const to = rest?.to ?? end
  const unit = unitAfter(text, to, value)
  const base = { kind: 'amount' as const, from: i, approximate: range !== null || isApproximate(text, i) }
  if (unit) return isMultiple(text, i, number, unit) ? withUnit(base, value, unit) : null
  if (factor === 1 && !isCount(text, i, number.value, to)) return null
  return { to, value, unit: null, rule: 'amount.count', ...base }
}

function withUnit(base: Pick<AmountMention, 'kind' | 'from' | 'approximate'>, value: number, unit: UnitAt): AmountMention {
  return { to: unit.to, value: value * unit.word.factor, unit: unit.word.unit, rule: `amount.${unit.word.sort}`, ...base }
}

/** "10–15 percent": the second number of a range takes the unit for both. */
function rangeAfter(text: Text, i: number): NumberAt | null {
  const gap = text.tokens.gap[i]
  return gap === Gap.Hyphen || gap === Gap.Dash ? numberAt(text, i) : null
}

/** "2 billion 300 million": the second part of one number. */
function restAfter(text: Text, i: number, factor: number): NumberAt | null {
  if (factor < 1e6) return null
  const number = numberAt(text, i)
  const smaller = number ? magnitudeAt(text, number.to) : null
  return number && smaller && smaller.value > 1 && smaller.value < factor ? { value: number.value * smaller.value, to: smaller.to } : null
}

/** "grew three times" multiplies; "met three times" counts how often, which is no quantity. */
function isMultiple(text: Text, from: number, number: NumberAt, unit: UnitAt): boolean {
  if (unit.word.sort !== 'times' || keyAt(text, unit.to - 1) === 'fold') return true
  return GROWTH_WORDS.has(keyAt(text, from - 1)) || COMPARING_WORDS.has(keyAt(text, unit.to)) || !Number.isInteger(number.value)
}

/** Marks that may stand right before a number without making it part of something else. */
const OPENING_MARKS = new Set(['(', '[', '"', '“', '‘', "'", '«', '+', '-', '−', '–', '—', '±', '~', '<', '>', '≈'])

/** "COVID-19", "C5+1", "10:30", "item/12", "5G": the number belongs to a name, a time or an address. */
function isPartOfName(text: Text, i: number): boolean {
  const gap = text.tokens.gap[i] as number
  const before = text.tokens.word[i - 1]
  if (!before) return false
  if (gap === Gap.Hyphen || gap === Gap.Dash) return !(before.shape & Shape.Number)
  if (gap !== Gap.Glued) return false
  if (!OPENING_MARKS.has(before.text)) return true
  return before.text === '+' && text.tokens.gap[i - 1] === Gap.Glued && !((text.tokens.word[i - 2]?.shape ?? 0) & Shape.Punct)
}

/** A bare number that can count something: no label, year, clock time, part of a compound or a mere "one". */
function isCount(text: Text, i: number, value: number, to: number): boolean {
  const word = text.tokens.word[i]
  if (!word || (value < 2 && Number.isInteger(value))) return false
  const isDigits = (word.shape & Shape.Number) !== 0
  if (isDigits && (LABEL_WORDS.has(keyAt(text, i - 1)) || keyAt(text, i - 1) === '+')) return false // "Article 5", "+43 1 514"
  if (isDigits && word.text.length === 4 && value >= 1900 && value <= 2100 && to === i + 1) return false
  const gap = text.tokens.gap[to]
  const next = text.tokens.word[to]
  if (!next || text.sentenceOf[to] !== text.sentenceOf[i]) return true
  if (gap === Gap.Hyphen || gap === Gap.Dash) return false
  if (gap === Gap.Glued && (next.shape & (Shape.Lower | Shape.Capital | Shape.Number) || next.text === ':' || next.text === '/' || next.text === '+'))
    return false
  return next.key !== 'am' && next.key !== 'pm'
}
