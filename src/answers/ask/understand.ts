import { failure, ReadoutError } from '../../base/errors.js'
import { keyOf } from '../../base/fold.js'
import { TOPICS } from '../../model/topics.js'
import type { Store } from '../../store/types.js'
import type { Asked, Terms } from '../types.js'
import { askedDate, firstOf, lastOf } from './day.js'
import { nearest } from './likeness.js'
import { named } from './named.js'

/** What was asked, with names found and dates checked. `entities` are as in involved and dyad rows. */
export interface Question {
  readonly asked: Asked
  readonly parties: readonly string[]
  readonly people: readonly string[]
  readonly topics: readonly string[]
  /** First and last day asked for, whole days. */
  readonly since: string | null
  readonly until: string | null
  /** Day on which offices are told: valid-at, else until, else known-at, else today. */
  readonly on: string
  readonly knownAt: string | null
  /** The day from which plans lie ahead, see `asOf`. */
  readonly today: string
  /** The asker's own day: known-at, else today. What the record still calls planned may lie behind it. */
  readonly clock: string
  readonly limit: number
  readonly after: string | null
  readonly markings: Terms['markings']
}

const FEW = 50

/** Understands the common terms of a question; what cannot be is refused with the reason. */
export async function understand(store: Store, terms: Terms): Promise<Question> {
  const since = askedDate('--since', terms.since)
  const until = askedDate('--until', terms.until)
  const validAt = askedDate('--valid-at', terms.validAt)
  const knownAt = askedDate('--known-at', terms.knownAt)
  if (since && until && firstOf(since) > lastOf(until))
    throw new ReadoutError(failure('OPTION_INVALID', null, { option: '--until', value: until, allowed: `a day that does not lie before ${since}` }))
  const parties: string[] = []
  for (const given of terms.party ?? []) {
    const { name } = await named(store, given, ['party'])
    if (!parties.includes(name)) parties.push(name)
  }
  const people: { readonly id: string; readonly name: string }[] = []
  for (const name of terms.person ?? []) {
    const one = await named(store, name, ['person'])
    if ('id' in one && !people.some(({ id }) => id === one.id)) people.push(one)
  }
  const topics = (terms.topic ?? []).map(topicNamed)
  const limit = terms.limit ?? FEW
  return {
    asked: {
      party: parties,
      person: people.map((one) => one.name),
      topic: topics,
      since,
      until,
      validAt,
      knownAt,
      limit,
      words: terms.words?.join(' ') || null,
    },
    parties,
    people: people.map((one) => one.id),
    topics,
    since: since && firstOf(since),
    until: until && lastOf(until),
    on: lastOf(validAt ?? until ?? knownAt ?? terms.today),
    knownAt: knownAt && lastOf(knownAt),
    today: await asOf(store, terms),
    clock: knownAt ? lastOf(knownAt) : terms.today,
    limit,
    after: terms.after ?? null,
    markings: terms.markings,
  }
}

/**
 * The day up to which the record can tell what became of things: that of the newest source, not of the clock, for a plan whose day
 * came after the last source has not failed; it has only not been told of. Earlier if the asker wants to know what was known on a day.
 */
async function asOf(store: Store, { knownAt, today, markings }: Pick<Terms, 'knownAt' | 'today' | 'markings'>): Promise<string> {
  const by = knownAt ? lastOf(askedDate('--known-at', knownAt) ?? today) : today
  const [newest] = await store.rows('report', { orderBy: [['known', 'desc']], limit: 1, ...(markings ? { markings } : {}) })
  const last = newest ? lastOf(newest.known) : by
  return last < by ? last : by
}

function topicNamed(name: string): string {
  const code = keyOf(name).replaceAll(' ', '-')
  const codes = Object.keys(TOPICS)
  if (codes.includes(code)) return code
  const near = [...codes.filter((one) => one.split('-').includes(code)), ...nearest(name, codes, 3, 0.3)]
  const allowed = near.length ? [...new Set(near)].slice(0, 4).join(' or ') : codes.join(', ')
  throw new ReadoutError(failure('OPTION_INVALID', null, { option: '--topic', value: name, allowed }))
}
