import type { DateMention, OfficeMention, Reading } from '../mentions/types.js'
import type { Actors } from './types.js'
import { actingFor, capitalOf, countryIn, isKnownParty } from '../mentions/gazetteer.js'
import { titleFit } from '../mentions/office-reference.js'
import { keyAt } from '../text/text.js'
import { Holders } from './holders.js'

/** "Vladimir Putin visited …" on the presidency's own site, without a title: the first person of the heading or the first sentence is the house's own. */
function homeLeader(reading: Reading): number {
  const title = reading.text.sentences.find((s) => s.kind === 'title')
  const first = reading.text.sentences.find((s) => s.kind !== 'title')
  for (const sentence of [first, title]) {
    const name = sentence ? reading.names.find((n) => n.from === sentence.from) : undefined
    if (name) return reading.people[name.person]?.party === null ? name.person : -1
  }
  return -1
}

/** Bodies that act for their country: "Vietnamese Communist Party", "Belgian Senate". */
const STATE_BODIES = /\b(party|parliament|senate|government|congress|assembly|army|navy|forces|ministry|duma|council)\b/i

/** A fit of two shares every word and the rank; of one only the words. */
const SURE = 2

/** Offices that every house has: an ambassador whom nobody names may be anybody's. */
const OWN_HEADS = new Set(['minister', 'president', 'premier', 'chancellor', 'secretary', 'king', 'emir', 'amir', 'sultan', 'speaker', 'pm', 'cs'])

const isOther = (known: string | null | undefined, wanted: string): boolean => known != null && known !== wanted

