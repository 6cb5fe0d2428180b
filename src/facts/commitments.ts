import type { Lexicon } from '../text/lexicon.js'
import type { Reading } from '../mentions/types.js'
import type { Context, CommitmentDraft } from './types.js'

/** Adds the phrases that this fact kind looks for. */
export function addCommitments(_lexicon: Lexicon): void {}

export function findCommitments(_reading: Reading, _context: Context): CommitmentDraft[] {
  return []
}
