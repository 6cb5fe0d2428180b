import type { Lexicon } from '../text/lexicon.js'
import type { Reading } from '../mentions/types.js'
import type { Context, InitiativeDraft } from './types.js'

/** Adds the phrases that this fact kind looks for. */
export function addInitiatives(_lexicon: Lexicon): void {}

export function findInitiatives(_reading: Reading, _context: Context): InitiativeDraft[] {
  return []
}
