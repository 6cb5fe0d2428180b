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
