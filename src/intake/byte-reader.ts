/** Reads a stream of bytes forward, by lines and by counts; holds no more than is asked for. */
export class ByteReader {
  readonly #iterator: AsyncIterator<Uint8Array>
  #chunk: Uint8Array = new Uint8Array()
  #at = 0
  #offset = 0

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#iterator = stream[Symbol.asyncIterator]()
  }

  /** Bytes read so far. */
  get offset(): number {
    return this.#offset
  }

  /** The next line without its end; null at the end of the stream, or if it is longer than `limit` (then so much of it is gone). */
  async line(limit: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = []
    let length = 0
    while (await this.#fill()) {
      const end = this.#chunk.indexOf(10, this.#at)
      const part = this.#take((end < 0 ? this.#chunk.length : end + 1) - this.#at)
      parts.push(part)
      length += part.length
      if (end >= 0 && length <= limit) {
        const line = Buffer.concat(parts)
        return line.subarray(0, line.length - (line[line.length - 2] === 13 ? 2 : 1))
      }
      if (length > limit) return null
    }
    return length ? Buffer.concat(parts) : null
  }

  /** The next `count` bytes, or as many as there are. */
  async bytes(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    let left = count
    while (left > 0 && (await this.#fill())) {
      const part = this.#take(Math.min(left, this.#chunk.length - this.#at))
      parts.push(part)
      left -= part.length
    }
    return Buffer.concat(parts)
  }

  /** Passes over bytes without keeping them; how many there were. */
  async skip(count: number): Promise<number> {
    let left = count
    while (left > 0 && (await this.#fill())) left -= this.#take(Math.min(left, this.#chunk.length - this.#at)).length
    return count - left
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.#iterator.return?.()
  }

  async #fill(): Promise<boolean> {
    while (this.#at >= this.#chunk.length) {
      const next = await this.#iterator.next()
      if (next.done) return false
      this.#chunk = next.value
      this.#at = 0
    }
    return true
  }

  #take(count: number): Uint8Array {
    const part = this.#chunk.subarray(this.#at, this.#at + count)
    this.#at += part.length
    this.#offset += part.length
    return part
  }
}
