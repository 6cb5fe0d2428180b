import type { CommitmentRow } from '../../model/rows.js'
import type { Thread } from './open-threads.js'
import { isThing, type Rarity } from './terms.js'

/** How well a later text fits a promise, and why. */
export interface Match {
  readonly thread: Thread
  readonly score: number
  readonly reasons: readonly string[]
}

/** From here on a text goes on with a promise by itself; from `WAIT` on a person is asked. */
export const JOIN = 0.55
export const WAIT = 0.47

/** Promises, wishes and agreements go on with each other; a stance only with the same stance. */
const SORT: Readonly<Record<CommitmentRow['kind'], string>> = {
  agreed: 'promise',
  committed: 'promise',
  proposed: 'promise',
  supported: 'support',
  opposed: 'opposition',
}
export const isPromise = (kind: CommitmentRow['kind']): boolean => SORT[kind] === 'promise'
export const isSameSort = (a: CommitmentRow['kind'], b: CommitmentRow['kind']): boolean => SORT[a] === SORT[b]

/**
 * Weighs what two texts have in common against the shorter of the two. One or two words in common are chance; three, or a
 * thing with a name and a word, are a matter.
 */
export function matchOf(thread: Thread, terms: readonly string[], keys: readonly number[], topics: readonly string[], rarity: Rarity): Match | null {
  // Nearly all promises between two parties are about other matters: numbers tell it without comparing words.
  if (!mayMatch(thread.keys, keys)) return null
  const common = terms.filter((term) => thread.terms.includes(term))
  const things = common.filter(isThing)
  if (common.length < (things.length > 0 ? 2 : 3)) return null
  const weight = (all: readonly string[]): number => all.reduce((sum, term) => sum + rarity.weightOf(term), 0)
  const both = weight(common)
  const share = both / Math.max(1e-9, Math.min(weight(terms), weight(thread.terms)))
  const whole = both / Math.max(1e-9, weight([...new Set([...terms, ...thread.terms])]))
  const topic = topics.find((code) => thread.topics.includes(code))
  // two words of a short wish fit many long texts: it must also be a fair part of both
  const score = Math.min(1, 0.6 * share + 0.8 * whole + (topic ? 0.08 : 0) + (things.length > 0 ? 0.15 : 0))
  if (score < WAIT) return null
  const words = common.filter((term) => !isThing(term)).slice(0, 5)
  const reasons = [
    ...things.slice(0, 2).map((thing) => `names ${thing.slice(thing.indexOf(':') + 1).replace(/-/g, ' ')}`),
    ...(words.length > 0 ? [`both of ${words.join(', ')}`] : []),
    ...(topic ? [`topic ${topic}`] : []),
  ]
  return { thread, score: Math.round(score * 100) / 100, reasons }
}

/** Whether two lists in ascending order have two numbers in common. */
function mayMatch(a: readonly number[], b: readonly number[]): boolean {
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number)
    if (difference === 0 && ++common === 2) return true
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return false
}
