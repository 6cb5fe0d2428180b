import type { AmountMention } from '../../mentions/types.js'
import { keyAt } from '../../text/text.js'
import { type Counted, countedAfter, countedBefore } from './counted.js'
import { isFigure } from './judge.js'
import type { Site } from './segment.js'

/** Words between two numbers that share a noun. */
const SHARING = 6

/** What a number is a number of. */
export interface Unit {
  /** null: a large bare number, whose currency was told before. */
  readonly name: string | null
  readonly rule: string
  readonly counted: Counted | null
}

/** The unit or the noun that is counted; null if the number makes no figure. */
export function unitOf(site: Site): Unit | null {
  const { amount, reading, sentence } = site
  if (amount.unit === '%' && amount.value === 100) return null // "we are 100 percent sure"
  if (amount.unit !== null) return { name: amount.unit, rule: ruleOf(amount), counted: null }
  const counted = countedAfter(reading.text, amount.to, sentence.to) ?? sharedNoun(site) ?? countedBefore(reading.text, sentence.from, amount.from)
  if (counted) return isFigure(site, counted) ? { name: counted.noun, rule: 'figure.count', counted } : null
  return amount.value >= 1e6 ? { name: null, rule: 'figure.money', counted: null } : null
}

/** "from 4.6 million in March to 4.1 million people", "74 of the 141 firms": the first number counts what the second does. */
function sharedNoun(site: Site): Counted | null {
  const { reading, amounts, index, amount, sentence } = site
  const next = amounts[index + 1]
  if (!next || next.unit !== null || next.from - amount.to > SHARING) return null
  const isOf = keyAt(reading.text, amount.to) === 'of' && next.from - amount.to <= 3
  if (!isOf && keyAt(reading.text, next.from - 1) !== 'to') return null
  return countedAfter(reading.text, next.to, sentence.to)
}

function ruleOf(amount: AmountMention): string {
  if (amount.rule === 'amount.fraction') return 'figure.percent'
  return amount.rule.replace('amount.', 'figure.')
}
