import { gather } from '../../base/gather.js'
import type { Cluster } from './merge.js'

/** More people whose names begin or end alike are a list of strangers: only the first are compared. */
const COMPARED = 20

/**
 * People by the words of their names, so that a name is compared only with those it could stand for,
 * not with everybody. Two words that are `near` share their first or their last three letters.
 */
export class SimilarNames {
  readonly #byAny = new Map<string, Cluster[]>()
  readonly #byLast = new Map<string, Cluster[]>()
  readonly #order = new Map<Cluster, number>()
  readonly #few: Cluster[] = []

  add(cluster: Cluster): void {
    if (!this.#order.has(cluster)) {
      this.#order.set(cluster, this.#order.size)
      this.#few.push(cluster)
    }
    if (this.#few.length <= COMPARED) return
    // few people are all compared; the index is built when they become many
    if (this.#byAny.size === 0) for (const known of this.#few) this.#index(known)
    else this.#index(cluster)
  }

  #index(cluster: Cluster): void {
    for (const word of cluster.words) put(this.#byAny, word, cluster)
    put(this.#byLast, cluster.words.at(-1) ?? '', cluster)
  }

  /** Those of whom one name may be a form of the other: the shorter name's last word is in the longer one. */
  fullNames(words: readonly string[]): readonly Cluster[] {
    if (this.#byAny.size === 0) return this.#few
    const found = new Set(take(this.#byAny, words.at(-1) ?? ''))
    for (const word of words) for (const cluster of take(this.#byLast, word)) found.add(cluster)
    return this.#inOrder(found)
  }

  withLast = (word: string): readonly Cluster[] => (this.#byAny.size === 0 ? this.#few : this.#inOrder(new Set(take(this.#byLast, word))))

  withAny = (word: string): readonly Cluster[] => (this.#byAny.size === 0 ? this.#few : this.#inOrder(new Set(take(this.#byAny, word))))

  /** In the order in which they were told apart. */
  #inOrder(clusters: Set<Cluster>): Cluster[] {
    return [...clusters].sort((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0))
  }
}

const keysOf = (word: string): string[] => (word.length < 5 ? [word] : [`${word.slice(0, 3)}-`, `-${word.slice(-3)}`])

function put(index: Map<string, Cluster[]>, word: string, cluster: Cluster): void {
  for (const key of keysOf(word)) {
    const list = index.get(key)
    if (!list) index.set(key, [cluster])
    else if (list.length < COMPARED && !list.includes(cluster)) list.push(cluster)
  }
}

const take = (index: Map<string, Cluster[]>, word: string): Cluster[] => gather(keysOf(word), (key) => index.get(key) ?? [])
