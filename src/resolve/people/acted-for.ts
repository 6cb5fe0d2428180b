import { fold } from '../../base/fold.js'
import { COUNTRIES } from '../../../gazetteer/countries.js'
import { ORGANISATIONS } from '../../../gazetteer/organisations.js'

const ACTED_FOR = new Map(ORGANISATIONS.flatMap(({ name, actsFor }) => (actsFor === null ? [] : [[name, actsFor] as const])))

/** The party that an institution acts for; any other is its own. */
export const actedFor = (party: string): string => ACTED_FOR.get(party) ?? party
export const actedForOrNull = (party: string | null): string | null => (party === null ? null : actedFor(party))

const STATES = new Set(COUNTRIES.map((country) => country.name))
const PARTIES = new Set([...STATES, ...ORGANISATIONS.map((organisation) => organisation.name)])
export const isState = (party: string): boolean => STATES.has(party)
/** Whether the gazetteer knows a party; any other is an organisation as some text spells it. */
export const isKnownParty = (party: string | null): party is string => party !== null && PARTIES.has(party)

interface Institution {
  readonly name: string
  readonly words: string
}
/** Institutions by the organisation that they act for; those of states have names of their own kind and are left out. */
const INSTITUTIONS = new Map<string, Institution[]>()
for (const { name, names, actsFor } of ORGANISATIONS)
  if (actsFor !== null && !STATES.has(actsFor))
    INSTITUTIONS.set(actsFor, [...(INSTITUTIONS.get(actsFor) ?? []), ...names.map((words) => ({ name, words: fold(words) }))])
for (const own of INSTITUTIONS.values()) own.push(...shortForms(own))

/** "Commission" for the European Commission; "Council" may be any of several. */
function shortForms(institutions: readonly Institution[]): Institution[] {
  const owners = new Map<string, Set<string>>()
  for (const { name, words } of institutions)
    for (const word of words.split(' ').filter((_, i, all) => i === 0 || i === all.length - 1)) owners.set(word, (owners.get(word) ?? new Set()).add(name))
  return institutions.flatMap(({ name, words }) => {
    const [first, last, more] = words.split(' ')
    return first === 'european' && last !== undefined && more === undefined && owners.get(last)?.size === 1 ? [{ name, words: last }] : []
  })
}

/** The institution that a folded title names, where the title is told for whom it acts: "Commission Vice-President" of the European Union. */
export function institutionIn(title: string, side: string): { readonly name: string; readonly rest: string } | null {
  let best: Institution | null = null
  for (const institution of INSTITUTIONS.get(side) ?? []) {
    const at = ` ${title} `.indexOf(` ${institution.words} `)
    if (at >= 0 && (!best || institution.words.length > best.words.length)) best = institution
  }
  if (!best || best.words.length === title.length) return null
  const rest = ` ${title} `.replace(` ${best.words} `, ' ').trim()
  return { name: best.name, rest: rest.replace(/\b(?:of|in|at|for)(?: the)?$/, '').trim() }
}
