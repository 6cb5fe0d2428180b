const NONE: never[] = []

/**
 * Counts by word or number, for hundreds of thousands of people of whom nearly all have one or two: arrays take a tenth of a map, if
 * they are joined anew with each key instead of leaving room for sixteen, as `push` and spreading do.
 */
export class Tally<Key extends string | number> {
  private keys: readonly Key[] = NONE
  private counts: number[] = NONE

  add(key: Key, count = 1): void {
    const at = this.keys.indexOf(key)
    if (at >= 0) this.counts[at] = (this.counts[at] as number) + count
    else {
      this.keys = this.keys.concat([key])
      this.counts = this.counts.concat([count])
    }
  }

  get(key: Key): number {
    return this.counts[this.keys.indexOf(key)] ?? 0
  }

  has(key: Key): boolean {
    return this.keys.includes(key)
  }

  /** In the order in which they were first counted. */
  all(): readonly Key[] {
    return this.keys
  }

  *[Symbol.iterator](): Iterator<readonly [Key, number]> {
    for (const [i, key] of this.keys.entries()) yield [key, this.counts[i] as number]
  }
}
