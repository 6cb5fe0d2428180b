import { HashTable } from '../hash-table.js'
import type { Nodes } from './nodes.js'
import { bestForm } from './person-ids.js'

/** A family name that so many names share is common, and a name with it less telling. */
const COMMON = 8

/**
 * The nodes of whole names by name, names in the order of code points, the best known bearer of each first. Of a name only its place is
 * kept; its letters are read where they are needed.
 */
export class NameGroups {
  readonly #order: Uint32Array
  /** Where each name begins in the order; one more for the end. */
  readonly #starts: number[] = []
  readonly #groups: Uint32Array
  /** How many names share a family name. */
  readonly #families = new HashTable()

  constructor(readonly nodes: Nodes) {
    this.#order = nodes.sorted(
      (i) => !nodes.isShort(i) && nodes.documents(i) > 0,
      (a, b) => nodes.documents(b) - nodes.documents(a) || a - b,
    )
    this.#groups = new Uint32Array(nodes.length)
    let last: string | null = null
    for (const [at, node] of this.#order.entries()) {
      const { nameKey } = nodes.at(node)
      if (nameKey !== last) {
        this.#starts.push(at)
        const family = lastWord(nameKey)
        this.#families.set(family, (this.#families.get(family) ?? 0) + 1)
      }
      last = nameKey
      this.#groups[node] = this.#starts.length - 1
    }
    this.#starts.push(this.#order.length)
  }

  /** How many names there are. */
  get length(): number {
    return this.#starts.length - 1
  }

  /** The name as its best known bearer is written. */
  at(group: number): string {
    return bestForm(this.nodes.at(this.#order[this.#starts[group] as number] as number).forms)
  }

  nodesOf(group: number): number[] {
    return [...this.#order.subarray(this.#starts[group], this.#starts[group + 1])]
  }

  groupOf(node: number): number {
    return this.#groups[node] as number
  }

  isBestKnown(node: number): boolean {
    return this.#order[this.#starts[this.groupOf(node)] as number] === node
  }

  /** Documents that tell of any bearer of the name with a party. */
  documentsOf(group: number): number {
    let sum = 0
    for (const node of this.#order.subarray(this.#starts[group], this.#starts[group + 1]))
      if (this.nodes.party(node) !== null) sum += this.nodes.documents(node)
    return sum
  }

  isRare(name: string): boolean {
    return (this.#families.get(lastWord(name)) ?? 0) < COMMON && name.split(' ').some((word) => word.length > 4)
  }
}

const lastWord = (name: string): string => {
  const own = name.replace(/ [js]r$/, '')
  return own.slice(own.lastIndexOf(' ') + 1)
}
