import { firstAt } from '../base/first-at.js'
import type { DateMention, NameMention, OfficeMention, OrganisationMention, PartyMention, PlaceMention, Reading } from './types.js'

/** Mentions of one kind by the token at which they begin; of several the longest. */
export interface Starts<M> {
  get(token: number): M | undefined
}

/** Kinds of mentions, as bits. */
export const Begins = { name: 1, office: 2, party: 4, place: 8, date: 16, organisation: 32 } as const

/** The mentions of a reading by the token at which they begin. */
export interface Lookup {
  readonly name: Starts<NameMention>
  readonly office: Starts<OfficeMention>
  readonly party: Starts<PartyMention>
  readonly place: Starts<PlaceMention>
  readonly date: Starts<DateMention>
  readonly organisation: Starts<OrganisationMention>
  /** Bits of the kinds of mentions that begin at a token (see `Begins`). */
  readonly begins: Uint8Array
}

export function lookupOf(reading: Pick<Reading, 'text' | 'names' | 'offices' | 'parties' | 'places' | 'dates' | 'organisations'>): Lookup {
  const begins = new Uint8Array(reading.text.tokens.count + 1)
  return {
    name: byStart(begins, Begins.name, reading.names),
    office: byStart(begins, Begins.office, reading.offices),
    party: byStart(begins, Begins.party, reading.parties),
    place: byStart(begins, Begins.place, reading.places),
    date: byStart(begins, Begins.date, reading.dates),
    organisation: byStart(begins, Begins.organisation, reading.organisations),
    begins,
  }
}

/** Every pass asks at every token, so a bit tells where one begins; which it is gets searched for. */
function byStart<M extends { from: number; to: number }>(begins: Uint8Array, bit: number, mentions: readonly M[]): Starts<M> {
  const sorted = inOrder(mentions)
  for (const { from } of sorted) begins[from] = (begins[from] as number) | bit
  return {
    get(token) {
      if (((begins[token] ?? 0) & bit) === 0) return undefined
      const first = firstAt(sorted, token)
      let longest = sorted[first] as M
      for (let k = first + 1; sorted[k]?.from === token; k++) if ((sorted[k] as M).to > longest.to) longest = sorted[k] as M
      return longest
    },
  }
}

function inOrder<M extends { from: number }>(mentions: readonly M[]): readonly M[] {
  for (let k = 1; k < mentions.length; k++) if ((mentions[k] as M).from < (mentions[k - 1] as M).from) return [...mentions].sort((a, b) => a.from - b.from)
  return mentions
}
