import type { Lexicon } from '../text/lexicon.js'
import type { Reading } from '../mentions/types.js'
import type { Context, FigureDraft } from './types.js'

/** Adds the phrases that this fact kind looks for. */
export function addFigures(_lexicon: Lexicon): void {}

export function findFigures(_reading: Reading, _context: Context): FigureDraft[] {
  return []
}
