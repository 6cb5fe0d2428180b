const CHUNK = 1 << 20
/** Bytes before each text: the room that it has, and its length. */
const HEAD = 8
/** Room that a text gets to grow in. */
const SPARE = 1.25

/**
 * Many short texts that may change, as bytes in large blocks: a text takes its letters and eight bytes, and the collector of the
 * JavaScript engine has nothing to look at. Texts are numbered as they are added.
 */
export class TextArena {
  #chunks: Buffer[] = []
  /** Where each text stands: number of the block and place in it. */
  #places = new Float64Array(1 << 10)
  #used = CHUNK
  #wasted = 0
  #total = 0
  #count = 0

  get length(): number {
    return this.#count
  }

  add(text: string): number {
    if (this.#count === this.#places.length) {
      const places = new Float64Array(this.#count * 2)
      places.set(this.#places)
      this.#places = places
    }
    this.#write(this.#count, text, Buffer.byteLength(text))
    return this.#count++
  }

  get(number: number): string {
    const place = this.#places[number] as number
    const chunk = this.#chunks[Math.floor(place / CHUNK)] as Buffer
    const at = place % CHUNK
    return chunk.toString('utf8', at + HEAD, at + HEAD + chunk.readUInt32LE(at + 4))
  }

  set(number: number, text: string): void {
    const place = this.#places[number] as number
    const chunk = this.#chunks[Math.floor(place / CHUNK)] as Buffer
    const at = place % CHUNK
    const length = Buffer.byteLength(text)
    const room = chunk.readUInt32LE(at)
    if (length <= room) {
      chunk.writeUInt32LE(length, at + 4)
      chunk.write(text, at + HEAD)
      return
    }
    this.#wasted += room + HEAD
    this.#write(number, text, Math.ceil(length * SPARE))
    if (this.#wasted > this.#total / 2 && this.#wasted > 16 * CHUNK) this.#compact()
  }

  #write(number: number, text: string, room: number): void {
    const needed = room + HEAD
    if (this.#used + needed > CHUNK) {
      // A text longer than a block gets one of its own.
      this.#chunks.push(Buffer.allocUnsafeSlow(Math.max(CHUNK, needed)))
      this.#used = 0
    }
    const chunk = this.#chunks.at(-1) as Buffer
    this.#places[number] = (this.#chunks.length - 1) * CHUNK + this.#used
    chunk.writeUInt32LE(room, this.#used)
    chunk.writeUInt32LE(chunk.write(text, this.#used + HEAD), this.#used + 4)
    this.#used += needed
    this.#total += needed
  }

  /** Writes all texts anew, without what others left behind; block by block, so that never two whole sets are there. */
  #compact(): void {
    const order = Uint32Array.from({ length: this.#count }, (_, i) => i).sort((a, b) => (this.#places[a] as number) - (this.#places[b] as number))
    const old: (Buffer | null)[] = this.#chunks
    const places = this.#places.slice()
    this.#chunks = []
    this.#used = CHUNK
    this.#wasted = this.#total = 0
    let block = 0
    for (const number of order) {
      const place = places[number] as number
      for (; block < Math.floor(place / CHUNK); block++) old[block] = null
      const chunk = old[block] as Buffer
      const at = place % CHUNK
      const length = chunk.readUInt32LE(at + 4)
      this.#write(number, chunk.toString('utf8', at + HEAD, at + HEAD + length), length)
    }
  }
}
