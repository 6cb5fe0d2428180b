import type { NameGroups } from './name-groups.js'

/** Pairs of nodes with their points, as numbers: twenty bytes a pair. */
export class Candidates {
  #points = new Float32Array(1 << 12)
  #left = new Uint32Array(1 << 12)
  #right = new Uint32Array(1 << 12)
  #count = 0

  constructor(readonly names: NameGroups) {}

  add(points: number, left: number, right: number): void {
    if (this.#count === this.#points.length) this.#grow()
    this.#points[this.#count] = points
    this.#left[this.#count] = left
    this.#right[this.#count++] = right
  }

  /** All pairs, most points first, then by the names of both, then as they were counted; each once. */
  *best(): Iterable<readonly [left: number, right: number]> {
    const order = Uint32Array.from({ length: this.#count }, (_, i) => i).sort((x, y) => this.#compare(x, y))
    let last = -1
    for (const at of order) {
      if (last < 0 || this.#compare(last, at) !== 0) yield [this.#left[at] as number, this.#right[at] as number]
      last = at
    }
  }

  #compare(x: number, y: number): number {
    const [a, b, c, d] = [this.#left[x] as number, this.#right[x] as number, this.#left[y] as number, this.#right[y] as number]
    const { names } = this
    return (
      (this.#points[y] as number) - (this.#points[x] as number) || names.groupOf(a) - names.groupOf(c) || names.groupOf(b) - names.groupOf(d) || a - c || b - d
    )
  }

  #grow(): void {
    const [points, left, right] = [this.#points, this.#left, this.#right]
    this.#points = new Float32Array(points.length * 2)
    this.#left = new Uint32Array(points.length * 2)
    this.#right = new Uint32Array(points.length * 2)
    this.#points.set(points)
    this.#left.set(left)
    this.#right.set(right)
  }
}
