import type { Reading } from '../mentions/types.js'
import type { Lexicon } from '../text/lexicon.js'
import type { Context, EngagementDraft } from './types.js'

export function addEngagements(_lexicon: Lexicon): void {}

export function findEngagements(_reading: Reading, _context: Context): EngagementDraft[] {
  return []
}
