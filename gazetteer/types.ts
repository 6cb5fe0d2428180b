/** A state, or a territory that texts name like one. */
export interface CountryRow {
  /** ISO 3166-1; codes of our own where there is none: XA Abkhazia, XC Northern Cyprus, XK Kosovo, XO South Ossetia, XS Somaliland, and past states SU, YU, CS, DD. */
  iso2: string
  /** Usual short English name, the one that records use. */
  name: string
  /** Every English form, `name` first: "Kazakhstan", "Republic of Kazakhstan". */
  names: readonly string[]
  /** "Kazakh", "Kazakhstani"; one form may belong to two states ("Congolese"). */
  adjectives: readonly string[]
  /** "Kazakhs". */
  people: readonly string[]
  capital: string
  /** `capital` first, then other spellings and former names. */
  capitals: readonly string[]
  /** Seats of power the world knows, with their town: ["White House", "Washington"]. */
  seats: readonly (readonly [string, string | null])[]
  /** ".kz"; empty if there is none. */
  tld: string
  /** ISO 4217; empty if not known. */
  currency: string
}

/** An organisation, an institution, a group of states, a region or a news agency. */
export interface OrganisationRow {
  name: string
  /** Every form that is no acronym, `name` first. */
  names: readonly string[]
  acronyms: readonly string[]
  kind: 'international' | 'institution' | 'group' | 'region' | 'agency'
  /** The party an institution acts for: the European Commission for the "European Union". */
  actsFor: string | null
}
