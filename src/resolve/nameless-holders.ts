import type { ReportRow } from '../model/rows.js'
import type { RowSource } from './types.js'

interface Place {
  readonly from: number
  readonly to: number
  readonly person: string
  readonly words: string
}

/** Those whom documents mean by an office alone, by document: "the President of Cuba", once comparing has found who that was. */
export class NamelessHolders {
  private readonly byDoc = new Map<string, Place[]>()

  static async from(source: RowSource): Promise<NamelessHolders> {
    const holders = new NamelessHolders()
    for await (const { doc, of_fact, person, from_at, to_at, quote } of source.rows('office', [], 'copies')) {
      if (of_fact !== null || person === null) continue
      const places = holders.byDoc.get(doc) ?? []
      places.push({ from: from_at, to: to_at, person, words: quote })
      holders.byDoc.set(doc, places)
    }
    return holders
  }

  /** Person and words of those whom the very clause of a report means. */
  in({ doc, from_at, to_at }: Pick<ReportRow, 'doc' | 'from_at' | 'to_at'>): readonly (readonly [person: string, words: string])[] {
    const places = this.byDoc.get(doc)
    return places ? places.filter(({ from, to }) => from >= from_at && to <= to_at).map(({ person, words }) => [person, words] as const) : NONE
  }
}

const NONE: readonly never[] = []
