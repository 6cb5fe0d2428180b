import { GROUPS } from '../../../gazetteer/groups.js'

const CANONICAL = new Map<string, string>()
const MEMBERS = new Map<string, ReadonlySet<string>>()
for (const { name, also, members } of GROUPS) {
  for (const other of also) CANONICAL.set(other, name)
  MEMBERS.set(name, new Set(members))
}

/** One name for a party that texts call by several: "Central Asian states" is "Central Asia". */
export const canonicalParty = (party: string): string => CANONICAL.get(party) ?? party

/** Canonical parties, each once, by code point. */
export const canonicalParties = (parties: readonly string[]): readonly string[] =>
  parties.length === 0 ? NONE : [...new Set(parties.map(canonicalParty))].sort()
const NONE: readonly string[] = []

/** Does it stand for several states. */
export const isGroup = (party: string): boolean => MEMBERS.has(canonicalParty(party))

/** Is one the other, or a member of it: Uzbekistan may be the side that another text calls Central Asia. */
export const mayBeOne = (a: string, b: string): boolean => a === b || MEMBERS.get(a)?.has(b) === true || MEMBERS.get(b)?.has(a) === true

/** The parties, and the members of groups among them. */
export const withMembers = (parties: readonly string[]): readonly string[] =>
  parties.some((party) => MEMBERS.has(party)) ? [...new Set(parties.flatMap((party) => [party, ...(MEMBERS.get(party) ?? [])]))] : parties

/**
 * How far two lists of parties tell of one dealing: `same`; `within` if one list holds all of the other; `shared` if at
 * least two parties are common, or one party is told on either side; `unknown` if a list is empty; else `other`.
 */
export type PartyFit = 'same' | 'within' | 'shared' | 'unknown' | 'other'

export function fitParties(a: readonly string[], b: readonly string[]): PartyFit {
  if (a.length === 0 || b.length === 0) return 'unknown'
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  let exact = 0
  let loose = 0
  for (const party of few) {
    if (many.includes(party)) exact++
    else if (many.some((other) => mayBeOne(party, other))) loose++
  }
  if (exact === few.length && few.length === many.length) return 'same'
  if (exact + loose === few.length) return 'within'
  return exact + loose >= 2 ? 'shared' : 'other'
}
