import { withMembers } from './parties.js'
import { isNamed } from './series.js'
import type { Told } from './told.js'

const PEOPLE = 12
const PARTIES = 6
/** Of a long list of names the first are looked up two by two. */
const PAIRED = 5

const partiesOf = (told: Told): readonly string[] => (told.parties.length < 2 ? told.context : told.parties).slice(0, PARTIES)
/**
 * A key is a number of 30 bits, so that millions of them stay small. Two keys that share one put a few strangers into a
 * block; weighing sends them away.
 */
function keyOf(kind: Kind, a: string, b = ''): number {
  let hash = Math.imul(kind, 0x9e3779b1)
  for (let i = 0; i < a.length; i++) hash = Math.imul(hash ^ a.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ 0x7f, 0x01000193)
  for (let i = 0; i < b.length; i++) hash = Math.imul(hash ^ b.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & 0x3fffffff
}
type Kind = (typeof OF | typeof ONLY | typeof TWO | typeof WORD | typeof ALL | typeof BARE) & number
const OF = 1
const ONLY = 2
const TWO = 3
const WORD = 4
const ALL = 5
const BARE = 6

function pairs(kind: Kind, items: readonly string[]): number[] {
  const keys: number[] = []
  for (let i = 0; i < items.length; i++)
    for (let j = i + 1; j < items.length; j++) {
      const [a, b] = [items[i] as string, items[j] as string]
      keys.push(a < b ? keyOf(kind, a, b) : keyOf(kind, b, a))
    }
  return keys
}

const wordKeys = (told: Told): number[] => told.series.words.map((word) => keyOf(WORD, word))

/** Blocks that a report puts its cluster into. */
export function keysToKeep(told: Told): number[] {
  const people = told.people.slice(0, PEOPLE)
  const parties = withMembers(partiesOf(told))
  return [
    ...people.map((person) => keyOf(OF, person)),
    ...(people.length === 1 ? [keyOf(ONLY, people[0] as string)] : pairs(TWO, people.slice(0, PAIRED))),
    ...wordKeys(told),
    ...pairs(ALL, parties),
    ...(people.length === 0 ? pairs(BARE, parties) : []),
  ]
}

/**
 * Blocks in which a report looks for its engagement, likeliest first. Who met two people is no meeting of one of them
 * with a third, and where both sides name people, parties alone join nothing: so the big blocks stay unread.
 */
export function keysToMeet(told: Told): number[] {
  const people = told.people.slice(0, PEOPLE)
  const parties = partiesOf(told)
  const isOpen = told.kind === 'conference' || isNamed(told.series)
  return [
    ...(people.length === 1 || isOpen
      ? people.map((person) => keyOf(OF, person))
      : [...pairs(TWO, people.slice(0, PAIRED)), ...people.map((person) => keyOf(ONLY, person))]),
    ...wordKeys(told),
    ...pairs(people.length === 0 || isOpen ? ALL : BARE, parties),
  ]
}

/** Blocks in which a cluster looks for the rest of its occasion: all that one of its people did, or what nobody is named for. */
export function keysToAccompany(told: Told): number[] {
  const people = told.people.slice(0, PEOPLE)
  return [...people.map((person) => keyOf(OF, person)), ...pairs(people.length === 0 ? ALL : BARE, partiesOf(told))]
}
