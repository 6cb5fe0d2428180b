import { fold } from '../base/fold.js'
import type { RowSource } from './types.js'

/**
 * Which person a name in a document means, for millions of names: a table of numbers with open addressing. Keys are 53-bit
 * hashes of document and name; two of three million keys share one by chance once in two thousand such tables.
 */
export class PersonTable {
  private keys = new Float64Array(1 << 12)
  private values = new Uint32Array(1 << 12)
  private size = 0
  private readonly ids: string[] = []
  private readonly numbers = new Map<string, number>()
  private readonly parties = new Map<string, string>()

  /** Reads every name; one that was tied to nobody stands for itself. */
  static async from(source: RowSource): Promise<PersonTable> {
    const table = new PersonTable()
    for await (const { doc, name, person, party } of source.rows('person', [], 'copies')) {
      const id = person ?? nameless(name)
      table.set(doc, name, id)
      if (party !== null) table.parties.set(id, party)
    }
    return table
  }

  /** Id of the person, or "name:…" if nobody told who it is. */
  personOf(doc: string, name: string): string {
    const at = this.find(hash53(doc, name))
    return this.keys[at] === 0 ? nameless(name) : (this.ids[this.values[at] as number] as string)
  }

  /** Party that the person was last told to act for. */
  partyOf(person: string): string | null {
    return this.parties.get(person) ?? null
  }

  private set(doc: string, name: string, person: string): void {
    if (this.size * 2 >= this.keys.length) this.grow()
    let number = this.numbers.get(person)
    if (number === undefined) {
      number = this.ids.push(person) - 1
      this.numbers.set(person, number)
    }
    const key = hash53(doc, name)
    const at = this.find(key)
    if (this.keys[at] === 0) this.size++
    this.keys[at] = key
    this.values[at] = number
  }

  private find(key: number): number {
    const mask = this.keys.length - 1
    let at = key % this.keys.length
    while (this.keys[at] !== 0 && this.keys[at] !== key) at = (at + 1) & mask
    return at
  }

  private grow(): void {
    const { keys, values } = this
    this.keys = new Float64Array(keys.length * 2)
    this.values = new Uint32Array(keys.length * 2)
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number
      if (key === 0) continue
      const at = this.find(key)
      this.keys[at] = key
      this.values[at] = values[i] as number
    }
  }
}

const nameless = (name: string): string => `name:${fold(name)}`

/** Never 0: that marks an empty place. Two FNV-1a hashes, of which 53 bits are kept. */
function hash53(doc: string, name: string): number {
  let low = 0x811c9dc5
  let high = 0x050c5d1f
  const text = `${doc}\n${name}`
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ (unit + i), 0x01000193)
  }
  return (high >>> 11) * 0x100000000 + ((low ^ (low >>> 15)) >>> 0) + 1
}
