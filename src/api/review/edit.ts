import type { EditedField } from '../../../web/src/review/props.js'
import { failure, ReadoutError } from '../../base/errors.js'
import type { ListedFact } from '../../model/all-facts.js'
import { type EditableField, editableFields } from '../../model/editable.js'

/** A field begins with this in a form. */
const SET = 'set.'

/** The fields of a fact as a form shows them; with what somebody typed in place of what it says. */
export function fieldsOf({ kind, fact }: ListedFact, typed: FormData | null = null): EditedField[] {
  const values = fact as unknown as Readonly<Record<string, unknown>>
  return editableFields(kind).map((field) => {
    const own = typed?.get(SET + field.name)
    return { ...field, value: typeof own === 'string' ? own.replaceAll('\r\n', '\n') : written(values[field.name]) }
  })
}

const written = (value: unknown): string => (value === null || value === undefined ? '' : Array.isArray(value) ? value.map(String).join('\n') : String(value))

/** What a form changes: fields that it has and that say something else than before. */
export function changesOf({ kind, fact }: ListedFact, form: FormData): Readonly<Record<string, unknown>> {
  const before = fact as unknown as Readonly<Record<string, unknown>>
  const changes = editableFields(kind).flatMap((field): [string, unknown][] => {
    const typed = form.get(SET + field.name)
    if (typeof typed !== 'string') return []
    const value = readField(field, typed)
    return JSON.stringify(value) === JSON.stringify(before[field.name] ?? null) ? [] : [[field.name, value]]
  })
  return Object.fromEntries(changes)
}

function readField({ name, as, mayBeEmpty }: EditableField, typed: string): unknown {
  const text = typed.trim()
  if (as === 'list')
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  if (text === '' && mayBeEmpty) return null
  if (as === 'flag') return text === 'true'
  if (as !== 'number') return text
  const number = Number(text)
  if (text === '' || !Number.isFinite(number))
    throw new ReadoutError(failure('EDIT_INVALID', name, { field: name, reason: `not a number: ${text.slice(0, 40) || '(nothing)'}` }))
  return number
}
