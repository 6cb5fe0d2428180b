import { expect, test } from 'vitest'
import { amountInWords } from './numbers.js'

test.each([
  [44, 'head of mission', '44 heads of mission'],
  [1, 'head of mission', '1 head of mission'],
  [3000, 'company', '3,000 companies'],
  [48_700_000_000, 'USD', '48.7 billion USD'],
])('%d %s is told as "%s"', (value, unit, words) => {
  expect(amountInWords({ value, unit, approximate: false })).toBe(words)
})
