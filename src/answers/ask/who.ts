import { failure, ReadoutError } from '../../base/errors.js'
import type { Store } from '../../store/types.js'
import type { Terms } from '../types.js'
import { named } from './named.js'
import { partyNamed } from './party.js'
import { type Question, understand } from './understand.js'

/** A question of which names may follow; they stand for parties or people, beside --party and --person. */
export async function anybodyAsked(store: Store, terms: Terms): Promise<Question> {
  return understand(store, await withNames(store, terms))
}

/** The same for a question that tells of parties only. */
export async function partiesAsked(store: Store, terms: Terms): Promise<Question> {
  const question = await anybodyAsked(store, terms)
  const [person] = question.asked.person
  if (person) throw new ReadoutError(failure('PARTY_NEEDED', null, { person }))
  return question
}

/** The same for a question that tells nothing without a name. */
export async function whoIsAsked(store: Store, terms: Terms): Promise<Question> {
  const named = await withNames(store, terms)
  if (!named.party?.length && !named.person?.length) throw new ReadoutError(failure('NAME_NEEDED', null, {}))
  return understand(store, named)
}

/** Words that name one thing, unless they all name parties: "EPCA" is an agreement, "kazakhstan EU" are those whose agreements are wanted. */
export function partiesOrName({ words, ...terms }: Terms): Terms {
  const parties = (words ?? []).map(partyNamed).filter((party) => party !== null)
  if (words?.length && parties.length === words.length) return { ...terms, party: [...(terms.party ?? []), ...parties] }
  return words ? { ...terms, words } : terms
}

async function withNames(store: Store, { words = [], ...terms }: Terms): Promise<Terms> {
  const party = [...(terms.party ?? [])]
  const person = [...(terms.person ?? [])]
  for (const name of words) {
    const one = await named(store, name, ['party', 'person'])
    if (one.kind === 'party') party.push(one.name)
    else if ('id' in one) person.push(one.id)
  }
  return { ...terms, party, person }
}
