import type { Lexicon } from '../text/lexicon.js'
import type { Text } from '../text/text.js'
import type { PartyMention, PlaceMention } from './types.js'

export function addGazetteer(_lexicon: Lexicon): void {}

export function findParties(_text: Text): { parties: PartyMention[]; places: PlaceMention[] } {
  return { parties: [], places: [] }
}
