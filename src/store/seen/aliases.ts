import type { AgreementRow, CommitmentRow, FactRows, InitiativeRow, OfficeRow, OrganizationRow, PersonRow, ReportRow } from '../../model/rows.js'
import { personId } from '../../resolve/people/person-ids.js'
import { slugOf, suffixOf } from '../../resolve/slug.js'
import type { Store } from '../types.js'
import type { Marking, Sight } from './sight.js'

/** A kind whose ids are made of words that documents tell: the rows and the column where they stand, and how rows would call it. */
interface Kind<K extends keyof FactRows> {
  readonly rows: K
  readonly column: keyof FactRows[K] & string
  readonly plain: (first: FactRows[K], all: readonly FactRows[K][]) => string
}
type AnyKind = Kind<keyof FactRows>
type AnyRow = FactRows[keyof FactRows]

const named = (kind: 'agreement' | 'initiative' | 'organization') => (_first: object, all: readonly (AgreementRow | InitiativeRow | OrganizationRow)[]) =>
  `${kind}:${slugOf(mostTold(all.map(({ name }) => name)), 80)}`

const KINDS: readonly AnyKind[] = [
  { rows: 'person', column: 'person', plain: ({ name }: PersonRow) => personId(name) },
  {
    rows: 'report',
    column: 'event',
    plain: ({ start, known, name, parties, kind }: ReportRow) =>
      `event:${start ?? known}-${slugOf(name ?? [...[...parties].sort().slice(0, 3), kind].join(' '))}`,
  },
  { rows: 'office', column: 'holding', plain: ({ title }: OfficeRow) => `holding:${slugOf(title)}` },
  { rows: 'commitment', column: 'thread', plain: ({ known, quote }: CommitmentRow) => `thread:${known}-${slugOf(quote) || 'promise'}` },
  { rows: 'agreement', column: 'agreement', plain: named('agreement') },
  { rows: 'initiative', column: 'initiative', plain: named('initiative') },
  { rows: 'organization', column: 'organization', plain: named('organization') },
] as readonly unknown[] as readonly AnyKind[]

const ID = /^(?:person|event|holding|thread|agreement|initiative|organization):/
/** The day that an id begins with. */
const DAY = /^\d{4}(?:-\d{2}){0,2}(?=-)/

/**
 * Ids as an asker sees them who may not see all documents: an id that has a word or a day which only hidden documents
 * tell is another one, made of what open documents tell.
 */
export class Aliases {
  readonly #shown = new Map<string, string>()
  readonly #real = new Map<string, string>()

  static async of(store: Store, sight: Sight): Promise<Aliases> {
    const aliases = new Aliases()
    for (const kind of KINDS) {
      const touched = new Set<string>()
      for await (const row of store.stream(kind.rows, { markings: sight.hidden })) {
        const id = (row as unknown as Record<string, string | null>)[kind.column]
        if (id) touched.add(id)
      }
      for (const id of [...touched].sort()) await aliases.#look(store, sight.markings, kind, id)
    }
    return aliases
  }

  async #look(store: Store, markings: readonly Marking[], { rows: kind, column, plain }: AnyKind, id: string): Promise<void> {
    const where = { [column]: ['=', id] } as never
    const rows = (await store.rows(kind, { where, markings, orderBy: ['known'] as never })) as readonly AnyRow[]
    const [first] = rows
    if (!first) return
    const told = wordsOf(rows)
    // A holding is called by its holder, who stands in rows of another kind.
    for (const person of new Set(rows.flatMap((row) => ('of_fact' in row && row.person ? [row.person] : []))))
      for (const word of wordsOf(await store.rows('person', { where: { person: ['=', person] }, markings }))) told.add(word)
    for (const { doc, fact } of rows) for (const end of [doc, `${doc}#${fact}`]) told.add(suffixOf(end))
    if (isToldBy(id.slice(id.indexOf(':') + 1), told, rows)) return
    // As it would be called without what is hidden, where nothing else is called so.
    let alias = plain(first, rows)
    const isTaken = this.#real.has(alias) || (await store.rows('entity', { where: { id: ['=', alias] }, limit: 1 })).length > 0
    if (isTaken) alias += `-${suffixOf(`${first.doc}#${first.fact}`)}`
    while (this.#real.has(alias)) alias += 'x'
    this.#shown.set(id, alias)
    this.#real.set(alias, id)
  }

  get areAny(): boolean {
    return this.#shown.size > 0
  }

  /** The id that the asker is told. An engagement's begins with that of its event. */
  shown(id: string): string {
    return replaced(this.#shown, id) ?? id
  }

  /** The id that is meant by one that the asker was told; a hidden id, which they can only have guessed, means nothing. */
  real(id: string): string {
    return replaced(this.#real, id) ?? (replaced(this.#shown, id) === null ? id : 'hidden')
  }
}

function replaced(map: ReadonlyMap<string, string>, id: string): string | null {
  const slash = id.startsWith('event:') ? id.lastIndexOf('/') : -1
  const whole = map.get(id)
  if (whole !== undefined || slash < 0) return whole ?? null
  const event = map.get(id.slice(0, slash))
  return event === undefined ? null : event + id.slice(slash)
}

/** Whether open rows tell all that an id is made of: its words, and the day that it begins with as one. */
function isToldBy(name: string, told: ReadonlySet<string>, rows: readonly AnyRow[]): boolean {
  const [day = ''] = DAY.exec(name) ?? []
  if (day && !rows.some((row) => row.known === day || ('start' in row && row.start === day))) return false
  const own = slugOf(name.slice(day.length), 500).split('-')
  return own.every((word) => told.has(word) || (word.length === 1 && /\d/.test(word)))
}

/** Words of all that rows tell, but for the ids in them, as they stand in ids. */
function wordsOf(rows: readonly object[]): Set<string> {
  const words = new Set<string>()
  for (const row of rows)
    for (const value of Object.values(row).flat() as unknown[])
      if (typeof value === 'string' && !ID.test(value))
        for (const form of [slugOf(value, 5000), personId(value).slice('person:'.length)]) for (const word of form.split('-')) words.add(word)
  return words
}

/** The name of most rows; of equal ones the first by code point. */
function mostTold(names: readonly string[]): string {
  const times = new Map<string, number>()
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? ''
}

/** A row, or a condition, with other ids. */
export function withIds<T>(value: T, change: (id: string) => string): T {
  if (typeof value === 'string') return (ID.test(value) ? change(value) : value) as T
  if (Array.isArray(value)) return value.map((one) => withIds(one as unknown, change)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withIds(one as unknown, change)])) as T
}
