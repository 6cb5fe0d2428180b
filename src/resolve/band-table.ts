/** Newest members of a band that a newcomer is compared with, besides the first: enough to find an original, few enough to stay linear. */
const NEWEST = 3

/**
 * Which documents share one band of their sketches: a table of numbers with open addressing, a slot a band with its first and its newest
 * member, and for each document the member before it. Slots of bands that only forgotten documents have are taken over.
 */
export class BandTable {
  /** Numbers plus one; 0 marks a free slot. */
  #firsts: Uint32Array
  #newest: Uint32Array
  /** Member before each document, in a ring. */
  #before: Uint32Array
  #used = 0

  constructor(private room: number) {
    this.#firsts = new Uint32Array(room * 2)
    this.#newest = new Uint32Array(room * 2)
    this.#before = new Uint32Array(room)
  }

  /** Notes the members that stand with a document: the first, which may be the original of all, and the newest, since a reprint comes soon. */
  meet(number: number, oldest: number, hashOf: (one: number) => number, isSame: (a: number, b: number) => boolean, met: Set<number>): void {
    if (this.#used * 4 > this.#newest.length * 3) this.#clean(oldest, hashOf)
    const mask = this.#newest.length - 1
    let free = -1
    let at = hashOf(number) & mask
    for (; ; at = (at + 1) & mask) {
      const newest = this.#newest[at] as number
      if (newest === 0) break
      if (newest <= oldest) {
        if (free < 0) free = at
      } else if (isSame(newest - 1, number)) {
        this.#join(at, number, oldest, met)
        return
      }
    }
    if (free < 0) this.#used++
    else at = free
    this.#firsts[at] = this.#newest[at] = number + 1
    this.#before[number % this.room] = 0
  }

  /** Makes room for twice as many documents; for their slots when they run short. */
  grow(oldest: number, next: number): void {
    const [room, before] = [this.room, this.#before]
    this.room = room * 2
    this.#before = new Uint32Array(this.room)
    for (let number = oldest; number < next; number++) this.#before[number % this.room] = before[number % room] as number
  }

  #join(at: number, number: number, oldest: number, met: Set<number>): void {
    const [first, newest] = [this.#firsts[at] as number, this.#newest[at] as number]
    if (first > oldest) met.add(first - 1)
    let member = newest
    for (let seen = 0; seen < NEWEST && member > oldest; seen++) {
      met.add(member - 1)
      member = this.#before[(member - 1) % this.room] as number
    }
    this.#before[number % this.room] = newest
    this.#newest[at] = number + 1
  }

  /** Fills the slots anew with bands that are still near, in a table that fits the room. */
  #clean(oldest: number, hashOf: (one: number) => number): void {
    const [firsts, newest] = [this.#firsts, this.#newest]
    this.#firsts = new Uint32Array(this.room * 2)
    this.#newest = new Uint32Array(this.room * 2)
    this.#used = 0
    const mask = this.#newest.length - 1
    for (let i = 0; i < newest.length; i++) {
      const member = newest[i] as number
      if (member <= oldest) continue
      let at = hashOf(member - 1) & mask
      while (this.#newest[at] !== 0) at = (at + 1) & mask
      this.#firsts[at] = firsts[i] as number
      this.#newest[at] = member
      this.#used++
    }
  }
}
