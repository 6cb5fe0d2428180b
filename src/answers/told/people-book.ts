import type { OfficeRow, PersonRow, ReportRow } from '../../model/rows.js'
import type { Store } from '../../store/types.js'

/** Documents asked for at once. */
const AT_ONCE = 400

/** People and offices of the documents that an answer speaks of: who a name in a document is, and in what office it stands there. */
export class PeopleBook {
  readonly #store: Store
  readonly #fetched = new Set<string>()
  readonly #byName = new Map<string, PersonRow>()
  readonly #byFact = new Map<string, PersonRow>()
  readonly #offices = new Map<string, OfficeRow[]>()
  readonly #labels = new Map<string, Map<string, number>>()

  constructor(store: Store) {
    this.#store = store
  }

  /** The people whom some reports name, and no offices: all that a list of occasions tells. */
  static async ofReports(store: Store, reports: readonly Pick<ReportRow, 'doc' | 'people'>[]): Promise<PeopleBook> {
    const book = new PeopleBook(store)
    const documents = [...new Set(reports.map((report) => report.doc))]
    for (const docs of inChunks(documents)) {
      const here = new Set(docs)
      const names = [...new Set(reports.flatMap((report) => (here.has(report.doc) ? report.people : [])))]
      for (const some of inChunks(names)) for (const row of await store.rows('person', { where: { doc: ['in', docs], name: ['in', some] } })) book.#note(row)
    }
    await book.#countNames(documents, [...new Set([...book.#byName.values()].flatMap(({ person }) => person ?? []))])
    return book
  }

  /** What some documents call some people: labels only. */
  static async ofPeople(store: Store, documents: Iterable<string>, ids: Iterable<string>): Promise<PeopleBook> {
    const book = new PeopleBook(store)
    await book.#countNames([...new Set(documents)], [...new Set(ids)])
    return book
  }

  async #countNames(documents: readonly string[], ids: readonly string[]): Promise<void> {
    for (const docs of inChunks(documents)) {
      for (const people of inChunks(ids))
        for (const { person, name, count } of await this.#store.count('person', {
          where: { doc: ['in', docs], person: ['in', people] },
          by: ['person', 'name'],
        }))
          this.#count(String(person), String(name), count)
    }
  }

  async load(documents: Iterable<string>): Promise<void> {
    const wanted = [...new Set(documents)].filter((id) => !this.#fetched.has(id)).sort()
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      const some = wanted.slice(at, at + AT_ONCE)
      for (const id of some) this.#fetched.add(id)
      for (const row of await this.#store.rows('person', { where: { doc: ['in', some] } })) {
        this.#note(row)
        this.#count(idOf(row), row.name)
      }
      for (const row of await this.#store.rows('office', { where: { doc: ['in', some] } })) {
        const key = `${row.doc}\u0000${row.of_fact}`
        this.#offices.set(key, [...(this.#offices.get(key) ?? []), row])
      }
    }
  }

  #note(row: PersonRow): void {
    this.#byName.set(`${row.doc}\u0000${row.name}`, row)
    this.#byFact.set(`${row.doc}\u0000${row.fact}`, row)
  }

  #count(id: string, name: string, times = 1): void {
    const labels = this.#labels.get(id) ?? new Map<string, number>()
    labels.set(name, (labels.get(name) ?? 0) + times)
    this.#labels.set(id, labels)
  }

  /** The person whom a document calls so; a name that stands for nobody is a person of its own. */
  idOf(doc: string, name: string): string {
    const row = this.#byName.get(`${doc}\u0000${name}`)
    return row ? idOf(row) : `name:${name}`
  }

  row(doc: string, name: string): PersonRow | null {
    return this.#byName.get(`${doc}\u0000${name}`) ?? null
  }

  /** The person whom an office is told of, as the document names them. */
  holder(office: Pick<OfficeRow, 'doc' | 'of_fact'>): PersonRow | null {
    return this.#byFact.get(`${office.doc}\u0000${office.of_fact}`) ?? null
  }

  /** Offices in which a document tells a name. */
  offices(doc: string, name: string): readonly OfficeRow[] {
    const row = this.#byName.get(`${doc}\u0000${name}`)
    return row ? (this.#offices.get(`${doc}\u0000${row.fact}`) ?? []) : []
  }

  /** The form of a name to show: the fullest that the documents fetched use, then the most frequent. */
  label(id: string): string {
    if (id.startsWith('name:')) return id.slice(5)
    const forms = [...(this.#labels.get(id) ?? [])]
    const words = (name: string): number => name.split(/\s+/).length
    forms.sort(([a, m], [b, n]) => Math.min(words(b), 2) - Math.min(words(a), 2) || n - m || (a < b ? -1 : 1))
    return forms[0]?.[0] ?? id
  }
}

function inChunks(items: readonly string[]): string[][] {
  const sorted = [...items].sort()
  return Array.from({ length: Math.ceil(sorted.length / AT_ONCE) }, (_, i) => sorted.slice(i * AT_ONCE, (i + 1) * AT_ONCE))
}

const idOf = (row: PersonRow): string => row.person ?? `name:${row.name}`
