import { capitalised } from './language.js'
import { listInWords } from '../told/list-in-words.js'
import { fold } from '../../base/fold.js'
import type { OfficeRow } from '../../model/rows.js'
import type { Store } from '../../store/types.js'
import { isState } from '../ask/party.js'
import { officeOf } from '../told/holding.js'
import { PeopleBook } from '../told/people-book.js'
import { sentenceAt } from '../told/sentence-at.js'
import { Documents, type Told } from '../told/sources.js'
import type { Line, Source } from '../types.js'

/** A person as a sentence names them: the words, and what proves the office told with them. */
export interface Named {
  readonly words: string
  readonly proof: readonly Told[]
}

interface LineOptions {
  readonly begins?: boolean
  readonly id?: string | null
  /** People the sentence names, as a document names them: a note shall prove each. */
  readonly named?: readonly { readonly doc: string; readonly name: string }[]
}

/**
 * Writes the sentences of a brief. Notes quote the whole sentence of a source, so that a reader sees who, where and when
 * together; a person is introduced with the office once and called by name afterwards.
 */
export class Pen {
  readonly documents: Documents
  readonly book: PeopleBook
  readonly #store: Store
  readonly #texts = new Map<string, string>()
  readonly #introduced = new Set<string>()

  constructor(store: Store) {
    this.#store = store
    this.documents = new Documents(store)
    this.book = new PeopleBook(store)
  }

  async load(docs: Iterable<string>): Promise<void> {
    const ids = [...new Set(docs)].filter((id) => !this.#texts.has(id))
    const texts = await this.#store.texts(ids)
    for (const id of ids) this.#texts.set(id, texts.get(id) ?? '')
    await Promise.all([this.documents.load(ids), this.book.load(ids)])
  }

  /** One sentence with its notes; `begins` opens a paragraph. */
  line(text: string, rows: readonly Told[], { begins = false, id = null, named = [] }: LineOptions = {}): Line {
    const sources = this.cite(rows)
    for (const { doc, name } of named) {
      const row = this.book.row(doc, name)
      const family = fold(name.split(' ').at(-1) ?? name)
      if (row && !sources.some(({ quote }) => fold(quote).includes(family))) sources.push(...this.cite([row]))
    }
    return { id, text: capitalised(text).replace(/\.\.$/, '.'), fields: begins ? { paragraph: true } : {}, sources }
  }

  /** The sentences that hold the words of some facts, each once. */
  cite(rows: readonly Told[]): Source[] {
    const found: Source[] = []
    for (const row of rows) {
      const stretch = this.sentence(row)
      const source = this.documents.source({ ...row, ...stretch })
      if (!found.some((one) => one.document === source.document && one.from_at <= row.from_at && one.to_at >= row.to_at)) found.push(source)
    }
    return found
  }

  /** The sentence around the words of a fact. */
  sentence(row: Told): { readonly quote: string; readonly from_at: number; readonly to_at: number } {
    const text = this.#texts.get(row.doc)
    return text ? sentenceAt(text, row.from_at, row.to_at) : row
  }

  /** People by their names in one document, introduced with their offices where they are new. */
  people(doc: string, names: readonly string[]): Named {
    const each = names.map((name) => this.person(doc, name))
    return { words: listInWords(each.map((one) => one.words)), proof: each.flatMap((one) => one.proof) }
  }

  person(doc: string, name: string): Named {
    const id = this.book.idOf(doc, name)
    const label = this.book.label(id)
    if (this.#introduced.has(id)) return { words: label, proof: [] }
    this.#introduced.add(id)
    const office = bestOffice(this.book.offices(doc, name))
    if (!office) return { words: label, proof: [] }
    return { words: withOffice(label, office), proof: [office] }
  }

  /** Marks people as introduced: those whose offices the brief has told already. */
  knows(id: string): void {
    this.#introduced.add(id)
  }

  /** Who published a document and when: "Ministry of Foreign Affairs, 28 March 2025". */
  publisher(doc: string): string | null {
    return this.documents.get(doc)?.outlet ?? null
  }
}

const RANK: Readonly<Record<OfficeRow['status'], number>> = { current: 0, acting: 1, incoming: 2, former: 3 }

const bestOffice = (offices: readonly OfficeRow[]): OfficeRow | null =>
  [...offices].sort((a, b) => RANK[a.status] - RANK[b.status] || a.from_at - b.from_at)[0] ?? null

/** "Foreign Minister Murat Nurtleu", "António Costa, President of the European Council,". */
export function withOffice(name: string, { title, of, status }: Pick<OfficeRow, 'title' | 'of' | 'status'>): string {
  const state = status === 'former' ? 'then ' : status === 'acting' ? 'acting ' : status === 'incoming' ? 'incoming ' : ''
  const isShort = title.split(/\s+/).length <= 3 && (of === null || isState(of)) && !/[,–-]\s|\bof\b|\bfor\b|\band\b/.test(title)
  if (isShort && status !== 'former') return `${state}${title} ${name}`
  return `${name} (${state}${officeOf(title, of)})`
}
