import type { KeptDocument } from '../../model/kept.js'
import type { Store } from '../types.js'

export type Marking = KeptDocument['marking']
const MARKINGS: readonly Marking[] = ['public', 'internal', 'restricted']
const AT_ONCE = 400

/** Which documents an asker may not see; looked up once for each question. */
export class Sight {
  readonly markings: readonly Marking[]
  readonly hidden: readonly Marking[]
  readonly #store: Store
  readonly #isHidden = new Map<string, boolean>()
  #any: Promise<boolean> | null = null

  constructor(store: Store, markings: readonly Marking[]) {
    this.#store = store
    this.markings = markings
    this.hidden = MARKINGS.filter((marking) => !markings.includes(marking))
  }

  /** Whether anything is hidden from this asker at all: if not, nothing needs to be sifted. */
  any(): Promise<boolean> {
    this.#any ??= this.#look()
    return this.#any
  }

  async #look(): Promise<boolean> {
    for await (const _ of this.#store.documents({ all: true, markings: this.hidden, limit: 1 })) return true
    return false
  }

  /** Those of some documents that the asker may not see. */
  async among(documents: Iterable<string>): Promise<ReadonlySet<string>> {
    const all = [...new Set(documents)]
    const asked = all.filter((id) => !this.#isHidden.has(id))
    for (const id of asked) this.#isHidden.set(id, false)
    for (let at = 0; at < asked.length; at += AT_ONCE) {
      const where = { id: ['in', asked.slice(at, at + AT_ONCE)] as const }
      for await (const { id } of this.#store.documents({ all: true, markings: this.hidden, where })) this.#isHidden.set(id, true)
    }
    return new Set(all.filter((id) => this.#isHidden.get(id)))
  }
}
