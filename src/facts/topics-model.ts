import { topicWeights } from '../../languages/en/topics/weights.js'
import { type Cue, TRAITS } from './topics-traits.js'

/** Weights by the bit of their trait. */
const BY_BIT = TRAITS.map((name) => topicWeights.traits[name] ?? 0)

/** The cues of one code in one document, and what the document tells beside them. */
export interface Candidate {
  readonly code: string
  readonly cues: readonly Cue[]
  /** How often the matter is told beside the others of the document: the binary logarithm of its cues over the mean of all matters. */
  readonly share: number
}

export interface Verdict {
  readonly cue: Cue
  /** Above zero: the document treats the matter. */
  readonly score: number
}

/**
 * How much the strongest cue and the share of cues speak for a matter: a logistic model whose
 * weights `scripts/train-topics.mjs` learns. Its few traits are shared by all codes, so that it
 * carries over to words and publishers never seen.
 */
export function weigh(candidate: Candidate): Verdict {
  let best = candidate.cues[0] as Cue
  let strongest = Number.NEGATIVE_INFINITY
  for (const cue of candidate.cues) {
    const weight = weightOf(cue)
    if (weight > strongest) {
      strongest = weight
      best = cue
    }
  }
  const { bias, share, codes } = topicWeights
  return { cue: best, score: bias + strongest + share * candidate.share + (codes[candidate.code] ?? 0) }
}

function weightOf(cue: Cue): number {
  let weight = topicWeights.rows[cue.row.id] ?? 0
  for (let k = 0; k < BY_BIT.length; k++) if (cue.traits & (1 << k)) weight += BY_BIT[k] as number
  return weight
}

/** Cues gathered by code, in the order of their first cue. */
export function candidatesOf(cues: readonly Cue[]): Candidate[] {
  const byCode = new Map<string, Cue[]>()
  let all = 0
  for (const cue of cues) {
    all += cue.row.codes.length
    for (const code of cue.row.codes) {
      const known = byCode.get(code)
      if (known) known.push(cue)
      else byCode.set(code, [cue])
    }
  }
  const mean = all / byCode.size
  return [...byCode].map(([code, of]) => ({ code, cues: of, share: Math.log2(of.length / mean) }))
}
