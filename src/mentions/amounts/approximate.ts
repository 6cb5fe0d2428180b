import { APPROXIMATE_WORDS } from '../../../languages/en/amounts.js'
import { type Text, keyAt } from '../../text/text.js'

/** "about 5", "more than 5", "up to 5", "close to 5", "5 or so". */
export function isApproximate(text: Text, from: number): boolean {
  const before = keyAt(text, from - 1)
  if (APPROXIMATE_WORDS.has(before)) return true
  const second = keyAt(text, from - 2)
  return before === 'to' && (second === 'up' || second === 'close')
}
