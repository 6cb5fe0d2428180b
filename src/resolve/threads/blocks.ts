import type { CommitmentRow } from '../../model/rows.js'
import { canonicalParties } from '../events/parties.js'

/** Pairs under which one promise is kept; of a text of many parties the first three count. */
const MOST_PARTIES = 3

/** Pairs of parties between which a promise is made; where its words name one only, the other is whose dealings the document tells of. */
export function blocksOf({ by, to, context }: Pick<CommitmentRow, 'by' | 'to' | 'context'>): readonly string[] {
  const named = canonicalParties([...by, ...to])
  const sides = canonicalParties(context.slice(0, 2))
  const lone = named[0]
  const parties = named.length === 1 && lone !== undefined && sides.length === 2 && sides.includes(lone) ? sides : named
  return pairsOf(parties.slice(0, MOST_PARTIES))
}

/** All pairs of some parties; one alone is its own. */
export function pairsOf(parties: readonly string[]): readonly string[] {
  const sorted = [...parties].sort()
  if (sorted.length < 2) return sorted
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a}|${b}`))
}
