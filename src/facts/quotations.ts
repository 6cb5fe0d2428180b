import type { Lexicon } from '../text/lexicon.js'
import type { Reading } from '../mentions/types.js'
import type { Context, QuotationDraft } from './types.js'

/** Adds the phrases that this fact kind looks for. */
export function addQuotations(_lexicon: Lexicon): void {}

export function findQuotations(_reading: Reading, _context: Context): QuotationDraft[] {
  return []
}
