import { failure, ReadoutError } from '../base/errors.js'
import type { Decision } from '../model/kept.js'

/** Refuses an edit that would make of a fact what no record may hold. */
export async function checkEdit({ kind, target, value }: Pick<Decision, 'kind' | 'target' | 'value'>): Promise<void> {
  if (kind !== 'edit') return
  const where = `${target.doc}#${target.fact}`
  // Loaded where it is needed: the schemas take their time, and most decisions are no edits.
  const fields = (await import('../model/editable.js')).editableSchemas(target.kind)
  const edits = Object.entries(value ?? {})
  if (fields.size === 0 || edits.length === 0) throw new ReadoutError(failure('EDIT_INVALID', where, { field: target.kind, reason: 'nothing to edit' }))
  for (const [field, edited] of edits) {
    const schema = fields.get(field)
    if (!schema) throw new ReadoutError(failure('EDIT_INVALID', where, { field, reason: 'no such field' }))
    const { error } = schema.safeParse(edited)
    if (error) throw new ReadoutError(failure('EDIT_INVALID', where, { field, reason: error.issues[0]?.message ?? 'not allowed' }))
  }
}
