import type { ConflictRow, ConflictValue, FactRow } from '../../model/rows.js'
import type { RowSource } from '../types.js'

/** A dispute before it has an id and rulings. */
export type ConflictDraft = Pick<ConflictRow, 'about' | 'what' | 'values'>

/** Looks for disputes of one class; streams what it reads and keeps no more than one group in memory. */
export type ConflictFinder = (source: RowSource) => AsyncIterable<ConflictDraft>

/** Values that one dispute shows; more would hide it. */
const MOST = 24

/** A statement of a dispute with the words that make it. */
export const valueOf = (row: FactRow, value: string, words?: Pick<ConflictValue, 'quote' | 'from_at' | 'to_at'>): ConflictValue => ({
  document: row.doc,
  fact: row.fact,
  value,
  quote: words?.quote ?? row.quote,
  from_at: words?.from_at ?? row.from_at,
  to_at: words?.to_at ?? row.to_at,
  known: row.known,
})

/** Oldest first; of many that say the same the oldest stay, and every value stays at least once. */
export function inOrder(values: readonly ConflictValue[]): readonly ConflictValue[] {
  const sorted = [...values].sort((a, b) => order(a.known, b.known) || order(a.document, b.document) || a.from_at - b.from_at)
  if (sorted.length <= MOST) return sorted
  const said = new Map<string, number>()
  const each = Math.max(1, Math.floor(MOST / new Set(sorted.map((v) => v.value)).size))
  return sorted.filter(({ value }) => {
    const times = said.get(value) ?? 0
    said.set(value, times + 1)
    return times < each
  })
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Do they come from two documents at least? One text's own muddle is no dispute between sources. */
export const fromSeveral = (values: readonly ConflictValue[]): boolean => new Set(values.map((v) => v.document)).size > 1
