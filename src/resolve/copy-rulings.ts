import { likenessOf } from './sketch.js'
import type { ComparedDocument, RowSource } from './types.js'

type Text = Pick<ComparedDocument, 'doc' | 'sketch'>

/** What people ruled of whole documents: which is a copy of which, and which is not. The newest ruling holds, however far apart the texts are. */
export class CopyRulings {
  readonly #ruled = new Map<string, Map<string, 'same' | 'different'>>()
  /** Documents that somebody ruled on and that have passed, each with its original, which may be itself. */
  readonly #passed = new Map<string, Text>()

  static async from(source: RowSource): Promise<CopyRulings> {
    const rulings = new CopyRulings()
    for await (const { kind, target, other } of source.decisions())
      if ((kind === 'same' || kind === 'different') && target.kind === 'document' && other?.kind === 'document') {
        rulings.#put(target.doc, other.doc, kind)
        rulings.#put(other.doc, target.doc, kind)
      }
    return rulings
  }

  #put(a: string, b: string, kind: 'same' | 'different'): void {
    const others = this.#ruled.get(a) ?? new Map<string, 'same' | 'different'>()
    this.#ruled.set(a, others.set(b, kind))
  }

  areApart(a: string, b: string): boolean {
    return this.#ruled.get(a)?.get(b) === 'different'
  }

  /**
   * Tells of each document, in the order in which they became known, whether somebody ruled it a copy of an earlier one; of a copy, of
   * that one's original. `found`: the original that its words tell.
   */
  pass(text: Text, found: string | null): { readonly original: string; readonly likeness: number } | null {
    const others = this.#ruled.get(text.doc)
    if (!others) return null
    let original: Text | null = null
    for (const [other, kind] of others) {
      const first = kind === 'same' ? this.#passed.get(other) : undefined
      if (first && first.doc !== text.doc && !this.areApart(text.doc, first.doc)) original ??= first
    }
    this.#passed.set(text.doc, original ?? (found === null ? text : { doc: found, sketch: text.sketch }))
    return original && { original: original.doc, likeness: Math.round(likenessOf(text.sketch, original.sketch) * 100) / 100 }
  }
}
