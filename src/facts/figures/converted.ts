import { keyAt } from '../../text/text.js'
import type { Site } from './segment.js'

const CURRENCY = /^[A-Z]{3}$/
/** "(|about 32 million dollars)", "(|equivalent to …)" */
const BEFORE_SUM = /^(about|around|approximately|approx|roughly|nearly|almost|over|some|or|equal|equivalent|to|circa|ca)$/
const REACH = 4

/** "30 million euros (32.3 million dollars)": one sum, told again in another currency. */
export function isConverted({ reading: { text }, amounts, index, amount }: Site): boolean {
  const before = amounts[index - 1]
  if (!before?.unit || !amount.unit || before.unit === amount.unit || !CURRENCY.test(before.unit) || !CURRENCY.test(amount.unit)) return false
  if (keyAt(text, before.to) !== '(' || amount.from - before.to > REACH) return false
  for (let i = before.to + 1; i < amount.from; i++) if (!BEFORE_SUM.test(keyAt(text, i))) return false
  return true
}
