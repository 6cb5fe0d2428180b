import type { TokenRange } from '../base/span.js'
import type { Text } from '../text/text.js'

/** How a party is named: outright, by adjective ("Kazakh"), by its people, its capital, its seat of power, or an institution. */
export type PartyVia = 'name' | 'adjective' | 'people' | 'capital' | 'seat' | 'institution' | 'organisation' | 'group' | 'region'

export interface PartyMention extends TokenRange {
  readonly kind: 'party'
  /** Canonical name: "Kazakhstan", "European Union". */
  readonly party: string
  readonly via: PartyVia
  /** The institution itself where one is named ("European Commission"), else the party. */
  readonly organisation: string
}

/** A town, country, region or seat of government, as a place. */
export interface PlaceMention extends TokenRange {
  readonly kind: 'place'
  /** The town ("Moscow" for "the Kremlin"), or the country if the text names only that. */
  readonly name: string
  readonly level: 'town' | 'country' | 'region'
  /** Country it lies in, canonical; null if unknown. */
  readonly country: string | null
}

/** A date or period, resolved against the day of publication. */
export interface DateMention extends TokenRange {
  readonly kind: 'date'
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly start: string
  /** End of a span, same form; null for a single date. */
  readonly end: string | null
  /** Rule row that read it. */
  readonly rule: string
  /** null when the text itself says it all; else what it was worked out from ("published 2025-02-28"). */
  readonly basis: string | null
  /** "since 2005", "by 2030", "until": which side is open. */
  readonly open: 'since' | 'until' | null
  /** `vague`: "recently", "soon", "in the near future" – usable, but no date was given. */
  readonly vague: boolean
  /** The reading that lies ahead of publication, where the words fit two ("on Friday", "in May"); see `forFuture`. */
  readonly ahead: DateReading | null
  /** The reading that lies behind it. */
  readonly behind: DateReading | null
}

export interface DateReading {
  readonly start: string
  readonly end: string | null
}

/** A quantity: money, percentage, measure or count, in base units. */
export interface AmountMention extends TokenRange {
  readonly kind: 'amount'
  readonly value: number
  /** ISO 4217, "%", "t", "km" …; null for a bare number whose unit must come from its neighbours. */
  readonly unit: string | null
  readonly approximate: boolean
  readonly rule: string
}

export type OfficeStatus = 'current' | 'acting' | 'incoming' | 'former'

/** An office as it stands in the text, with or without a holder beside it. */
export interface OfficeMention extends TokenRange {
  readonly kind: 'office'
  /** As written, singular, without the country or organisation it belongs to. */
  readonly title: string
  /** Party or organisation it belongs to, canonical; null if the phrase does not say. */
  readonly of: string | null
  readonly status: OfficeStatus
  /** "presidents", "ministers": more than one holder. */
  readonly plural: boolean
  /** Folded head noun in singular: "minister", "president". */
  readonly head: string
  readonly rule: string
}

/** A person's name at one place of the text. */
export interface NameMention extends TokenRange {
  readonly kind: 'name'
  /** As written, without titles and honorifics. */
  readonly name: string
  /** What proves that it names a person: an office beside it, an honorific, a given name, a verb of saying, an earlier mention. */
  readonly proof: 'office' | 'honorific' | 'given' | 'verb' | 'list' | 'speaker' | 'known'
  /** Index into `Reading.people` once people are told apart. */
  person: number
}

/** A company, ministry, agency, movement or other body with a proper name. */
export interface OrganisationMention extends TokenRange {
  readonly kind: 'organisation'
  readonly name: string
  readonly acronym: string | null
  readonly party: string | null
}

export interface HeldPosition {
  readonly title: string
  readonly of: string | null
  readonly status: OfficeStatus
  readonly from: string | null
  readonly to: string | null
  readonly range: TokenRange
  readonly rule: string
  /** What `of` was worked out from, when the phrase does not say it. */
  readonly basis: string | null
}

/** One person of the document: all mentions together. */
export interface PersonInText {
  readonly index: number
  name: string
  readonly names: string[]
  readonly mentions: NameMention[]
  readonly positions: HeldPosition[]
  /** The party the person acts for; null if it cannot be told. */
  party: string | null
  readonly rule: string
  gender: 'male' | 'female' | null
}

/** What is known of the document before its text is read. */
export interface Setting {
  readonly id: string
  readonly published: string | null
  readonly title: string | null
  readonly outlet: string | null
  /** Party that the outlet belongs to ("state.gov" → "United States"); null if unknown. */
  readonly home: string | null
  /** Town of the dateline; null if there is none. */
  readonly dateline: string | null
}

/**
 * A document while it is read. Stages fill it in the order that `pipeline.ts` names; each
 * reads what earlier stages left and adds its own.
 */
export interface Reading {
  readonly setting: Setting
  readonly text: Text
  /** Every mention that begins at a token. */
  readonly parties: readonly PartyMention[]
  readonly places: readonly PlaceMention[]
  readonly dates: readonly DateMention[]
  readonly amounts: readonly AmountMention[]
  readonly offices: readonly OfficeMention[]
  readonly names: readonly NameMention[]
  readonly organisations: readonly OrganisationMention[]
  readonly people: readonly PersonInText[]
}
