import type { Engagement, Person, Position, ReadoutRecord } from '../model/types.js'
import { dateInWords, spanInWords } from '../model/words/dates.js'

/** A participant with the office that belongs to the occasion. */
export interface Participant {
  readonly name: string
  readonly person: Person | null
  readonly office: string | null
}

export interface Occasion {
  readonly engagement: Engagement
  readonly people: readonly Participant[]
  readonly when: string | null
}

/** A record in the order in which people read it. */
export interface Outline {
  readonly held: readonly Occasion[]
  readonly planned: readonly Occasion[]
  readonly past: readonly Occasion[]
  /** People who take part in none of the occasions. */
  readonly others: readonly Person[]
}

export function outlineOf(record: ReadoutRecord): Outline {
  const byName = new Map(record.people.map((person) => [person.name, person]))
  const occasions = record.engagements.map((engagement) => ({
    engagement,
    people: engagement.people.map((name) => participant(name, byName.get(name) ?? null)),
    when: engagement.start ? spanInWords(engagement.start, engagement.end) : null,
  }))
  const taking = new Set(record.engagements.flatMap((e) => e.people))
  const of = (status: Engagement['status']): Occasion[] => occasions.filter((o) => o.engagement.status === status)
  return { held: of('held'), planned: of('planned'), past: of('past'), others: record.people.filter((p) => !taking.has(p.name)) }
}

function participant(name: string, person: Person | null): Participant {
  return { name, person, office: person ? officesOf(person) : null }
}

/** All positions of a person in one line; null if the text names none. */
export const officesOf = (person: Person): string | null => person.positions.map(officeInWords).join('; ') || null

/** "former President, Kazakhstan", "Deputy Secretary-General, European External Action Service, from 1 March 2025". */
export function officeInWords({ title, of, status, from, to }: Position): string {
  const state = status === 'current' ? '' : `${status} `
  const holder = of && !title.includes(of) ? `, ${of}` : ''
  const since = from ? `, from ${dateInWords(from)}` : ''
  const until = to ? `, until ${dateInWords(to)}` : ''
  return `${state}${title}${holder}${since}${until}`
}

/** "Kazakhstan – European Union", "Ghana, Togo, Benin". */
export const partiesInWords = (parties: readonly string[]): string => parties.join(parties.length === 2 ? ' – ' : ', ')
