import { isTitled, titleWords } from '../mentions/office-reference.js'
import type { OfficeMention, PersonInText } from '../mentions/types.js'

/** People found so far to answer to one office of one party, and how far the list of candidates was looked through. */
interface Found {
  readonly fitting: number[]
  readonly candidates: readonly number[]
  next: number
}

/** So few people are all looked at: an index of their titles would cost more. */
const FEW = 48

/**
 * Who of a text's people answers to an office. People are found by the words of their titles and every
 * answer is kept, so that asking at each mention of "the Minister" costs little in a text with thousands of ministers.
 */
export class Holders {
  readonly #people: readonly PersonInText[]
  readonly #found = new Map<string, Found>()
  #byWord: Map<string, number[]> | null = null

  constructor(people: readonly PersonInText[]) {
    this.#people = people
  }

  /** The first person, in text order, who fits and whom `isPassedOver` does not exclude. `fits` must depend on person, office and party alone. */
  first(office: OfficeMention, party: string | null, fits: (person: number) => boolean, isPassedOver: (person: number) => boolean): number | null {
    const found = this.#of(office, party)
    for (const person of found.fitting) if (!isPassedOver(person)) return person
    while (found.next < found.candidates.length) {
      const person = found.candidates[found.next++] as number
      if (!fits(person)) continue
      found.fitting.push(person)
      if (!isPassedOver(person)) return person
    }
    return null
  }

  #of(office: OfficeMention, party: string | null): Found {
    const key = `${office.title}\n${office.head}\n${office.of === null}\n${party}`
    let found = this.#found.get(key)
    if (!found) this.#found.set(key, (found = { fitting: [], candidates: this.#candidates(office), next: 0 }))
    return found
  }

  /** Everybody with the rarest word of the title in one of his own; everybody at all for what is said of many offices ("the leader"). */
  #candidates(office: OfficeMention): readonly number[] {
    if (this.#people.length <= FEW || !isTitled(office)) return this.#people.map((person) => person.index)
    const index = (this.#byWord ??= byWord(this.#people))
    const having = titleWords(office.title).map((word) => index.get(word) ?? [])
    return having.reduce((rarest, next) => (next.length < rarest.length ? next : rarest), having[0] ?? [])
  }
}

function byWord(people: readonly PersonInText[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const person of people)
    for (const position of person.positions)
      for (const word of titleWords(position.title)) {
        const having = index.get(word)
        if (!having) index.set(word, [person.index])
        else if (having[having.length - 1] !== person.index) having.push(person.index)
      }
  return index
}
