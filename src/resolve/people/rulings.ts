import type { Anchor, Decision } from '../../model/kept.js'
import type { PersonRow } from '../../model/rows.js'
import type { RowSource } from '../types.js'

/** A ruling that two mentions are of one person, or of two. */
export interface Ruling {
  readonly id: string
  readonly isSame: boolean
  readonly left: Anchor
  readonly right: Anchor
}

/** Rulings on people; of two on the same mentions the later counts. */
export class Rulings {
  readonly #all: Ruling[] = []
  readonly #ends = new Map<string, Anchor[]>()

  static async from(source: RowSource): Promise<Rulings> {
    const latest = new Map<string, Ruling>()
    for await (const decision of source.decisions()) {
      const ruling = rulingOf(decision)
      if (ruling) latest.set([endOf(ruling.left), endOf(ruling.right)].sort().join('|'), ruling)
    }
    return new Rulings([...latest.values()])
  }

  private constructor(all: readonly Ruling[]) {
    this.#all.push(...all)
    for (const { left, right } of all) for (const end of [left, right]) this.#ends.set(end.doc, [...(this.#ends.get(end.doc) ?? []), end])
  }

  get all(): readonly Ruling[] {
    return this.#all
  }

  /** Whether a ruling names a document, so that its rows must be looked at. */
  concerns(doc: string): boolean {
    return this.#ends.has(doc)
  }

  /** Ends of rulings that a mention is: by the words, which outlive the numbers of facts. */
  endsAt(row: Pick<PersonRow, 'doc' | 'from_at' | 'to_at'>): readonly string[] {
    const ends = this.#ends.get(row.doc) ?? []
    return ends.filter((end) => end.from_at < row.to_at && row.from_at < end.to_at).map(endOf)
  }
}

export const endOf = (anchor: Anchor): string => `${anchor.doc}@${anchor.from_at}`

function rulingOf(decision: Decision): Ruling | null {
  const { kind, target, other, id } = decision
  if ((kind !== 'same' && kind !== 'different') || other === null || target.kind !== 'person' || other.kind !== 'person') return null
  return { id, isSame: kind === 'same', left: target, right: other }
}
