import type { Lexicon } from '../text/lexicon.js'
import type { Reading } from '../mentions/types.js'
import type { Context, TopicDraft } from './types.js'

/** Adds the phrases that this fact kind looks for. */
export function addTopics(_lexicon: Lexicon): void {}

export function findTopics(_reading: Reading, _context: Context): TopicDraft[] {
  return []
}
