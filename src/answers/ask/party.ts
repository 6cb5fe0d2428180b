import { COUNTRIES } from '../../../gazetteer/countries.js'
import { ORGANISATIONS } from '../../../gazetteer/organisations.js'
import { keyOf } from '../../base/fold.js'
import { nearest } from './likeness.js'

/**
 * The party that a name means, as records write it: "EU", "the European Union" and "Kazakh" are understood.
 * An institution stands for the party that it acts for. Null if no state or organisation is called so.
 */
export function partyNamed(name: string): string | null {
  return table().get(keyOf(name).replace(/^the /, '')) ?? null
}

/** A party and the institutions that act for it: offices and people may belong to any of them. */
export const institutionsOf = (party: string): string[] => [party, ...ORGANISATIONS.filter((row) => row.actsFor === party).map((row) => row.name)]

/** Words that stand for a party: its names, adjectives, people, capital, acronyms, and the institutions that act for it. */
export function formsOf(party: string): string[] {
  const forms = new Set<string>()
  for (const row of COUNTRIES)
    if (row.name === party) for (const form of [...row.names, ...row.adjectives, ...row.people, row.capital]) if (form) forms.add(form)
  for (const row of ORGANISATIONS) if (row.name === party || row.actsFor === party) for (const form of [...row.names, ...row.acronyms]) forms.add(form)
  return [...forms]
}

/** Whether a name is that of a state. */
export const isState = (name: string): boolean => {
  stateNames ??= new Set(COUNTRIES.map((row) => row.name))
  return stateNames.has(name)
}
let stateNames: Set<string> | null = null

/** Whether a name is that of a group of states or a region: "Central Asia". */
export const isGroup = (name: string): boolean => {
  groupNames ??= new Set(ORGANISATIONS.filter((row) => row.kind === 'group' || row.kind === 'region').map((row) => row.name))
  return groupNames.has(name)
}
let groupNames: Set<string> | null = null

/** Parties whose names look like this one. */
export function partiesLike(name: string, most = 3): string[] {
  const names = new Map<string, string>()
  for (const row of [...COUNTRIES, ...ORGANISATIONS]) for (const one of row.names) names.set(one, row.name)
  const found = nearest(name, names.keys(), most * 2, 0.45).map((one) => names.get(one) as string)
  return [...new Set(found)].slice(0, most)
}

let known: Map<string, string> | null = null

/** Own names stand before acronyms, adjectives and institutions, so that "Georgia" is the state. */
function table(): Map<string, string> {
  if (known) return known
  const names = new Map<string, string>()
  const add = (name: string, party: string): void => {
    const key = keyOf(name).replace(/^the /, '')
    if (key && !names.has(key)) names.set(key, party)
  }
  const acting = ORGANISATIONS.map((row) => ({ ...row, party: row.kind === 'institution' && row.actsFor ? row.actsFor : row.name }))
  for (const row of COUNTRIES) for (const name of row.names) add(name, row.name)
  for (const row of acting) for (const name of row.names) add(name, row.party)
  for (const row of acting) for (const acronym of row.acronyms) add(acronym, row.party)
  for (const row of COUNTRIES) for (const name of [...row.adjectives, ...row.people, row.iso2]) add(name, row.name)
  known = names
  return names
}
