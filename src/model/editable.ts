import { z } from 'zod'
import type { FactKind } from './all-facts.js'
import * as record from './record.js'

/** What a fact is known by; it is never edited. */
const FIXED = new Set(['id', 'evidence', 'rule', 'certainty', 'basis', 'positions'])

const SCHEMAS = {
  person: record.Person,
  position: record.Position,
  office: record.Office,
  organization: record.Organization,
  party: record.Party,
  engagement: record.Engagement,
  topic: record.Topic,
  commitment: record.Commitment,
  agreement: record.Agreement,
  initiative: record.Initiative,
  figure: record.Figure,
  quotation: record.Quotation,
} as const satisfies Record<FactKind, z.ZodObject>

/** The schema of each field of a kind of fact that a person may change. */
export function editableSchemas(kind: string): ReadonlyMap<string, z.ZodType> {
  if (!Object.hasOwn(SCHEMAS, kind)) return new Map()
  const shape: Readonly<Record<string, z.ZodType>> = SCHEMAS[kind as FactKind].shape
  return new Map(Object.entries(shape).filter(([name]) => !FIXED.has(name)))
}

/** A field as a form shows it. */
export interface EditableField {
  readonly name: string
  /** What it means, in words. */
  readonly about: string
  readonly as: 'text' | 'number' | 'list' | 'flag' | 'choice'
  readonly choices: readonly string[]
  readonly mayBeEmpty: boolean
}

interface Shape {
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly description?: string
  readonly anyOf?: readonly Shape[]
}

/** Fields of a kind of fact that a form can change; those that are words of the text themselves it cannot. */
export function editableFields(kind: FactKind): readonly EditableField[] {
  return [...editableSchemas(kind)].flatMap(([name, schema]) => {
    const whole = z.toJSONSchema(schema) as Shape
    const inner = whole.anyOf?.find(({ type }) => type !== 'null') ?? whole
    const types = [inner.type ?? []].flat()
    const as = inner.enum ? 'choice' : types.map((type) => WAYS[type]).find((way) => way !== undefined)
    if (!as) return []
    const mayBeEmpty = whole.anyOf !== undefined || types.includes('null')
    return [{ name, about: whole.description ?? inner.description ?? '', as, choices: inner.enum ?? [], mayBeEmpty }]
  })
}

const WAYS: Readonly<Record<string, EditableField['as']>> = { string: 'text', number: 'number', array: 'list', boolean: 'flag' }
