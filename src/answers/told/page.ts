import { foreignCursor } from '../../base/cursor.js'
import type { DerivedRows, RowKind } from '../../model/rows.js'
import type { RowQuery, Store } from '../../store/types.js'
import type { Question } from '../ask/understand.js'

type Where<K extends RowKind> = NonNullable<RowQuery<DerivedRows[K]>['where']>

interface Page<Row> {
  readonly rows: readonly Row[]
  /** Position of the next page; null if this is the last. */
  readonly next: string | null
}

/**
 * One page of rows in the order of a column that is never null. A position names the value at which the page ended and how
 * many rows of that value were shown, so that a late page costs no more than the first.
 */
export async function pageOf<K extends RowKind>(
  store: Store,
  kind: K,
  question: Question,
  { where = {} as Where<K>, by, order = 'asc' }: { readonly where?: Where<K>; readonly by: keyof DerivedRows[K] & string; readonly order?: 'asc' | 'desc' },
): Promise<Page<DerivedRows[K]>> {
  const after = question.after === null ? null : positionOf(question.after)
  const from = after === null ? {} : { [by]: conditions(where[by], [order === 'asc' ? '>=' : '<=', after.value]) }
  const rows = await store.rows(kind, {
    where: { ...where, ...from } as Where<K>,
    orderBy: [order === 'desc' ? [by, 'desc'] : by],
    limit: question.limit + 1,
    offset: after?.skip ?? 0,
    ...(question.markings ? { markings: question.markings } : {}),
  })
  const shown = rows.slice(0, question.limit)
  const last = shown.at(-1)?.[by]
  if (rows.length <= question.limit || last === undefined) return { rows: shown, next: null }
  const ties = shown.filter((row) => row[by] === last).length
  const skip = after !== null && after.value === last ? after.skip + ties : ties
  return { rows: shown, next: JSON.stringify([last, skip]) }
}

/** How many lines earlier pages showed, where a position is nothing but that. */
export function offsetOf({ after }: Pick<Question, 'after'>): number {
  if (after === null) return 0
  if (/^\d{1,9}$/.test(after)) return Number(after)
  throw foreignCursor(after)
}

function conditions(own: unknown, next: readonly [string, unknown]): readonly unknown[] {
  if (own === undefined) return [next]
  return Array.isArray((own as readonly unknown[])[0]) ? [...(own as readonly unknown[]), next] : [own, next]
}

function positionOf(text: string): { readonly value: string | number; readonly skip: number } {
  try {
    const [value, skip] = JSON.parse(text) as readonly unknown[]
    if ((typeof value === 'string' || typeof value === 'number') && Number.isSafeInteger(skip) && (skip as number) >= 0) return { value, skip: skip as number }
  } catch {
    // told below
  }
  throw foreignCursor(text)
}
