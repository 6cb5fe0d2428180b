import { HashTable } from '../hash-table.js'

/** The party that each person was last told to act for: a number each, whatever the number of people. */
export class ActingFor {
  readonly #table = new HashTable()
  readonly #parties: string[] = []
  readonly #numbers = new Map<string, number>()

  meet(person: string, party: string | null): void {
    if (party === null) return
    let number = this.#numbers.get(party)
    if (number === undefined) {
      number = this.#parties.push(party) - 1
      this.#numbers.set(party, number)
    }
    this.#table.set(person, number)
  }

  partyOf(person: string): string | null {
    const number = this.#table.get(person)
    return number === undefined ? null : (this.#parties[number] ?? null)
  }
}
