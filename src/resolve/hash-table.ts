/**
 * Numbers by words, for millions of them: open addressing over 53-bit hashes, 12 bytes a place. Two of three million keys share one by
 * chance once in two thousand such tables.
 */
export class HashTable {
  #keys = new Float64Array(1 << 12)
  #values = new Uint32Array(1 << 12)
  #size = 0

  get(key: string): number | undefined {
    const at = this.#find(hash53(key))
    return this.#keys[at] === 0 ? undefined : this.#values[at]
  }

  has(key: string): boolean {
    return this.#keys[this.#find(hash53(key))] !== 0
  }

  set(key: string, value: number): void {
    if (this.#size * 2 >= this.#keys.length) this.#grow()
    const hash = hash53(key)
    const at = this.#find(hash)
    if (this.#keys[at] === 0) this.#size++
    this.#keys[at] = hash
    this.#values[at] = value
  }

  #find(key: number): number {
    const mask = this.#keys.length - 1
    let at = key % this.#keys.length
    while (this.#keys[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & mask
    return at
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values]
    this.#keys = new Float64Array(keys.length * 2)
    this.#values = new Uint32Array(keys.length * 2)
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number
      if (key === 0) continue
      const at = this.#find(key)
      this.#keys[at] = key
      this.#values[at] = values[i] as number
    }
  }
}

/** Never 0: that marks an empty place. Two FNV-1a hashes, of which 53 bits are kept. */
function hash53(text: string): number {
  let low = 0x811c9dc5
  let high = 0x050c5d1f
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ (unit + i), 0x01000193)
  }
  return (high >>> 11) * 0x100000000 + ((low ^ (low >>> 15)) >>> 0) + 1
}
