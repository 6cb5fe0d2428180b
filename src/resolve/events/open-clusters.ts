import type { Cluster } from './cluster.js'
import { withMembers } from './parties.js'
import type { Told } from './told.js'
import type { When } from './when.js'

/** Days a block: a report told to the day looks into three of them at most. */
const DAYS = 8
/** A text published late tells the wrong day by this much at most. */
const MARGIN = 7
/** Clusters compared with one report; in a month full of meetings of two parties those that share people or a name come first. */
const MOST = 160

/**
 * The clusters that reports may still join, in blocks by what they share and when: two parties, a person, a word of a
 * name, each within eight days. Only members of a common block are compared (P. Christen, "Data Matching", 2012, ch. 4).
 */
export class OpenClusters {
  private readonly blocks = new Map<number, Map<string, Cluster[]>>()

  /** Puts a cluster into the blocks of what a report of it tells. */
  add(cluster: Cluster, told: Told): void {
    const keys = keysOf(told, withMembers(partiesOf(told)))
    for (let block = Math.floor(told.when.from / DAYS); block <= Math.floor(told.when.to / DAYS); block++) {
      let lists = this.blocks.get(block)
      if (!lists) {
        lists = new Map()
        this.blocks.set(block, lists)
      }
      for (const key of keys) {
        const list = lists.get(key)
        if (!list) lists.set(key, [cluster])
        else if (!list.includes(cluster)) list.push(cluster)
      }
    }
  }

  /** Clusters that share a block with what is told, nearest blocks first; `when` tells where to look if not in the report's own days. */
  near(told: Told, when: Pick<When, 'from' | 'to'> = told.when): Cluster[] {
    const found = new Set<Cluster>()
    const keys = keysOf(told, partiesOf(told))
    const blocks = blocksOf(when, told.status === 'planned')
    for (const kind of ['person', 'word', 'parties'] as const)
      for (const block of blocks) {
        const lists = this.blocks.get(block)
        if (!lists) continue
        for (const key of keys) {
          if (!key.startsWith(kind)) continue
          for (const cluster of lists.get(key) ?? []) if (cluster.isOpen) found.add(cluster)
        }
        if (found.size >= MOST) return [...found].slice(0, MOST)
      }
    return [...found]
  }

  /** Forgets blocks that end before a day. */
  forgetBefore(day: number): void {
    for (const block of this.blocks.keys()) if ((block + 1) * DAYS <= day) this.blocks.delete(block)
  }
}

/** A plan is met soonest by what follows first, what is past by what was last. */
function blocksOf({ from, to }: Pick<When, 'from' | 'to'>, isAhead: boolean): number[] {
  const blocks: number[] = []
  for (let block = Math.floor((from - MARGIN) / DAYS); block <= Math.floor((to + MARGIN) / DAYS); block++) blocks.push(block)
  return isAhead ? blocks : blocks.reverse()
}

const partiesOf = (told: Told): readonly string[] => (told.parties.length < 2 ? told.context : told.parties).slice(0, 6)

function keysOf(told: Told, parties: readonly string[]): string[] {
  const keys = told.people.slice(0, 12).map((person) => `person:${person}`)
  for (const word of told.series.words) keys.push(`word:${word}`)
  for (let i = 0; i < parties.length; i++) for (let j = i + 1; j < parties.length; j++) keys.push(partiesKey(parties[i] as string, parties[j] as string))
  return keys
}

const partiesKey = (a: string, b: string): string => (a < b ? `parties:${a}|${b}` : `parties:${b}|${a}`)
