import type { Lexicon } from '../text/lexicon.js'
import type { Reading } from '../mentions/types.js'
import type { Context, AgreementDraft } from './types.js'

/** Adds the phrases that this fact kind looks for. */
export function addAgreements(_lexicon: Lexicon): void {}

export function findAgreements(_reading: Reading, _context: Context): AgreementDraft[] {
  return []
}
