import type { ReadoutRecord } from '../model/types.js'

/** The record without what was worked out: every fact whose certainty is `inferred` is left out. */
export function statedOnly(record: ReadoutRecord): ReadoutRecord {
  const stated = <F extends { certainty: string }>(facts: F[]): F[] => facts.filter((fact) => fact.certainty === 'stated')
  return {
    ...record,
    people: stated(record.people).map((person) => ({ ...person, positions: stated(person.positions) })),
    offices: stated(record.offices),
    organizations: stated(record.organizations),
    parties: stated(record.parties),
    engagements: stated(record.engagements),
    topics: stated(record.topics),
    commitments: stated(record.commitments),
    agreements: stated(record.agreements),
    initiatives: stated(record.initiatives),
    figures: stated(record.figures),
    quotations: stated(record.quotations),
  }
}
