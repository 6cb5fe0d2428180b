import type { NumberPhrase } from '../../base/amount-table.js'
import type { Hit } from '../../text/phrases.js'
import { type Text, keyAt } from '../../text/text.js'
import { Gap } from '../../text/tokenize.js'
import { dateWordAt } from '../dates/part.js'
import { magnitudeAt } from '../number-words.js'
import type { AmountMention } from '../types.js'
import { isApproximate } from './approximate.js'
import { unitAfter } from './unit.js'

/** "one-third", "more than half", "a dozen", "half a million dollars", "fourfold". */
export function readNumberPhrase(text: Text, hit: Hit): AmountMention | null {
  const phrase = hit.entry.data as NumberPhrase
  const { from } = hit
  if (text.tokens.gap[hit.to] === Gap.Hyphen) return null // "half-hour", "a third-party"
  if (phrase.needsOf && !standsForShare(text, from, hit.to)) return null
  const base = { kind: 'amount' as const, from, approximate: isApproximate(text, from) }
  if (phrase.unit === '%') return { to: hit.to, value: phrase.value, unit: '%', rule: 'amount.fraction', ...base }
  if (phrase.unit === 'times') return { to: hit.to, value: phrase.value, unit: 'times', rule: 'amount.times', ...base }
  const { value: factor, to } = magnitudeAt(text, hit.to) // "a hundred million"
  const value = phrase.value * factor
  const unit = unitAfter(text, to, value)
  if (!unit) return { to, value, unit: null, rule: 'amount.count', ...base }
  return { to: unit.to, value: value * unit.word.factor, unit: unit.word.unit, rule: `amount.${unit.word.sort}`, ...base }
}

/** "half of the exports", "over half", "half the exports": not "the first half", "half past". */
function standsForShare(text: Text, from: number, to: number): boolean {
  if (dateWordAt(text, from - 1, 'ordinal')) return false
  const next = keyAt(text, to)
  if (next === 'a' || next === 'an') return false // "about half an hour"
  return next === 'of' || next === 'the' || isApproximate(text, from)
}
