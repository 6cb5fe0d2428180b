import type { KeptDocument } from '../../model/kept.js'
import type { FactRow } from '../../model/rows.js'
import type { Store } from '../../store/types.js'
import type { Coverage, Source } from '../types.js'
import { coverageOfCounts } from './coverage-of.js'

/** What the words of a fact are, in any kind of row. */
export type Told = Pick<FactRow, 'doc' | 'fact' | 'quote' | 'from_at' | 'to_at'> & Partial<Pick<FactRow, 'certainty' | 'reviewed'>>

/** Documents asked for at once. */
const AT_ONCE = 400
/** Newest documents that an empty answer tells of. */
const MOST = 2000

/** The documents that an answer speaks of, fetched once each; makes sources of rows. */
export class Documents {
  readonly #store: Store
  readonly #known = new Map<string, KeptDocument | null>()

  constructor(store: Store) {
    this.#store = store
  }

  /** Fetches what is not there yet, many at once. */
  async load(ids: Iterable<string>): Promise<void> {
    const wanted = [...new Set(ids)].filter((id) => !this.#known.has(id)).sort()
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      const some = wanted.slice(at, at + AT_ONCE)
      for (const id of some) this.#known.set(id, null)
      for await (const document of this.#store.documents({ where: { id: ['in', some] }, all: true })) this.#known.set(document.id, document)
    }
  }

  get(id: string): KeptDocument | null {
    return this.#known.get(id) ?? null
  }

  /** The source that a row gives; `load` its document before. */
  source(row: Told): Source {
    const document = this.get(row.doc)
    return {
      document: row.doc,
      fact: row.fact,
      quote: row.quote,
      from_at: row.from_at,
      to_at: row.to_at,
      outlet: document?.outlet ?? null,
      published: document?.published ?? null,
      title: document?.title ?? null,
      address: document?.address ?? null,
      reviewed: row.reviewed ?? null,
      certainty: row.certainty ?? 'stated',
    }
  }

  /** Sources of several rows, each document and quote once, in the order given. */
  sources(rows: readonly Told[]): Source[] {
    const seen = new Set<string>()
    return rows
      .filter((row) => {
        const key = `${row.doc}\u0000${row.from_at}\u0000${row.to_at}`
        return !seen.has(key) && seen.add(key)
      })
      .map((row) => this.source(row))
  }

  /** What an empty answer looked in: documents that name all the parties, the newest of them; or the newest of all. */
  async searched(parties: readonly string[], knownAt: string | null): Promise<Coverage> {
    return coverageOfCounts(await this.#store.documentCounts({ parties, knownAt: knownAt ?? undefined, newest: MOST }))
  }

  /** Every document fetched so far that is there. */
  all(): KeptDocument[] {
    return [...this.#known.values()].filter((document): document is KeptDocument => document !== null)
  }
}
