import { ROUNDING_WORDS, TIME_UNITS } from '../../../languages/en/comparing.js'

/** A value as it is told, with the range in which the true one may lie. */
export interface Claim {
  readonly value: number
  readonly rounding: 'exact' | 'below' | 'above' | 'about'
  readonly low: number
  readonly high: number
}

/** A rounding word, at most one short word or sign of currency, a number that counts no time. */
const ROUNDINGS = ROUNDING_WORDS.map(
  ([rounding, phrases]) =>
    [rounding, new RegExp(`\\b(?:${phrases})\\s(?:[\\p{L}$]{1,4}\\s?)?\\p{Sc}?\\d[\\d.,]*(?![\\d.,]|[\\s-](?:${TIME_UNITS})\\b)`, 'iu')] as const,
)

/** Reads how a number is rounded from its own words: "nearly 50 billion" lies below 50 and not a whole step away. */
export function claimOf(value: number, quote: string, approximate: boolean): Claim {
  const rounding = ROUNDINGS.find(([, pattern]) => pattern.test(quote))?.[0] ?? (approximate ? 'about' : 'exact')
  const step = stepOf(value)
  const [below, above] = { exact: [0, 0], below: [step, 0], above: [0, step], about: [step / 2, step / 2] }[rounding]
  return { value, rounding, low: value - (below as number), high: value + (above as number) }
}

/**
 * Can both be true? Two exact values only if they are equal: a rounded sum set against an exact one ("$40bn", "$39.9bn") is
 * worth showing. What is said to be rounded may lie a step away; the same number from above and from below can't.
 */
export function agree(a: Claim, b: Claim): boolean {
  if (a.value === b.value) return !(a.rounding === 'below' && b.rounding === 'above') && !(a.rounding === 'above' && b.rounding === 'below')
  if (a.rounding === 'exact' && b.rounding === 'exact') return near(a.value, b.value)
  return a.low <= b.high && b.low <= a.high
}

/** Not two numbers, but one in two foldings of the machine. */
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))

/** One unit of the last digit that is told, but no more than a fiftieth of the value: of 48.7 billion 0.1 billion, of 50 billion 1. */
function stepOf(value: number): number {
  const size = Math.abs(value)
  if (size === 0) return 0
  let step = 10 ** Math.floor(Math.log10(size) + 1e-9)
  for (let digits = 0; digits < 6 && !isMultiple(size, step); digits++) step /= 10
  return Math.min(step, size / 50)
}

const isMultiple = (value: number, step: number): boolean => Math.abs(value / step - Math.round(value / step)) < 1e-6
