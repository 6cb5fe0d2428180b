import type { HeldPosition, OfficeMention, Reading } from '../mentions/types.js'
import type { Actors } from './types.js'
import { actingFor, countryIn, isKnownParty } from '../mentions/gazetteer.js'
import { headWord } from './head-word.js'

/** "Vladimir Putin visited …" on the presidency's own site, without a title: the first person of the first sentence is the house's own. */
function homeLeader(reading: Reading): number {
  const first = reading.text.sentences.find((s) => s.kind !== 'title')
  const name = first ? reading.names.find((n) => n.from === first.from) : undefined
  return name && reading.people[name.person]?.party === null ? name.person : -1
}

/** Bodies that act for their country: "Vietnamese Communist Party", "Belgian Senate". */
const STATE_BODIES = /\b(party|parliament|senate|government|congress|assembly|army|navy|forces|ministry|duma|council)\b/i

/** People kept in mind at once; bounds the work per mention in a text with thousands of names. */
const REMEMBERED = 64

/**
 * Who has been spoken of, in reading order: what "he", "the Minister", "the Kazakh
 * diplomat" and "the two leaders" point at. One per reading; told of every actor phrase.
 */
export class Discourse {
  readonly #reading: Reading
  readonly #homeLeader: number
  /** People in order of last mention, newest last. */
  #recent: number[] = []
  #together: Actors = { people: [], parties: [] }
  #speaker: number | null = null
  #previousSpeaker: number | null = null
  #trip: string | null = null
  inSpeech = false

  constructor(reading: Reading) {
    this.#reading = reading
    this.#homeLeader = homeLeader(reading)
  }

  partyOf(organisation: string): string {
    return actingFor(organisation)
  }

  /** People with the parties that they act for. */
  acting(people: readonly number[]): Actors {
    const known = people.filter((p) => p >= 0)
    return { people: known, parties: [...new Set(known.map((p) => this.partyOfPerson(p)).filter((p): p is string => p !== null))] }
  }

  partyOfPerson(index: number): string | null {
    const party = this.#reading.people[index]?.party ?? null
    const acting = party === null ? null : actingFor(party)
    if (acting !== null && !isKnownParty(acting) && STATE_BODIES.test(acting)) return countryIn(acting) ?? acting
    return acting !== null ? acting : index === this.#homeLeader ? this.#reading.setting.home : null
  }

  note(actors: Actors): void {
    for (const p of actors.people) this.#touch(p)
  }

  /** The participants of the dealing now told of: what "the sides" means from here on. */
  setTogether(actors: Actors): void {
    if (actors.parties.length >= 2 || actors.people.length >= 2) this.#together = actors
  }

  startSpeech(person: number | null): void {
    if (person !== this.#speaker) this.#previousSpeaker = this.#speaker
    this.#speaker = person
    this.inSpeech = person !== null
  }

  /** The state visited in the passage now read. */
  setTrip(host: string | null): void {
    this.#trip = host
  }

  trip(): string | null {
    return this.#trip
  }

  sides(): readonly string[] {
    return this.#together.parties
  }

  together(): Actors {
    return this.#together
  }

  /** The document's main actor: whoever of the outlet's own side is named first. */
  principal(): Actors {
    const { home } = this.#reading.setting
    const own = this.#reading.people.find((p) => this.partyOfPerson(p.index) === home && !/spokes/i.test(p.positions[0]?.title ?? ''))
    return own ? this.#one(own.index) : { people: [], parties: home ? [home] : [] }
  }

  speaker(): Actors {
    return this.#one(this.#speaker)
  }

  /** Whom "you" means: the one who spoke before, else the other participant. */
  addressee(): Actors {
    if (this.#previousSpeaker !== null) return this.#one(this.#previousSpeaker)
    const other = this.#together.people.find((p) => p !== this.#speaker)
    return this.#one(other ?? null)
  }

  single(gender: 'male' | 'female'): Actors {
    for (let k = this.#recent.length - 1; k >= 0; k--) {
      const p = this.#recent[k] as number
      const known = this.#reading.people[p]?.gender
      if (!known || known === gender) return this.#one(p)
    }
    return { people: [], parties: [] }
  }

  /** The person of a party spoken of last ("the Kazakh diplomat"). */
  lastOf(party: string): number | null {
    for (let k = this.#recent.length - 1; k >= 0; k--) if (this.partyOfPerson(this.#recent[k] as number) === party) return this.#recent[k] as number
    return null
  }

  /** Who holds the office a phrase names ("the Deputy Minister", "the Kazakh President"): same head and, if told, same party; spoken of last. */
  holderOf(office: OfficeMention): number | null {
    const party = office.of === null ? null : actingFor(office.of)
    const own = party === null ? this.#homeHolder(office) : null
    if (own !== null) return own
    for (let k = this.#recent.length - 1; k >= 0; k--) {
      const p = this.#recent[k] as number
      if (this.#holds(p, office, party)) return p
    }
    const later = this.#reading.people.findIndex((person) => this.#recent.indexOf(person.index) < 0 && this.#holds(person.index, office, party))
    return later >= 0 ? later : null
  }

  /** On a presidency's own site "the President" is its own, whoever else of that office is named. */
  #homeHolder(office: OfficeMention): number | null {
    const { home } = this.#reading.setting
    if (home === null) return null
    for (let k = this.#recent.length - 1; k >= 0; k--) {
      const p = this.#recent[k] as number
      if (this.partyOfPerson(p) === home && this.#holds(p, office, home)) return p
    }
    const later = this.#reading.people.find((p) => this.partyOfPerson(p.index) === home && this.#holds(p.index, office, home))
    return this.#recent.some((p) => this.#holds(p, office, null)) ? null : (later?.index ?? null)
  }

  #holds(index: number, office: OfficeMention, party: string | null): boolean {
    const person = this.#reading.people[index]
    const own = this.partyOfPerson(index)
    if (!person || (party !== null && own !== null && own !== party)) return false
    return person.positions.some((held) => sameOffice(held, office))
  }

  #one(person: number | null): Actors {
    return person === null ? { people: [], parties: [] } : this.acting([person])
  }

  #touch(person: number): void {
    if (person < 0) return
    const at = this.#recent.lastIndexOf(person)
    if (at >= 0) this.#recent.splice(at, 1)
    else if (this.#recent.length >= REMEMBERED) this.#recent.shift()
    this.#recent.push(person)
  }
}

/** "the Minister" may be "Minister of Foreign Affairs"; "the Deputy Minister" is no "Minister". */
function sameOffice(held: HeldPosition, office: OfficeMention): boolean {
  const own = held.title.toLowerCase()
  const said = office.title.toLowerCase()
  if (own === said) return true
  if (!own.includes(office.head) && headWord(held.title) !== office.head) return false
  const isDeputy = (title: string): boolean => /\b(deputy|vice|assistant)\b/.test(title)
  if (isDeputy(own) !== isDeputy(said)) return false
  const words = said.split(/[^\p{L}]+/u).filter((w) => w.length > 2 && w !== 'the')
  return words.every((w) => own.includes(w) || w === 'foreign')
}
