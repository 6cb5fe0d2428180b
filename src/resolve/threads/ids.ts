import { slugOf, suffixOf } from '../slug.js'
import type { Thread } from './open-threads.js'

/** Ids of promises: "thread:2024-10-14-ready-to-begin-preparations", the day it was first told and its words. */
export class ThreadIds {
  /** Ids in use by the month they begin with; months long past are forgotten, no promise of them is in mind any more. */
  private readonly used = new Map<string, Set<string>>()

  idOf({ first }: Thread): string {
    const month = first.known.slice(0, 7)
    let used = this.used.get(month)
    if (!used) {
      used = new Set()
      this.used.set(month, used)
      const oldest = `${Number(month.slice(0, 4)) - 4}${month.slice(4)}`
      for (const known of this.used.keys()) if (known < oldest) this.used.delete(known)
    }
    const plain = `thread:${first.known}-${slugOf(first.quote, 60) || 'promise'}`
    const own = `${plain}-${suffixOf(`${first.doc}#${first.fact}`)}`
    let id = used.has(plain) ? own : plain
    for (let n = 2; used.has(id); n++) id = `${own}${n}`
    used.add(id)
    return id
  }
}
