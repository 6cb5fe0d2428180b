import type { DateMention, NameMention, OfficeMention, OrganisationMention, PartyMention, PlaceMention, Reading } from './types.js'

/** Mentions of one kind by the token at which they begin; of several the longest. */
export interface Starts<M> {
  get(token: number): M | undefined
}

/** The mentions of a reading by the token at which they begin. */
export interface Lookup {
  readonly name: Starts<NameMention>
  readonly office: Starts<OfficeMention>
  readonly party: Starts<PartyMention>
  readonly place: Starts<PlaceMention>
  readonly date: Starts<DateMention>
  readonly organisation: Starts<OrganisationMention>
  /** 1 where somebody who can act is named: by name, office, party or body. */
  readonly actors: Uint8Array
}

export function lookupOf(reading: Pick<Reading, 'text' | 'names' | 'offices' | 'parties' | 'places' | 'dates' | 'organisations'>): Lookup {
  const { count } = reading.text.tokens
  return {
    name: byStart(count, reading.names),
    office: byStart(count, reading.offices),
    party: byStart(count, reading.parties),
    place: byStart(count, reading.places),
    date: byStart(count, reading.dates),
    organisation: byStart(count, reading.organisations),
    actors: starts(count, [reading.names, reading.offices, reading.parties, reading.organisations]),
  }
}

function starts(count: number, kinds: readonly (readonly { from: number }[])[]): Uint8Array {
  const at = new Uint8Array(count + 1)
  for (const mentions of kinds) for (const mention of mentions) at[mention.from] = 1
  return at
}

/** A column over the tokens, because every pass asks at every token: index + 1 of the mention, 0 for none. */
function byStart<M extends { from: number; to: number }>(count: number, mentions: readonly M[]): Starts<M> {
  const at = new Int32Array(count + 1)
  for (const [index, mention] of mentions.entries()) {
    const known = at[mention.from]
    if (!known || (mentions[known - 1] as M).to < mention.to) at[mention.from] = index + 1
  }
  return {
    get(token) {
      const index = at[token]
      return index ? mentions[index - 1] : undefined
    },
  }
}
