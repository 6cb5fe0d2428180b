import type { OfficeRow, PersonRow } from '../../model/rows.js'
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

  async load(documents: Iterable<string>): Promise<void> {
    const wanted = [...new Set(documents)].filter((id) => !this.#fetched.has(id)).sort()
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      const some = wanted.slice(at, at + AT_ONCE)
      for (const id of some) this.#fetched.add(id)
      for (const row of await this.#store.rows('person', { where: { doc: ['in', some] } })) {
        this.#byName.set(`${row.doc}\u0000${row.name}`, row)
        this.#byFact.set(`${row.doc}\u0000${row.fact}`, row)
        const labels = this.#labels.get(idOf(row)) ?? new Map<string, number>()
        labels.set(row.name, (labels.get(row.name) ?? 0) + 1)
        this.#labels.set(idOf(row), labels)
      }
      for (const row of await this.#store.rows('office', { where: { doc: ['in', some] } })) {
        const key = `${row.doc}\u0000${row.of_fact}`
        this.#offices.set(key, [...(this.#offices.get(key) ?? []), row])
      }
    }
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

const idOf = (row: PersonRow): string => row.person ?? `name:${row.name}`
