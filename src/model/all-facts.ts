import type { Certainty, Evidence, ReadoutRecord } from './types.js'

/** What every fact of a record has, whatever its kind. */
export interface AnyFact {
  readonly id: string
  readonly evidence: Evidence
  readonly rule: string
  readonly certainty: Certainty
  readonly basis: string | null
  /** Further words that prove fields of their own: an engagement's date and place. */
  readonly when?: Evidence | null
  readonly where?: Evidence | null
}

export type FactKind =
  | 'person'
  | 'position'
  | 'office'
  | 'organization'
  | 'party'
  | 'engagement'
  | 'topic'
  | 'commitment'
  | 'agreement'
  | 'initiative'
  | 'figure'
  | 'quotation'

export interface ListedFact {
  readonly kind: FactKind
  readonly fact: AnyFact
}

const LISTS = [
  ['offices', 'office'],
  ['engagements', 'engagement'],
  ['commitments', 'commitment'],
  ['agreements', 'agreement'],
  ['figures', 'figure'],
  ['quotations', 'quotation'],
  ['topics', 'topic'],
  ['initiatives', 'initiative'],
  ['organizations', 'organization'],
  ['parties', 'party'],
] as const satisfies readonly (readonly [keyof ReadoutRecord, FactKind])[]

/** Every fact of a record with its kind; positions follow their person. */
export function* allFacts(record: ReadoutRecord): Generator<ListedFact> {
  for (const person of record.people) {
    yield { kind: 'person', fact: person }
    for (const position of person.positions) yield { kind: 'position', fact: position }
  }
  for (const [list, kind] of LISTS) for (const fact of record[list]) yield { kind, fact }
}
