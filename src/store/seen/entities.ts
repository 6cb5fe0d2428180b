import type { EntityKind, EntityRow, FactRows } from '../../model/rows.js'
import type { Store } from '../types.js'
import type { Sight } from './sight.js'

/** Where the facts of an entity stand, and by which words a fact calls it. */
interface Told<K extends keyof FactRows> {
  readonly rows: K
  readonly column: keyof FactRows[K] & string
  readonly forms: (row: FactRows[K]) => readonly string[]
}

const told = <K extends keyof FactRows>(rows: K, column: keyof FactRows[K] & string, forms: (row: FactRows[K]) => readonly (string | null)[]): Told<K> => ({
  rows,
  column,
  forms: (row) => forms(row).filter((form): form is string => form !== null && form !== ''),
})

const FACTS: { readonly [K in EntityKind]: Told<keyof FactRows> } = {
  person: told('person', 'person', ({ name, names }) => [name, ...names]),
  event: told('report', 'event', ({ name, kind, place, parties }) => [name ?? `${kind}${place ? ` in ${place}` : ''}: ${parties.slice(0, 4).join(', ')}`]),
  holding: told('office', 'holding', ({ title, of }) => [of === null ? title : `${title}, ${of}`]),
  thread: told('commitment', 'thread', ({ quote }) => [quote.length > 160 ? `${quote.slice(0, 157)}…` : quote]),
  agreement: told('agreement', 'agreement', ({ name, acronym }) => [name, acronym]),
  initiative: told('initiative', 'initiative', ({ name, acronym }) => [name, acronym]),
  organization: told('organization', 'organization', ({ name, acronym }) => [name, acronym]),
  series: told('figure', 'series', ({ indicator }) => [indicator]),
} as unknown as { readonly [K in EntityKind]: Told<keyof FactRows> }

type AnyRow = FactRows[keyof FactRows]

/**
 * Entities as the documents that an asker may see tell them: those that only others tell are not there, and of the rest
 * no name, no day and no count comes from a document that is hidden.
 */
export async function seenEntities(store: Store, sight: Sight, entities: readonly EntityRow[]): Promise<EntityRow[]> {
  const seen = new Map<EntityRow, EntityRow | null>()
  for (const kind of new Set(entities.map((one) => one.kind))) {
    const some = entities.filter((one) => one.kind === kind)
    const ids = some.map(({ id }) => id)
    const touched = new Set((await rowsOf(store, kind, ids, sight.hidden)).map((row) => idOf(kind, row)))
    const open = await rowsOf(store, kind, [...touched], sight.markings)
    for (const entity of some) {
      if (touched.has(entity.id))
        seen.set(
          entity,
          retold(
            entity,
            open.filter((row) => idOf(kind, row) === entity.id),
          ),
        )
      else seen.set(entity, entity)
    }
  }
  return entities.flatMap((one) => seen.get(one) ?? [])
}

const idOf = (kind: EntityKind, row: AnyRow): string => String((row as unknown as Record<string, unknown>)[FACTS[kind].column])

async function rowsOf(store: Store, kind: EntityKind, ids: readonly string[], markings: Sight['markings']): Promise<readonly AnyRow[]> {
  const { rows, column } = FACTS[kind]
  const found: AnyRow[] = []
  for (let at = 0; at < ids.length; at += 400)
    found.push(...((await store.rows(rows, { where: { [column]: ['in', ids.slice(at, at + 400)] }, markings } as never)) as readonly AnyRow[]))
  return found
}

function retold(entity: EntityRow, rows: readonly AnyRow[]): EntityRow | null {
  if (rows.length === 0) return null
  const times = new Map<string, number>()
  for (const row of rows) for (const form of FACTS[entity.kind].forms(row)) times.set(form, (times.get(form) ?? 0) + 1)
  const forms = [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([form]) => form)
  // The label of a series is made of what it measures, which every one of its figures tells.
  const isTold = entity.kind === 'series' || forms.some((form) => form.toLowerCase() === entity.label.toLowerCase())
  const days = rows.map((row) => row.known).sort()
  return {
    ...entity,
    label: isTold ? entity.label : (forms[0] ?? entity.kind),
    forms,
    party: isTold || rows.some((row) => 'party' in row && row.party === entity.party) ? entity.party : null,
    first_known: days[0] as string,
    last_known: days.at(-1) as string,
    documents: new Set(rows.map((row) => row.doc)).size,
  }
}
