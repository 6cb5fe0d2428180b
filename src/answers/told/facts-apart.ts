import { allFacts, type ListedFact } from '../../model/all-facts.js'
import type { ReadoutRecord } from '../../model/types.js'

/** Facts that only one of two records holds, or that their sentence tells otherwise now. */
export interface FactsApart {
  readonly gone: readonly ListedFact[]
  readonly added: readonly ListedFact[]
  readonly changed: readonly { readonly before: ListedFact; readonly after: ListedFact }[]
}

/**
 * Compares two records of one page. A fact stays if its words and its fields are the same, wherever it stands now; it has
 * changed if another fact of its kind tells of the same thing; else it is gone.
 */
export function factsApart(before: ReadoutRecord | null, after: ReadoutRecord | null): FactsApart {
  const left = new Map<string, ListedFact[]>()
  for (const one of factsOf(after)) left.set(whole(one), [...(left.get(whole(one)) ?? []), one])
  const gone: ListedFact[] = []
  for (const one of factsOf(before)) if (!left.get(whole(one))?.shift()) gone.push(one)
  const added = [...left.values()].flat()
  const changed: { before: ListedFact; after: ListedFact }[] = []
  const vanished = gone.filter((one) => {
    const about = subject(one)
    const other = about === null ? -1 : added.findIndex((two) => two.kind === one.kind && subject(two) === about)
    if (other >= 0) changed.push({ before: one, after: added.splice(other, 1)[0] as ListedFact })
    return other < 0
  })
  return { gone: vanished, added, changed }
}

const factsOf = (record: ReadoutRecord | null): Iterable<ListedFact> => (record ? allFacts(record) : [])

/** Fields and words of a fact, without where it stands (its place, date and own words alike) and how it was found. */
function whole({ kind, fact }: ListedFact): string {
  const {
    id: _id,
    evidence,
    rule: _rule,
    basis: _basis,
    certainty: _certainty,
    positions: _positions,
    when,
    where,
    ...fields
  } = fact as ListedFact['fact'] & { positions?: unknown }
  return JSON.stringify([kind, evidence.quote, when?.quote ?? null, where?.quote ?? null, fields])
}

/** What a fact is about, by which its other telling is known. */
function subject({ kind, fact }: ListedFact): string | null {
  const { name, indicator, period, code, title, start, parties } = fact as unknown as Readonly<Record<string, unknown>>
  const about = kind === 'figure' ? [indicator, period] : kind === 'engagement' ? [start, parties] : [name ?? title ?? code]
  return about.every((part) => part === undefined || part === null) ? null : JSON.stringify(about)
}
