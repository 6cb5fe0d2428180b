import { firstDay, lastDay } from '../../base/date.js'
import { byCodePoint } from '../../base/code-point.js'
import { emptyTold, type PersonNode, periodOf, seeIn, type Sighting, type Told } from './node.js'
import type { OfficeRole } from './office-role.js'
import { packTold, unpackTold } from './packed-told.js'
import { TextArena } from './text-arena.js'

/** Numbers kept of each node, in one array. */
const STRIDE = 7
const [DOCUMENTS, PERIODS, FIRST, LAST, PARTY, PART, SHORT] = [0, 1, 2, 3, 4, 5, 6] as const
const NO_PART = -2
/** A day beyond all. */
const NEVER = 1_000_000_000
/** Nodes that are kept unpacked. */
const UNPACKED = 4096

/**
 * All nodes: numbers in an array, words packed into bytes, so that a million of them take some two hundred megabytes. `at` gives one out
 * to be looked at; those looked at last stay unpacked.
 */
export class Nodes {
  #numbers = new Int32Array(STRIDE << 10)
  readonly #texts = new TextArena()
  readonly #parties: string[] = []
  readonly #partyNumbers = new Map<string, number>()
  readonly #roles: OfficeRole[] = []
  readonly #roleNumbers = new Map<string, number>()
  readonly #unpacked = new Map<number, PersonNode>()
  /** Those that documents were counted for last: they are packed together. */
  readonly #open = new Map<number, Told>()

  get length(): number {
    return this.#texts.length
  }

  /** A node that nobody has been seen of yet; its number. */
  add(nameKey: string, party: string | null, isShort: boolean, part: number | null): number {
    const index = this.#texts.add(packTold(emptyTold(nameKey), (role) => this.#numberOf(role)))
    if ((index + 1) * STRIDE > this.#numbers.length) {
      const numbers = new Int32Array(this.#numbers.length * 2)
      numbers.set(this.#numbers)
      this.#numbers = numbers
    }
    this.#numbers.set([0, 0, NEVER, -NEVER, party === null ? -1 : this.#partyNumber(party), part ?? NO_PART, isShort ? 1 : 0], index * STRIDE)
    return index
  }

  see(index: number, sighting: Sighting): void {
    const [first, last] = [firstDay(sighting.known), lastDay(sighting.known)]
    const at = index * STRIDE
    const numbers = this.#numbers
    numbers[at + DOCUMENTS] = this.documents(index) + 1
    numbers[at + PERIODS] = (numbers[at + PERIODS] as number) | (1 << periodOf(first))
    numbers[at + FIRST] = Math.min(this.firstDay(index), first)
    numbers[at + LAST] = Math.max(this.lastDay(index), last)
    const open = this.#open.get(index)
    const told = open ?? unpackTold(this.#texts.get(index), this.#roles)
    seeIn(told, sighting, first, last)
    if (open) return
    this.#open.set(index, told)
    if (this.#open.size >= UNPACKED) this.#pack()
  }

  /** Packs what was seen last. */
  #pack(): void {
    for (const [index, told] of this.#open)
      this.#texts.set(
        index,
        packTold(told, (role) => this.#numberOf(role)),
      )
    this.#open.clear()
    this.#unpacked.clear()
  }

  #toldOf(index: number): Told {
    if (this.#open.size > 0) this.#pack()
    return unpackTold(this.#texts.get(index), this.#roles)
  }

  documents = (index: number): number => this.#numbers[index * STRIDE + DOCUMENTS] as number
  periods = (index: number): number => this.#numbers[index * STRIDE + PERIODS] as number
  firstDay = (index: number): number => this.#numbers[index * STRIDE + FIRST] as number
  lastDay = (index: number): number => this.#numbers[index * STRIDE + LAST] as number
  isShort = (index: number): boolean => this.#numbers[index * STRIDE + SHORT] === 1
  party = (index: number): string | null => this.#parties[this.#numbers[index * STRIDE + PARTY] as number] ?? null
  part = (index: number): number | null => {
    const part = this.#numbers[index * STRIDE + PART] as number
    return part === NO_PART ? null : part
  }

  at(index: number): PersonNode {
    const known = this.#unpacked.get(index)
    if (known) return known
    const node = this.#unpack(index)
    if (this.#unpacked.size >= UNPACKED) this.#unpacked.clear()
    this.#unpacked.set(index, node)
    return node
  }

  /** All nodes one after the other; none is kept. */
  *[Symbol.iterator](): Iterator<PersonNode> {
    for (let index = 0; index < this.length; index++) yield this.#unpack(index)
  }

  /** Nodes that are asked for, in the order of their names (by code point), then as told. */
  sorted(isWanted: (index: number) => boolean, then: (a: number, b: number) => number): Uint32Array {
    const wanted = Array.from({ length: this.length }, (_, i) => i).filter(isWanted)
    const keys = wanted.map((index) => this.#toldOf(index).nameKey)
    const order = Uint32Array.from(wanted.keys()).sort(
      (i, j) => byCodePoint(keys[i] as string, keys[j] as string) || then(wanted[i] as number, wanted[j] as number),
    )
    return order.map((i) => wanted[i] as number)
  }

  #unpack(index: number): PersonNode {
    const { nameKey, forms, roles, together, anchorKnown, anchorDoc, anchorFact } = this.#toldOf(index)
    return {
      index,
      nameKey,
      forms,
      roles,
      together,
      anchorKnown,
      anchorDoc,
      anchorFact,
      party: this.party(index),
      isShort: this.isShort(index),
      part: this.part(index),
      periods: this.periods(index),
      documents: this.documents(index),
      firstDay: this.firstDay(index),
      lastDay: this.lastDay(index),
    }
  }

  #partyNumber(party: string): number {
    const known = this.#partyNumbers.get(party)
    if (known !== undefined) return known
    this.#partyNumbers.set(party, this.#parties.length)
    return this.#parties.push(party) - 1
  }

  #numberOf(role: OfficeRole): number {
    const key = `${role.key}|${role.of ?? ''}|${role.of === null}|${role.single ?? ''}|${role.isDeputy}`
    const known = this.#roleNumbers.get(key)
    if (known !== undefined) return known
    this.#roleNumbers.set(key, this.#roles.length)
    return this.#roles.push(role) - 1
  }
}
