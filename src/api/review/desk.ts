import type { ItemKind, ReviewItem } from '../../../web/src/review/props.js'
import type { Store } from '../../store/types.js'
import { Rulings, type Subject, toldRuling } from './rulings.js'
import { FactTeller } from './teller.js'

/** What somebody reviews with: the store as they may see it, the rulings that count, and facts in words. */
export class Desk {
  readonly teller: FactTeller

  constructor(
    readonly store: Store,
    readonly rulings: Rulings,
  ) {
    this.teller = new FactTeller(store, rulings)
  }

  static async of(store: Store): Promise<Desk> {
    return new Desk(store, await Rulings.of(store))
  }

  /** An item with what was ruled about it; null if the asker may see none of its facts. */
  async item(kind: ItemKind, title: string, reasons: readonly string[], ids: readonly string[]): Promise<ReviewItem | null> {
    const facts = []
    for (const id of new Set(ids)) {
      const told = await this.teller.told(id)
      if (told) facts.push(told)
    }
    const subject = subjectOf(kind, ids)
    if (facts.length === 0 || (subject.pair && facts.length < 2)) return null
    return { kind, title, reasons, facts, ruled: this.rulings.on(subject).map(toldRuling), seen: this.rulings.newest(subject) }
  }
}

export const subjectOf = (kind: ItemKind, of: readonly string[]): Subject => ({ of, pair: kind === 'join' || kind === 'copy' })
