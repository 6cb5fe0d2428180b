import type { Anchor, Decision } from '../model/kept.js'
import type { ReadoutRecord } from '../model/types.js'
import { findAnchored } from '../resolve/anchor.js'

/** What people ruled of single facts, oldest first. */
export type Ruling = Pick<Decision, 'kind' | 'value'> & { readonly target: Anchor }

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
  return {
    ...record,
    people: left(record.people).map((person) => ({ ...person, positions: left(person.positions) })),
    organizations: left(record.organizations),
    parties: left(record.parties),
    engagements: left(record.engagements),
    topics: left(record.topics),
    commitments: left(record.commitments),
    agreements: left(record.agreements),
    initiatives: left(record.initiatives),
    figures: left(record.figures),
    offices: left(record.offices),
    quotations: left(record.quotations),
  }
}
