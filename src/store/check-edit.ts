import { failure, ReadoutError } from '../base/errors.js'
import type { FactKind } from '../model/all-facts.js'
import type { Decision } from '../model/kept.js'

/** What a fact is known by; it is never edited. */
const FIXED = new Set(['id', 'evidence', 'rule', 'certainty', 'basis', 'positions'])

const SCHEMAS = {
  person: 'Person',
  position: 'Position',
  office: 'Office',
  organization: 'Organization',
  party: 'Party',
  engagement: 'Engagement',
  topic: 'Topic',
  commitment: 'Commitment',
  agreement: 'Agreement',
  initiative: 'Initiative',
  figure: 'Figure',
  quotation: 'Quotation',
} as const satisfies Record<FactKind, string>

/** Refuses an edit that would make of a fact what no record may hold. */
export async function checkEdit({ kind, target, value }: Pick<Decision, 'kind' | 'target' | 'value'>): Promise<void> {
  if (kind !== 'edit') return
  const where = `${target.doc}#${target.fact}`
  // Loaded where it is needed: the schemas take their time, and most decisions are no edits.
  const schemas = await import('../model/record.js')
  const fields = Object.hasOwn(SCHEMAS, target.kind) ? schemas[SCHEMAS[target.kind as FactKind]].shape : null
  const edits = Object.entries(value ?? {})
  if (!fields || edits.length === 0) throw new ReadoutError(failure('EDIT_INVALID', where, { field: target.kind, reason: 'nothing to edit' }))
  for (const [field, edited] of edits) {
    const schema = Object.hasOwn(fields, field) && !FIXED.has(field) ? fields[field as keyof typeof fields] : null
    if (!schema) throw new ReadoutError(failure('EDIT_INVALID', where, { field, reason: 'no such field' }))
    const { error } = schema.safeParse(edited)
    if (error) throw new ReadoutError(failure('EDIT_INVALID', where, { field, reason: error.issues[0]?.message ?? 'not allowed' }))
  }
}
