/** Counts by word or number, for hundreds of thousands of people of whom nearly all have one or two: arrays take a tenth of a map. */
export class Tally<Key extends string | number> {
  private readonly keys: Key[] = []
  private readonly counts: number[] = []

  add(key: Key, count = 1): void {
    const at = this.keys.indexOf(key)
    if (at >= 0) this.counts[at] = (this.counts[at] as number) + count
    else {
      this.keys.push(key)
      this.counts.push(count)
    }
  }

  get(key: Key): number {
    return this.counts[this.keys.indexOf(key)] ?? 0
  }

  *[Symbol.iterator](): Iterator<readonly [Key, number]> {
    for (const [i, key] of this.keys.entries()) yield [key, this.counts[i] as number]
  }
}
