import { ReadoutRecord } from '../../src/model/record.js'
import type { SourceDocument } from '../../src/model/types.js'

interface Cited {
  readonly evidence: { readonly quote: string; readonly start: number; readonly end: number }
}

/** Calls `visit` with every object of a record that carries evidence, however deep. */
export function eachFact(value: unknown, visit: (fact: Cited & Record<string, unknown>) => void): void {
  if (value === null || typeof value !== 'object') return
  if ('evidence' in value) visit(value as Cited & Record<string, unknown>)
  for (const inner of Object.values(value)) eachFact(inner, visit)
}

/** What is wrong with a record of this document; empty when every law holds. */
export function faultsOf(document: SourceDocument, record: unknown): string[] {
  const faults: string[] = []
  const parsed = ReadoutRecord.safeParse(record)
  if (!parsed.success) return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  const ids = new Set<string>()
  eachFact(record, ({ evidence, id }) => {
    if (document.text.slice(evidence.start, evidence.end) !== evidence.quote) faults.push(`${id}: "${evidence.quote}" does not stand at ${evidence.start}`)
    if (ids.has(String(id))) faults.push(`${id}: two facts of this id`)
    ids.add(String(id))
  })
  const names = new Set(parsed.data.people.map((person) => person.name))
  for (const engagement of parsed.data.engagements) {
    for (const name of engagement.people) if (!names.has(name)) faults.push(`${engagement.id}: participant ${name} is not among the people`)
    if (engagement.start && engagement.end && engagement.end < engagement.start)
      faults.push(`${engagement.id}: ends ${engagement.end} before it starts ${engagement.start}`)
  }
  return faults
}
