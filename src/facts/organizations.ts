import type { Lexicon } from '../text/lexicon.js'
import type { Reading } from '../mentions/types.js'
import type { Context, OrganizationDraft } from './types.js'

/** Adds the phrases that this fact kind looks for. */
export function addOrganizations(_lexicon: Lexicon): void {}

export function findOrganizations(_reading: Reading, _context: Context): OrganizationDraft[] {
  return []
}
