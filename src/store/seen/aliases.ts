import type { OfficeRow, PersonRow, ReportRow } from '../../model/rows.js'
import { personId } from '../../resolve/people/person-ids.js'
import { slugOf, suffixOf } from '../../resolve/slug.js'
import type { Store } from '../types.js'
import type { Marking, Sight } from './sight.js'

/** Kinds whose ids are made of words that documents tell, and the rows and column where they stand. */
const KINDS = [
  ['person', 'person'],
  ['report', 'event'],
  ['office', 'holding'],
] as const
type Row = PersonRow | ReportRow | OfficeRow

/**
 * Ids as an asker sees them who may not see all documents: the id of a person, event or holding that has a word or a day which only hidden
 * documents tell is another one, made of what open documents tell.
 */
export class Aliases {
  readonly #shown = new Map<string, string>()
  readonly #real = new Map<string, string>()

  static async of(store: Store, sight: Sight): Promise<Aliases> {
    const aliases = new Aliases()
    for (const [kind, column] of KINDS) {
      const touched = new Set<string>()
      for await (const row of store.stream(kind, { markings: sight.hidden })) {
        const id = (row as unknown as Record<string, string | null>)[column]
        if (id) touched.add(id)
      }
      for (const id of [...touched].sort()) await aliases.#look(store, sight.markings, kind, column, id)
    }
    return aliases
  }

  async #look(store: Store, markings: readonly Marking[], kind: 'person' | 'report' | 'office', column: string, id: string): Promise<void> {
    const where = { [column]: ['=', id] } as never
    const rows = (await store.rows(kind, { where, markings, orderBy: ['known'] as never })) as readonly Row[]
    if (rows.length === 0) return
    const told = wordsOf(rows)
    // A holding is called by its holder, who stands in rows of another kind.
    for (const person of new Set(rows.flatMap((row) => ('of_fact' in row && row.person ? [row.person] : []))))
      for (const word of wordsOf(await store.rows('person', { where: { person: ['=', person] }, markings }))) told.add(word)
    for (const { doc } of rows) told.add(suffixOf(doc))
    const own = slugOf(id.slice(id.indexOf(':') + 1), 500).split('-')
    if (own.every((word) => told.has(word) || (word.length === 1 && /\d/.test(word)))) return
    const first = rows[0] as Row
    // As it would be called without what is hidden, where nothing else is called so.
    let alias = plainOf(first)
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

/** Words of all that rows tell, but for the ids in them, as they stand in ids. */
function wordsOf(rows: readonly object[]): Set<string> {
  const words = new Set<string>()
  for (const row of rows)
    for (const value of Object.values(row).flat() as unknown[])
      if (typeof value === 'string' && !/^(?:person|event|holding):/.test(value))
        for (const form of [slugOf(value, 5000), personId(value).slice('person:'.length)]) for (const word of form.split('-')) words.add(word)
  return words
}

function plainOf(row: Row): string {
  if ('names' in row) return personId(row.name)
  if ('title' in row) return `holding:${slugOf(row.title)}`
  return `event:${row.start ?? row.known}-${slugOf(row.name ?? [...[...row.parties].sort().slice(0, 3), row.kind].join(' '))}`
}

/** A row, or a condition, with other ids. */
export function withIds<T>(value: T, change: (id: string) => string): T {
  if (typeof value === 'string') return (/^(?:person|event|holding):/.test(value) ? change(value) : value) as T
  if (Array.isArray(value)) return value.map((one) => withIds(one as unknown, change)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withIds(one as unknown, change)])) as T
}
