import type { Cluster } from './cluster.js'
import { keysToKeep } from './block-keys.js'
import type { Told } from './told.js'
import type { When } from './when.js'

/** Days a block: a report told to the day looks into three of them at most. */
const SHORT = 8
/** Days a block of what is told by year or not at all. */
const LONG = 128
/** Days that a cluster may span to be in short blocks. */
const MOST_DAYS = 40
/** A text published late tells the wrong day by this much at most. */
const MARGIN = 7
/** Clusters compared with one report; in a month full of meetings of two parties those that share people or a name come first. */
const MOST = 96

/** Most blocks hold one cluster, which then stands by itself. */
type Blocks = Map<number, Map<number, Cluster | Cluster[]>>
type Span = Pick<When, 'from' | 'to'>

/**
 * The clusters that reports may still join, in blocks by what they share and when: two people, a word of a name, two
 * parties, each within eight days. Only members of a common block are compared (P. Christen, "Data Matching", 2012, ch. 4).
 */
export class OpenClusters {
  private readonly short: Blocks = new Map()
  private readonly long: Blocks = new Map()

  /** Puts a cluster into the blocks of what a report of it tells. */
  add(cluster: Cluster, told: Told): void {
    const { from, to } = told.when
    const isShort = to - from <= MOST_DAYS
    const [blocks, days] = isShort ? [this.short, SHORT] : [this.long, LONG]
    const keys = keysToKeep(told)
    for (let block = Math.floor(from / days); block <= Math.floor(to / days); block++) {
      const lists = blocks.get(block) ?? new Map<number, Cluster | Cluster[]>()
      blocks.set(block, lists)
      for (const key of keys) {
        const list = lists.get(key)
        if (!list) lists.set(key, cluster)
        else if (!Array.isArray(list)) {
          if (list !== cluster) lists.set(key, [list, cluster])
        } else if (list.at(-1) !== cluster && !list.includes(cluster)) list.push(cluster)
      }
    }
  }

  /** Clusters in blocks of the given keys about the days of `when`, nearest blocks first, at most 96. */
  near(keys: readonly number[], when: Span, isAhead: boolean): Cluster[] {
    const found = new Set<Cluster>()
    for (const [blocks, days] of [
      [this.short, SHORT],
      [this.long, LONG],
    ] as const)
      for (const block of blocksOf(when, days, isAhead)) {
        const lists = blocks.get(block)
        if (!lists) continue
        for (const key of keys) {
          const list = lists.get(key)
          if (!list) continue
          for (const cluster of Array.isArray(list) ? list : [list]) if (cluster.isOpen) found.add(cluster)
          if (found.size >= MOST) return [...found].slice(0, MOST)
        }
      }
    return [...found]
  }

  /** Forgets blocks that end before a day. */
  forgetBefore(day: number): void {
    for (const block of this.short.keys()) if ((block + 1) * SHORT <= day) this.short.delete(block)
    for (const block of this.long.keys()) if ((block + 1) * LONG <= day) this.long.delete(block)
  }
}

/** A plan is met soonest by what follows first, what is past by what was last. */
function blocksOf({ from, to }: Span, days: number, isAhead: boolean): number[] {
  const blocks: number[] = []
  for (let block = Math.floor((from - MARGIN) / days); block <= Math.floor((to + MARGIN) / days); block++) blocks.push(block)
  return isAhead ? blocks : blocks.reverse()
}