/** When a journey takes place. */
interface Journey {
  readonly standing: 'held' | 'planned' | 'past' | 'none'
  readonly date: DateMention | null
  readonly people: readonly number[]
}

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
  #pair: readonly string[] = []
  #trip: string | null = null
  #journey: Journey | null = null
  #subject: number | null = null
  #lead: number | null = null
  inSpeech = false
  /** Party of each person, as far as it was asked for. */
  readonly #parties: (string | null | undefined)[] = []
  readonly #holders: Holders
  readonly #ownHeads = new Map<string, number | null>()
  #principal: Actors | null = null

  constructor(reading: Reading) {
    this.#reading = reading
    this.#homeLeader = homeLeader(reading)
    this.#holders = new Holders(reading.people)
  }

  partyOf(organisation: string): string {
    return actingFor(organisation)
  }

  /** People with the parties that they act for. */
  acting(people: readonly number[]): Actors {
    const known = people.filter((p) => p >= 0)
    const parties: string[] = []
    for (const p of known) {
      const party = this.partyOfPerson(p)
      if (party !== null && !parties.includes(party)) parties.push(party)
    }
    return { people: known, parties }
  }

  partyOfPerson(index: number): string | null {
    const known = this.#parties[index]
    return known === undefined ? (this.#parties[index] = this.#partyOf(index)) : known
  }

  #partyOf(index: number): string | null {
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

  /** The parties that a sentence named last as such: whose agreement "it was signed" tells of. */
  setPair(parties: readonly string[]): void {
    this.#pair = parties
  }

  pair(): readonly string[] {
    return this.#pair
  }

  /** Whose doings a sentence tells. */
  setSubject(person: number | null): void {
    this.#subject = person
    this.#lead ??= person
  }

  startSpeech(person: number | null): void {
    if (person !== this.#speaker) this.#previousSpeaker = this.#speaker
    this.#speaker = person
    this.inSpeech = person !== null
  }

  /** The state visited in the passage now read, and what is known of the journey. */
  setTrip(host: string | null, journey: Journey): void {
    this.#trip = host
    this.#journey = journey
  }

  trip(): string | null {
    return this.#trip
  }

  /** The journey told last: what "her itinerary includes …" goes on to tell of. */
  journey(): Journey | null {
    return this.#journey
  }

  /** "the delegation": those who are on the journey told last, where several are. */
  travellers(): Actors {
    const people = this.#journey?.people ?? []
    return people.length >= 2 ? this.acting(people) : { people: [], parties: [] }
  }

  sides(): readonly string[] {
    return this.#together.parties
  }

  together(): Actors {
    return this.#together
  }

  /** The document's main actor: whoever of the outlet's own side is named first; for an outlet of no side, with whom the news begins. */
  principal(): Actors {
    if (this.#reading.setting.home === null) return this.lead()
    return (this.#principal ??= this.#findPrincipal())
  }

  /** With whom the news begins. */
  lead(): Actors {
    return this.#one(this.#lead)
  }

  #findPrincipal(): Actors {
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

  /** A pronoun means the subject of the sentence before, else whoever of that gender was spoken of last. */
  single(gender: 'male' | 'female', others: readonly number[] = []): Actors {
    if (this.#subject !== null && !others.includes(this.#subject) && !isOther(this.#reading.people[this.#subject]?.gender, gender))
      return this.#one(this.#subject)
    for (let k = this.#recent.length - 1; k >= 0; k--) {
      const p = this.#recent[k] as number
      const known = this.#reading.people[p]?.gender
      if (others.includes(p)) continue
      if (!known || known === gender) return this.#one(p)
    }
    return { people: [], parties: [] }
  }

  /** The person of a party spoken of last ("the Kazakh diplomat"). */
  lastOf(party: string): number | null {
    for (let k = this.#recent.length - 1; k >= 0; k--) if (this.partyOfPerson(this.#recent[k] as number) === party) return this.#recent[k] as number
    return null
  }

  /** Who holds the office a phrase names ("the Deputy Minister", "the Kazakh President"): the best fit of the same party, if told; spoken of last. */
  holderOf(office: OfficeMention): number | null {
    const party = office.of === null ? null : actingFor(office.of)
    const { home } = this.#reading.setting
    if (party === null && /^head of (state|government)$/i.test(office.title)) return this.#ownHead(office)
    // on a presidency's own site "the President" is its own, whoever else of that office is named
    if (party === null && home !== null) {
      const own = this.#lately(office, home) ?? (this.#recent.some((p) => this.#fit(p, office, null) >= SURE) ? null : this.#later(office, home))
      if (own !== null) return own
    }
    const implied = party === null && home === null ? (this.#ofSubject(office) ?? this.#implied(office)) : null
    const recent = implied ?? this.#lately(office, party)
    // in a house's own text "the Minister" is no foreigner whom it has yet to name
    return recent ?? (party === null && home !== null && this.ownOffice(office) !== null ? null : this.#later(office, party))
  }

  /** Whose an office is that nobody named holds: in a house's own text "the Minister" is its own. Null if that cannot be told. */
  ownOffice(office: OfficeMention): string | null {
    const { home } = this.#reading.setting
    return office.of === null && OWN_HEADS.has(office.head) && keyAt(this.#reading.text, office.from - 1) === 'the' ? home : null
  }

  /** "President A arrived. … The President will also meet …": whom the sentence before told of. */
  #ofSubject(office: OfficeMention): number | null {
    return this.#subject !== null && this.#fit(this.#subject, office, null) >= SURE ? this.#subject : null
  }

  /** An agency's "the Foreign Minister" is the one whom it named without his country, not the guest of whom it told last. */
  #implied(office: OfficeMention): number | null {
    for (let k = this.#recent.length - 1; k >= 0; k--) {
      const person = this.#recent[k] as number
      if (this.#fit(person, office, null) >= SURE && this.#reading.people[person]?.positions.every((held) => held.basis !== null)) return person
    }
    return null
  }

  /** A house calls its own president "the Head of State"; of states, not of the European Council. */
  #ownHead(office: OfficeMention): number | null {
    const key = `${office.title}\n${office.head}`
    const known = this.#ownHeads.get(key)
    if (known !== undefined) return known
    const own = this.#findOwnHead(office)
    this.#ownHeads.set(key, own)
    return own
  }

  #findOwnHead(office: OfficeMention): number | null {
    const heads = this.#reading.people.filter((p) => capitalOf(this.partyOfPerson(p.index) ?? '') !== null && this.#fit(p.index, office, null) >= SURE)
    return (heads.find((p) => this.partyOfPerson(p.index) === this.#reading.setting.home) ?? heads[0])?.index ?? null
  }

  #lately(office: OfficeMention, party: string | null): number | null {
    let likely: number | null = null
    for (let k = this.#recent.length - 1; k >= 0; k--) {
      const p = this.#recent[k] as number
      const fit = this.#fit(p, office, party)
      if (fit >= SURE) return p
      if (fit > 0) likely ??= p
    }
    return likely
  }

  #later(office: OfficeMention, party: string | null): number | null {
    const fits = (person: number): boolean => this.#fit(person, office, party) >= SURE
    return this.#holders.first(office, party, fits, (person) => this.#recent.includes(person))
  }

  #fit(index: number, office: OfficeMention, party: string | null): number {
    const person = this.#reading.people[index]
    const own = this.partyOfPerson(index)
    if (!person || (party !== null && own !== null && own !== party)) return 0
    let best = 0
    for (const held of person.positions) best = Math.max(best, titleFit(office, held.title))
    return best
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
