import type { Anchor, Decision } from '../model/kept.js'
import type { ReadoutRecord } from '../model/types.js'
import { findAnchored } from '../resolve/anchor.js'

/** What people ruled of single facts, oldest first. */
export type Ruling = Pick<Decision, 'kind' | 'value'> & { readonly target: Anchor }

/** Every list of facts in a record but people, who have positions of their own. */
const LISTS: Record<Exclude<ListOfFacts, 'people'>, true> = {
  offices: true,
  organizations: true,
  parties: true,
  engagements: true,
  topics: true,
  commitments: true,
  agreements: true,
  initiatives: true,
  figures: true,
  quotations: true,
}
type ListOfFacts = { [K in keyof ReadoutRecord]-?: ReadoutRecord[K] extends readonly { readonly evidence: unknown }[] ? K : never }[keyof ReadoutRecord]

interface Ruled {
  rejected: boolean
  edits: Record<string, unknown> | null
}

export interface Reviewed {
  /** The record without rejected facts, and with edits in place. */
  readonly record: ReadoutRecord
  readonly reviewed: ReadonlyMap<string, 'accepted' | 'edited'>
}

/** A record as decisions leave it. Each is found again by its words; the newest that speaks of a fact counts, and edits add up. */
export function applyDecisions(record: ReadoutRecord, rulings: readonly Ruling[]): Reviewed {
  const ruled = new Map<string, Ruled>()
  for (const { kind, target, value } of rulings) {
    const fact = findAnchored(record, target)
    if (fact === null) continue
    const before = ruled.get(fact)
    const edits = kind === 'edit' ? { ...before?.edits, ...value } : (before?.edits ?? null)
    ruled.set(fact, { rejected: kind === 'reject', edits })
  }
  if (ruled.size === 0) return { record, reviewed: new Map() }
  return { record: applied(record, ruled), reviewed: reviewedOf(ruled) }
}

function reviewedOf(ruled: ReadonlyMap<string, Ruled>): Map<string, 'accepted' | 'edited'> {
  const reviewed = new Map<string, 'accepted' | 'edited'>()
  for (const [fact, { rejected, edits }] of ruled) if (!rejected) reviewed.set(fact, edits ? 'edited' : 'accepted')
  return reviewed
}

function applied(record: ReadoutRecord, ruled: ReadonlyMap<string, Ruled>): ReadoutRecord {
  const left = <Fact extends { readonly id: string }>(facts: readonly Fact[]): Fact[] =>
    facts.flatMap((fact) => {
      const ruling = ruled.get(fact.id)
      if (!ruling) return [fact]
      return ruling.rejected ? [] : [{ ...fact, ...ruling.edits }]
    })
  const lists = Object.keys(LISTS).map((list) => [list, left(record[list as keyof typeof LISTS] as readonly { readonly id: string }[])])
  const people = left(record.people).map((person) => ({ ...person, positions: left(person.positions) }))
  return { ...record, ...Object.fromEntries(lists), people }
}
