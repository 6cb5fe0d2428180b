import { CITIES } from '../../gazetteer/cities.js'
import { COUNTRIES } from '../../gazetteer/countries.js'
import { ORGANISATIONS } from '../../gazetteer/organisations.js'
import { SUBDIVISIONS } from '../../gazetteer/subdivisions.js'
import type { CountryRow, OrganisationRow } from '../../gazetteer/types.js'
import { keyOf } from '../base/fold.js'
import { ByFirstWord } from '../text/by-first-word.js'
import { type Caps, type Entry, type Lexicon, type Phrase, firstKey } from '../text/lexicon.js'
import type { PartyVia, PlaceMention } from './types.js'

/** What a party phrase of the gazetteer stands for. */
export interface PartyEntry {
  readonly party: string
  readonly via: PartyVia
  readonly organisation: string
}

/** What a place phrase stands for; a town of that name may lie in several countries. */
export interface PlaceEntry {
  readonly name: string
  readonly level: PlaceMention['level']
  /** Canonical country names, best known first. */
  readonly countries: readonly string[]
}

/** "EU", "USA", "U.S.": capitals make the name. */
const capsOf = (form: string): Caps => (/^[\p{Lu}.&]{2,6}$/u.test(form) ? 'upper' : 'capital')

const countryOfCode = new Map(COUNTRIES.map((row) => [row.iso2, row.name]))

/** Canonical name of the country with this ISO 3166-1 code. */
export const countryNamed = (iso2: string): string | null => countryOfCode.get(iso2.toUpperCase()) ?? null

export function addGazetteer(lexicon: Lexicon): void {
  for (const row of COUNTRIES) addCountry(lexicon, row)
  for (const row of ORGANISATIONS) addOrganisation(lexicon, row)
  addTowns(lexicon)
  addSubdivisions(lexicon)
}

function addParty(lexicon: Lexicon, form: string, data: PartyEntry): void {
  lexicon.add(form, { kind: 'party', id: `party.${data.via}`, caps: capsOf(form), data })
}

const placeEntry = (form: string, data: PlaceEntry): Entry => ({ kind: 'place', id: `place.${data.level}`, caps: capsOf(form), data })

function addPlace(lexicon: Lexicon, form: string, data: PlaceEntry): void {
  lexicon.add(form, placeEntry(form, data))
}

function addCountry(lexicon: Lexicon, row: CountryRow): void {
  const party = (via: PartyVia): PartyEntry => ({ party: row.name, via, organisation: row.name })
  for (const form of row.names) {
    addParty(lexicon, form, party('name'))
    addPlace(lexicon, form, { name: row.name, level: 'country', countries: [row.name] })
  }
  for (const form of row.adjectives) addParty(lexicon, form, party('adjective'))
  for (const form of row.people) if (!row.adjectives.includes(form)) addParty(lexicon, form, party('people'))
  for (const form of row.capitals) {
    addParty(lexicon, form, party('capital'))
    addPlace(lexicon, form, { name: row.capital === form || !/^[\p{L} .'’-]+$/u.test(form) ? row.capital : form, level: 'town', countries: [row.name] })
  }
  for (const [form, town] of row.seats) {
    addParty(lexicon, form, party('seat'))
    if (town) addPlace(lexicon, form, { name: town, level: 'town', countries: [row.name] })
  }
}

function addOrganisation(lexicon: Lexicon, row: OrganisationRow): void {
  if (row.kind === 'agency') {
    for (const form of [...row.names, ...row.acronyms]) lexicon.add(form, { kind: 'agency', id: 'organisation.agency', caps: capsOf(form), data: row.name })
    return
  }
  const via: PartyVia = row.kind === 'group' ? 'group' : row.kind === 'region' ? 'region' : row.actsFor ? 'institution' : 'organisation'
  const data: PartyEntry = { party: row.actsFor ?? row.name, via, organisation: row.name }
  for (const form of new Set([row.name, ...row.names])) addParty(lexicon, form, data)
  for (const form of row.acronyms) lexicon.add(form, { kind: 'party', id: `party.${via}`, caps: /\p{Ll}/u.test(form) ? 'capital' : 'upper', data })
  if (row.kind === 'region') for (const form of new Set([row.name, ...row.names])) addPlace(lexicon, form, { name: row.name, level: 'region', countries: [] })
}

/** Ten thousand towns, sorted by their first word now and read when it is met. */
function addTowns(lexicon: Lexicon): void {
  const capitals = new Set(COUNTRIES.flatMap((row) => row.capitals))
  const byFirst = new ByFirstWord<string>((line) => firstKey(line.slice(0, line.indexOf('\t'))))
  for (const line of CITIES.split('\n')) byFirst.add(line, line)
  lexicon.addSource((first) => {
    const lines = byFirst.at(first)
    return lines.length ? townsIn(lines, capitals) : []
  })
}

function townsIn(lines: readonly string[], capitals: ReadonlySet<string>): Phrase[] {
  const towns = new Map<string, { name: string; countries: string[] }>()
  for (const line of lines) {
    const [form, code, canonical] = line.split('\t')
    const country = code ? countryNamed(code) : null
    if (!form || !country || capitals.has(form)) continue
    const known = towns.get(form)
    if (known) known.countries.push(country)
    else towns.set(form, { name: canonical ?? form, countries: [country] })
  }
  return [...towns].map(([form, { name, countries }]) => [form, placeEntry(form, { name, level: 'town', countries })])
}

function addSubdivisions(lexicon: Lexicon): void {
  for (const line of SUBDIVISIONS.split('\n')) {
    const [form, code] = line.split('\t')
    const country = code ? countryNamed(code) : null
    if (form && country && country !== form)
      lexicon.add(form, {
        kind: 'subdivision',
        id: 'place.subdivision',
        caps: 'capital',
        data: { name: form, level: 'region', countries: [country] } satisfies PlaceEntry,
      })
  }
}

const known = new Set([...COUNTRIES.map((row) => row.name), ...ORGANISATIONS.map((row) => row.actsFor ?? row.name)])

/** Is it a state, an international organisation or a group of states – not a firm or club? */
export const isKnownParty = (name: string): boolean => known.has(name)

const actsFor = new Map(
  ORGANISATIONS.filter((o) => o.actsFor).flatMap((o) => [o.name, ...o.names, ...o.acronyms].map((n) => [n, o.actsFor as string] as const)),
)

/** Whom an organisation acts for: the European Commission for the European Union; others for themselves. */
export const actingFor = (name: string): string => actsFor.get(name) ?? name

const capitals = new Map(COUNTRIES.map((row) => [row.name, row.capital]))

/** Capital of a state, for "the Kazakh capital". */
export const capitalOf = (country: string): string | null => capitals.get(country) ?? null

const byForm = new Map(COUNTRIES.flatMap((row) => [...row.adjectives, ...row.names].map((form) => [keyOf(form), row.name] as const)))

/** The country that the name of a body begins with: "Vietnamese Communist Party" → "Vietnam". */
export function countryIn(name: string): string | null {
  const words = keyOf(name).split(' ')
  for (let n = Math.min(3, words.length); n > 0; n--) {
    const country = byForm.get(words.slice(0, n).join(' '))
    if (country) return country
  }
  return null
}
