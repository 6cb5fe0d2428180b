import type { ReadoutRecord } from '../../model/types.js'
import { isSameName } from './compare.js'
import { nameWords, partyForm, plain } from './normal.js'

/** Tags that editors gave a document: people by name, countries by ISO code. They name mainly the counterparts. */
export interface Tags {
  readonly people: readonly string[]
  readonly countries: readonly string[]
}

export interface TagCount {
  tagged: number
  /** Tags whose name stands in the text: only these can be found. */
  inText: number
  found: number
}

export interface TagMiss {
  readonly document: string
  readonly field: 'people' | 'countries'
  readonly name: string
}

/** Ways to write a country in a text, by ISO code; the first is the name that records use. */
export type CountryNames = ReadonlyMap<string, readonly string[]>

/** "US" and "UK" are no proof once case is folded: "with us". */
const SHORTEST = 3

/** Recall of editors' tags. Precision cannot be told: editors tag few of those who are named. */
export class TagScorer {
  readonly people: TagCount = { tagged: 0, inText: 0, found: 0 }
  readonly countries: TagCount = { tagged: 0, inText: 0, found: 0 }
  readonly misses: TagMiss[] = []
  readonly #names: CountryNames

  constructor(names: CountryNames) {
    this.#names = names
  }

  add(record: ReadoutRecord, text: string, tags: Tags): void {
    const written = ` ${plain(text)} `
    this.#addPeople(record, written, tags.people)
    this.#addCountries(record, written, tags.countries)
  }

  #addPeople(record: ReadoutRecord, written: string, tagged: readonly string[]): void {
    const found = record.people.flatMap((person) => [person.name, ...person.names])
    for (const name of tagged) {
      this.people.tagged++
      if (!orders(name).some((order) => written.includes(` ${order} `))) continue
      this.people.inText++
      if (found.some((other) => isSameName(name, other))) this.people.found++
      else this.misses.push({ document: record.id, field: 'people', name })
    }
  }

  #addCountries(record: ReadoutRecord, written: string, tagged: readonly string[]): void {
    const found = new Set(
      [
        ...record.parties.map((p) => p.name),
        ...record.engagements.flatMap((e) => e.parties),
        ...record.people.flatMap((p) => p.positions.map((x) => x.of ?? '')),
      ].map(partyForm),
    )
    for (const code of tagged) {
      this.countries.tagged++
      const names = this.#names.get(code.toUpperCase()) ?? []
      if (!names.some((name) => plain(name).length > SHORTEST && written.includes(` ${plain(name)} `))) continue
      this.countries.inText++
      if (names.some((name) => found.has(partyForm(name)))) this.countries.found++
      else this.misses.push({ document: record.id, field: 'countries', name: names[0] ?? code })
    }
  }
}

/** Editors tag "Erdogan Recep Tayyip", texts write "Recep Tayyip Erdogan": the words of a name, begun at each of them. */
function orders(name: string): string[] {
  const words = nameWords(name)
  return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(' '))
}
