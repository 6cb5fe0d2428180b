import type { DateMention, NameMention, OfficeMention, OrganisationMention, PartyMention, PlaceMention, Reading } from './types.js'

/** The mentions of a reading by the token at which they begin; of several of one kind the longest. */
export interface Lookup {
  readonly name: ReadonlyMap<number, NameMention>
  readonly office: ReadonlyMap<number, OfficeMention>
  readonly party: ReadonlyMap<number, PartyMention>
  readonly place: ReadonlyMap<number, PlaceMention>
  readonly date: ReadonlyMap<number, DateMention>
  readonly organisation: ReadonlyMap<number, OrganisationMention>
}

export function lookupOf(reading: Pick<Reading, 'names' | 'offices' | 'parties' | 'places' | 'dates' | 'organisations'>): Lookup {
  return {
    name: byStart(reading.names),
    office: byStart(reading.offices),
    party: byStart(reading.parties),
    place: byStart(reading.places),
    date: byStart(reading.dates),
    organisation: byStart(reading.organisations),
  }
}

function byStart<M extends { from: number; to: number }>(mentions: readonly M[]): Map<number, M> {
  const map = new Map<number, M>()
  for (const m of mentions) {
    const known = map.get(m.from)
    if (!known || known.to < m.to) map.set(m.from, m)
  }
  return map
}
