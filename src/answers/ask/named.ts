import { keyOf } from '../../base/fold.js'
import { failure, ReadoutError } from '../../base/errors.js'
import type { EntityKind, EntityRow } from '../../model/rows.js'
import { romanise } from '../../resolve/names/romanise.js'
import type { Store } from '../../store/types.js'
import { partiesLike, partyNamed } from './party.js'

/** A thing that an asker named: a party by the name that records use, anything else by its id. */
export type Named = { readonly kind: 'party'; readonly name: string } | { readonly kind: EntityKind; readonly name: string; readonly id: string }

const MOST_CANDIDATES = 6

/**
 * Finds what a name means among parties and things of some kinds. An id ("person:…") is taken as it is. Several things of the
 * name: the one that is called exactly so, else the asker has to choose; none: the nearest names are told.
 */
export async function named(store: Store, words: string, kinds: readonly (EntityKind | 'party')[]): Promise<Named> {
  const party = kinds.includes('party') ? partyNamed(words.replace(/^party:/, '')) : null
  if (party) return { kind: 'party', name: party }
  const others = kinds.filter((kind): kind is EntityKind => kind !== 'party')
  const entity = others.length ? await entityNamed(store, words, others) : null
  if (entity) return { kind: entity.kind, name: entity.label, id: entity.id }
  // A name in another script is looked for by its letters in ours.
  const near = others.length ? await store.find(romanise(words), { kinds: others, limit: 3 }) : []
  const names = [...near.map((one) => one.label), ...(kinds.includes('party') ? partiesLike(words) : [])].slice(0, 4)
  const hint = names.length
    ? `Did you mean ${inQuotes(names)}?`
    : 'No name in the store looks like it; `readout people` and `readout coverage` list what is there.'
  throw new ReadoutError(failure('ANSWER_MISSING', null, { what: `"${words}"`, hint }))
}

async function entityNamed(store: Store, words: string, kinds: readonly EntityKind[]): Promise<EntityRow | null> {
  if (kinds.some((kind) => words.startsWith(`${kind}:`))) return (await entityOf(store, words)) ?? (await entityOf(store, await store.formerly(words)))
  const found = (await store.find(words, { kinds, limit: 40 })).filter((one) => !one.near)
  const key = keyOf(words)
  const exact = found.filter((one) => one.forms.some((form) => keyOf(form) === key) || keyOf(one.label) === key)
  const whole = exact.filter((one) => keyOf(one.label) === key)
  const rest = whole.length === 1 ? whole : exact.length ? exact : found
  if (rest.length < 2) return rest[0] ?? null
  const shown = await Promise.all(rest.slice(0, MOST_CANDIDATES).map((one) => candidate(store, one)))
  const more = rest.length > shown.length ? ` and ${rest.length - shown.length} more` : ''
  throw new ReadoutError(failure('NAME_AMBIGUOUS', null, { name: words, candidates: `${shown.join('; ')}${more}` }))
}

const entityOf = async (store: Store, id: string | null): Promise<EntityRow | null> =>
  id === null ? null : ((await store.rows('entity', { where: { id: ['=', id] }, limit: 1 }))[0] ?? null)

/** "Wang Yi (Minister of Foreign Affairs, China) – person:wang-yi". */
async function candidate(store: Store, entity: EntityRow): Promise<string> {
  const offices = entity.kind === 'person' ? await store.rows('office', { where: { person: ['=', entity.id] }, orderBy: [['known', 'desc']], limit: 1 }) : []
  const about = offices[0] ? [offices[0].title, offices[0].of].filter((part) => part !== null).join(', ') : entity.party
  return `${entity.label}${about ? ` (${about})` : ''} – ${entity.id}`
}

const inQuotes = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(' or ')
