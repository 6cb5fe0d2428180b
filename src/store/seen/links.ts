import type { ConflictRow, CopyRow, DerivedRows, PairRow, RelationRow } from '../../model/rows.js'
import type { Sight } from './sight.js'

type Links = Pick<DerivedRows, 'relation' | 'conflict' | 'pair' | 'copy'>

const docOf = (fact: string): string => fact.slice(0, fact.lastIndexOf('#'))

/** Documents that a row speaks of. */
const DOCUMENTS: { readonly [K in keyof Links]: (row: Links[K]) => readonly string[] } = {
  relation: ({ left, right }: RelationRow) => [docOf(left), docOf(right)],
  conflict: ({ values }: ConflictRow) => values.map(({ document }) => document),
  pair: ({ left, right }: PairRow) => [left, right],
  copy: ({ doc, original }: CopyRow) => [doc, original],
}
export const isLink = (kind: string): kind is keyof Links => Object.hasOwn(DOCUMENTS, kind)

/** Rows between documents, without those of which an asker may not see an end. */
export async function seenLinks<K extends keyof Links>(sight: Sight, kind: K, rows: readonly Links[K][]): Promise<Links[K][]> {
  const hidden = await sight.among(rows.flatMap((row) => [...DOCUMENTS[kind](row)]))
  return rows.flatMap((row) => {
    const isOpen = !DOCUMENTS[kind](row).some((doc) => hidden.has(doc))
    if (isOpen) return [row]
    return kind === 'conflict' ? (lessOf(row as ConflictRow, hidden) as Links[K][]) : []
  })
}

/**
 * Figures may still differ without the hidden ones; what other disputes are called may come from a hidden document, so they
 * are left out whole.
 */
function lessOf(row: ConflictRow, hidden: ReadonlySet<string>): ConflictRow[] {
  const values = row.values.filter(({ document }) => !hidden.has(document))
  if (row.about !== 'figure' || new Set(values.map(({ value }) => value)).size < 2) return []
  const isPreferred = row.preferred !== null && !hidden.has(docOf(row.preferred))
  return [{ ...row, values, preferred: isPreferred ? row.preferred : null, decision: isPreferred ? row.decision : null }]
}
