import type { EntityRow, FactRows } from '../../model/rows.js'
import type { Store } from '../../store/types.js'

/** Things told by more documents than this are asked for one by one, their newest rows only. */
const OFTEN = 100

/** Which column of a kind of rows says to what thing they belong. */
type Column = 'person' | 'holding'

/**
 * Rows that belong to some things. Of a thing told very often the `newest` rows and, where asked for, the `oldest`: enough for
 * what is told now and since when, at any size of the store.
 */
export async function rowsOf<K extends 'person' | 'office' | 'quotation'>(
  store: Store,
  kind: K,
  column: Column & keyof FactRows[K] & string,
  things: readonly Pick<EntityRow, 'id' | 'documents'>[],
  { newest = 100, oldest = 0 }: { readonly newest?: number; readonly oldest?: number } = {},
): Promise<FactRows[K][]> {
  const seldom = things.filter((thing) => thing.documents <= OFTEN).map((thing) => thing.id)
  const often = things.filter((thing) => thing.documents > OFTEN).map((thing) => thing.id)
  const found: FactRows[K][] = seldom.length ? [...(await store.rows<K>(kind, { where: { [column]: ['in', seldom] } as never }))] : []
  for (const id of often) {
    const where = { [column]: ['=', id] } as never
    const late = await store.rows<K>(kind, { where, orderBy: [['known', 'desc']], limit: newest })
    const early = late.length === newest && oldest > 0 ? await store.rows<K>(kind, { where, orderBy: ['known'], limit: oldest }) : []
    found.push(...new Map([...late, ...early].map((row) => [`${row.doc}#${row.fact}`, row])).values())
  }
  return found
}
