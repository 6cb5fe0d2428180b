import type { ReviewFact } from '../../../web/src/review/props.js'
import { allFacts, type ListedFact } from '../../model/all-facts.js'
import type { KeptRecord } from '../../model/kept.js'
import { dateInWords } from '../../model/words/dates.js'
import { factInWords } from '../../model/words/fact.js'
import type { Store } from '../../store/types.js'
import { factOf, type Rulings } from './rulings.js'

/** Tells facts of documents that an asker may see, each document fetched once. */
export class FactTeller {
  readonly #kept = new Map<string, Promise<KeptRecord | null>>()

  constructor(
    private readonly store: Store,
    private readonly rulings: Rulings,
  ) {}

  #record(doc: string): Promise<KeptRecord | null> {
    const known = this.#kept.get(doc) ?? this.store.records([doc]).then(([kept]) => kept ?? null)
    this.#kept.set(doc, known)
    return known
  }

  /** The fact as it stands now; null if it is not there or was rejected. */
  async fact(id: string): Promise<ListedFact | null> {
    const { doc, fact } = parted(id)
    const kept = await this.#record(doc)
    if (kept) for (const listed of allFacts(kept.record)) if (listed.fact.id === fact) return listed
    return null
  }

  async told(id: string): Promise<ReviewFact | null> {
    const { doc, fact } = parted(id)
    const kept = await this.#record(doc)
    if (!kept) return null
    const { outlet, published, title } = kept.document
    const where = [outlet, published && dateInWords(published), title && `“${title}”`].filter(Boolean).join(', ')
    const address = `/documents/${encodeURIComponent(doc)}`
    if (!fact) return { id, address, quote: title ?? doc, where, says: `Document ${doc}` }
    const listed = await this.fact(id)
    if (listed) return { id, address: `${address}#d-m-${fact}`, quote: listed.fact.evidence.quote, where, says: factInWords(listed) }
    return this.#rejected(id, { id, address, where })
  }

  /** A fact that was rejected is in no record, but its words still stand in the text. */
  async #rejected(id: string, rest: Pick<ReviewFact, 'id' | 'address' | 'where'>): Promise<ReviewFact | null> {
    const ruling = [...this.rulings.all].reverse().find(({ target }) => factOf(target) === id)
    if (!ruling) return null
    const { doc, kind, from_at, to_at } = ruling.target
    return { ...rest, quote: (await this.store.text(doc))?.slice(from_at, to_at) ?? '', says: `A ${kind} that was ruled wrong` }
  }
}

function parted(id: string): { readonly doc: string; readonly fact: string } {
  const at = id.lastIndexOf('#')
  return { doc: id.slice(0, Math.max(0, at)), fact: id.slice(at + 1) }
}
