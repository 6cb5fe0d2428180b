import type { Anchor, Decision } from '../../model/kept.js'
import type { CommitmentRow } from '../../model/rows.js'
import type { RowSource } from '../types.js'
import type { Thread } from './open-threads.js'

/** What people ruled about promises: which go on with each other, which do not. */
export class Rulings {
  private readonly byDoc = new Map<string, { readonly decision: Decision; readonly own: Anchor; readonly other: Anchor }[]>()

  static async from(source: RowSource): Promise<Rulings> {
    const rulings = new Rulings()
    for await (const decision of source.decisions()) {
      const { kind, target, other } = decision
      if ((kind !== 'same' && kind !== 'different') || !other || target.kind !== 'commitment' || other.kind !== 'commitment') continue
      rulings.add(decision, target, other)
      rulings.add(decision, other, target)
    }
    return rulings
  }

  private add(decision: Decision, own: Anchor, other: Anchor): void {
    this.byDoc.set(own.doc, [...(this.byDoc.get(own.doc) ?? []), { decision, own, other }])
  }

  /** Does any ruling name a document, so that its promises must be kept by their place? */
  concerns(doc: string): boolean {
    return this.byDoc.has(doc)
  }

  /** The newest ruling between a promise and one of those of a thread. */
  between(row: CommitmentRow, thread: Thread): Decision | null {
    const found = (this.byDoc.get(row.doc) ?? []).filter(({ own, other }) => meets(own, row) && thread.members.some((member) => meets(other, member)))
    return found.at(-1)?.decision ?? null
  }
}

const meets = (anchor: Anchor, place: { readonly doc: string; readonly from_at: number; readonly to_at: number }): boolean =>
  anchor.doc === place.doc && anchor.from_at < place.to_at && place.from_at < anchor.to_at
