import type { Lexicon } from '../text/lexicon.js'
import type { Text } from '../text/text.js'
import type { NameMention, OfficeMention, PartyMention, PersonInText, PlaceMention, OrganisationMention, Setting } from './types.js'

export function addPeople(_lexicon: Lexicon): void {}

export function findPeople(_text: Text, _setting: Setting, _parties: readonly PartyMention[], _places: readonly PlaceMention[]): { offices: OfficeMention[]; names: NameMention[]; people: PersonInText[]; organisations: OrganisationMention[] } {
  return { offices: [], names: [], people: [], organisations: [] }
}
