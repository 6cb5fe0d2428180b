import type { ReadoutRecord } from './types.js'

const LISTS = [
  'people',
  'offices',
  'organizations',
  'parties',
  'engagements',
  'topics',
  'commitments',
  'agreements',
  'initiatives',
  'figures',
  'quotations',
  'problems',
] as const satisfies readonly (keyof ReadoutRecord)[]

/** A record as this version knows it, out of one that an earlier version made: kinds of facts that it did not tell are empty. */
export function wholeRecord(record: Partial<ReadoutRecord>): ReadoutRecord {
  const missing = LISTS.filter((list) => record[list] === undefined)
  return (missing.length ? { ...record, ...Object.fromEntries(missing.map((list) => [list, []])) } : record) as ReadoutRecord
}
