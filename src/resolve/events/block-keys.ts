import { withMembers } from './parties.js'
import { isNamed } from './series.js'
import type { Told } from './told.js'

const PEOPLE = 12
const PARTIES = 6

const partiesOf = (told: Told): readonly string[] => (told.parties.length < 2 ? told.context : told.parties).slice(0, PARTIES)
const ordered = (prefix: string, a: string, b: string): string => (a < b ? `${prefix}${a}|${b}` : `${prefix}${b}|${a}`)

function pairs(prefix: string, items: readonly string[]): string[] {
  const keys: string[] = []
  for (let i = 0; i < items.length; i++) for (let j = i + 1; j < items.length; j++) keys.push(ordered(prefix, items[i] as string, items[j] as string))
  return keys
}

const wordKeys = (told: Told): string[] => told.series.words.map((word) => `word ${word}`)

/** Blocks that a report puts its cluster into. */
export function keysToKeep(told: Told): string[] {
  const people = told.people.slice(0, PEOPLE)
  const parties = withMembers(partiesOf(told))
  return [
    ...people.map((person) => `of ${person}`),
    ...(people.length === 1 ? [`only ${people[0]}`] : pairs('two ', people)),
    ...wordKeys(told),
    ...pairs('all ', parties),
    ...(people.length === 0 ? pairs('bare ', parties) : []),
  ]
}

/**
 * Blocks in which a report looks for its engagement, likeliest first. Who met two people is no meeting of one of them
 * with a third, and where both sides name people, parties alone join nothing: so the big blocks stay unread.
 */
export function keysToMeet(told: Told): string[] {
  const people = told.people.slice(0, PEOPLE)
  const parties = partiesOf(told)
  const isOpen = told.kind === 'conference' || isNamed(told.series)
  return [
    ...(people.length === 1 || isOpen ? people.map((person) => `of ${person}`) : [...pairs('two ', people), ...people.map((person) => `only ${person}`)]),
    ...wordKeys(told),
    ...pairs(people.length === 0 || isOpen ? 'all ' : 'bare ', parties),
  ]
}

/** Blocks in which a cluster looks for the rest of its occasion: all that one of its people did, or what nobody is named for. */
export function keysToAccompany(told: Told): string[] {
  const people = told.people.slice(0, PEOPLE)
  return [...people.map((person) => `of ${person}`), ...pairs(people.length === 0 ? 'all ' : 'bare ', partiesOf(told))]
}
