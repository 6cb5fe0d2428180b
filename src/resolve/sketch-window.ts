import { BandTable } from './band-table.js'
import { SKETCH_SIZE } from './sketch.js'

/** Bytes of a band: of texts that share 80 % of their runs of words 99 in 100 meet in one of the twelve bands, of those that share 20 % one in 250. */
const BAND = 5
const BANDS = SKETCH_SIZE / BAND
/** Sketches that there is room for at first. */
const ROOM = 1 << 12

/**
 * The sketches of the documents that are still near enough in time, as bytes in a ring that grows when it must, and which of them share
 * a band. Documents are numbered as they come; 300 bytes each, since in a store without dates all are of one day.
 */
export class SketchWindow {
  #room = ROOM
  #sketches = new Uint8Array(ROOM * SKETCH_SIZE)
  #days = new Int32Array(ROOM)
  #first = 0
  #next = 0
  readonly #bands = Array.from({ length: BANDS }, () => new BandTable(ROOM))

  /** Takes in the next document; its number. */
  add(sketch: string, day: number): number {
    if (this.#next - this.#first === this.#room) this.#grow()
    const number = this.#next++
    const at = number % this.#room
    this.#days[at] = day
    for (let i = 0; i < SKETCH_SIZE; i++) this.#sketches[at * SKETCH_SIZE + i] = Number.parseInt(sketch.slice(2 * i, 2 * i + 2), 16)
    return number
  }

  /** Forgets documents of before a day. */
  forgetBefore(day: number): void {
    while (this.#first < this.#next && (this.#days[this.#first % this.#room] as number) < day) this.#first++
  }

  /** Documents that share a band with this one and came before it; it is a member of its bands from now on. */
  meet(number: number): Set<number> {
    const met = new Set<number>()
    for (const [band, table] of this.#bands.entries())
      table.meet(
        number,
        this.#first,
        (one) => this.#hashOf(band, one),
        (a, b) => this.#isSame(band, a, b),
        met,
      )
    return met
  }

  /** Share of equal bytes, less what chance alone makes equal: from 0 to 1 (`likenessOf` of two sketches). */
  likeness(a: number, b: number): number {
    const [x, y] = [(a % this.#room) * SKETCH_SIZE, (b % this.#room) * SKETCH_SIZE]
    let equal = 0
    for (let i = 0; i < SKETCH_SIZE; i++) if (this.#sketches[x + i] === this.#sketches[y + i]) equal++
    return Math.max(0, (equal / SKETCH_SIZE - 1 / 256) / (1 - 1 / 256))
  }

  holds(number: number): boolean {
    return number >= this.#first
  }

  /** Number of the oldest document that is still near. */
  get first(): number {
    return this.#first
  }

  #hashOf(band: number, number: number): number {
    let hash = 0x811c9dc5
    const start = (number % this.#room) * SKETCH_SIZE + band * BAND
    for (let i = start; i < start + BAND; i++) hash = Math.imul(hash ^ (this.#sketches[i] as number), 0x01000193)
    return (hash ^ (hash >>> 15)) >>> 0
  }

  #isSame(band: number, a: number, b: number): boolean {
    const [x, y] = [(a % this.#room) * SKETCH_SIZE + band * BAND, (b % this.#room) * SKETCH_SIZE + band * BAND]
    for (let i = 0; i < BAND; i++) if (this.#sketches[x + i] !== this.#sketches[y + i]) return false
    return true
  }

  #grow(): void {
    const [room, sketches, days] = [this.#room, this.#sketches, this.#days]
    this.#room = room * 2
    this.#sketches = new Uint8Array(this.#room * SKETCH_SIZE)
    this.#days = new Int32Array(this.#room)
    for (let number = this.#first; number < this.#next; number++) {
      const [from, to] = [number % room, number % this.#room]
      this.#sketches.set(sketches.subarray(from * SKETCH_SIZE, (from + 1) * SKETCH_SIZE), to * SKETCH_SIZE)
      this.#days[to] = days[from] as number
    }
    for (const table of this.#bands) table.grow(this.#first, this.#next)
  }
}
