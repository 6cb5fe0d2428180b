import { ORGANISATIONS } from '../../../gazetteer/organisations.js'

const ACTED_FOR = new Map(ORGANISATIONS.flatMap(({ name, actsFor }) => (actsFor === null ? [] : [[name, actsFor] as const])))

/** The party that an institution acts for; any other is its own. */
export const actedFor = (party: string): string => ACTED_FOR.get(party) ?? party
export const actedForOrNull = (party: string | null): string | null => (party === null ? null : actedFor(party))
