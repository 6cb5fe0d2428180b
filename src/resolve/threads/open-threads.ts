import { firstDay } from '../../base/date.js'
import type { CommitmentRow } from '../../model/rows.js'

/** A promise that later texts may go on with. */
export interface Thread {
  readonly first: Pick<CommitmentRow, 'doc' | 'fact' | 'known' | 'quote' | 'from_at' | 'to_at' | 'kind'>
  readonly blocks: readonly string[]
  /** Words and things of all its tellings, the first told first. */
  terms: readonly string[]
  /** The same as numbers (`keysOf`). */
  keys: readonly number[]
  topics: readonly string[]
  /** Given when a second text joins it. */
  id: string | null
  last: string
  lastDay: number
  documents: number
  lastDoc: string
  /** Places of its tellings, kept only where rulings ask. */
  readonly members: { readonly doc: string; readonly from_at: number; readonly to_at: number }[]
  isClosed: boolean
}

/** A promise that nobody told of for so long is left behind; a new one on the matter begins anew. */
const WINDOW_DAYS = 1100
/** Promises between the same parties that are kept in mind: the newest. */
const MOST = 48

/** Promises in mind, by the pair of parties. What is old falls out as the documents pass by, so memory stays bounded. */
export class OpenThreads {
  private readonly blocks = new Map<string, Thread[]>()
  private added = 0

  /** Promises of a block that are still in mind on a day, oldest first. */
  within(block: string, day: number): readonly Thread[] {
    const all = this.blocks.get(block)
    return all ? all.filter((thread) => day - thread.lastDay <= WINDOW_DAYS) : []
  }

  /** Takes one in; hands back those that fall out of mind by it. */
  *add(thread: Thread): Iterable<Thread> {
    for (const block of thread.blocks) {
      const all = this.blocks.get(block) ?? []
      all.push(thread)
      if (all.length > MOST) yield* close(all.splice(0, 1))
      this.blocks.set(block, all)
    }
    if (++this.added % 5_000 === 0) yield* this.sweep(firstDay(thread.first.known))
  }

  /** Everything that is left, in the order of telling. */
  *rest(): Iterable<Thread> {
    for (const block of [...this.blocks.keys()].sort()) yield* close(this.blocks.get(block) ?? [])
  }

  private *sweep(day: number): Iterable<Thread> {
    for (const [block, all] of this.blocks) {
      const kept = all.filter((thread) => day - thread.lastDay <= WINDOW_DAYS)
      yield* close(all.filter((thread) => !kept.includes(thread)))
      if (kept.length === 0) this.blocks.delete(block)
      else if (kept.length < all.length) this.blocks.set(block, kept)
    }
  }
}

/** A promise stands in one block for each pair of its parties, and is told of once. */
function* close(threads: readonly Thread[]): Iterable<Thread> {
  for (const thread of threads) {
    if (thread.isClosed) continue
    thread.isClosed = true
    yield thread
  }
}
