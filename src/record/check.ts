import { type Failure, failure, ReadoutError } from '../base/errors.js'
import { sha256 } from '../base/sha256.js'
import type { Evidence, ReadoutRecord } from '../model/types.js'
import { allFacts, type AnyFact } from '../model/all-facts.js'

/**
 * Law 1, "no quote, no fact": every evidence must stand in the text, character for character,
 * at its offsets. Runs after every reading; a record that fails is never handed out.
 */
export function assertCited(record: ReadoutRecord, text: string): ReadoutRecord {
  for (const { fact } of allFacts(record)) {
    if (!isCited(fact, text)) throw new ReadoutError(failure('EVIDENCE_MISMATCH', record.id, details(fact, text)))
  }
  return record
}

/** All that is wrong between a stored record and the text it claims to rest on; empty if nothing is. */
export function checkRecord(record: ReadoutRecord, text: string): Failure[] {
  const found: Failure[] = []
  const seen = new Set<string>()
  for (const { fact } of allFacts(record)) {
    if (!isCited(fact, text)) found.push(failure('EVIDENCE_MISMATCH', record.id, details(fact, text)))
    if (seen.has(fact.id)) found.push(failure('FACT_TWICE', record.id, { fact: fact.id }))
    seen.add(fact.id)
  }
  if (record.document.sha256 !== sha256(text)) found.push(failure('TEXT_CHANGED', record.id))
  return found
}

const isCited = (fact: AnyFact, text: string): boolean =>
  stands(fact.evidence, text) && (!fact.when || stands(fact.when, text)) && (!fact.where || stands(fact.where, text))

function stands({ quote, start, end }: Evidence, text: string): boolean {
  return Number.isInteger(start) && start >= 0 && start < end && end <= text.length && end - start === quote.length && text.startsWith(quote, start)
}

const details = ({ id, evidence }: AnyFact, text: string) => ({
  fact: id,
  expected: short(evidence.quote),
  found: short(text.slice(evidence.start, evidence.end)),
})

const short = (words: string): string => `"${words.length > 60 ? `${words.slice(0, 60)}…` : words}"`
