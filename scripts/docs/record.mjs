import { z } from 'zod'
import {
  Agreement,
  Commitment,
  DocumentInfo,
  Engagement,
  Evidence,
  Figure,
  Initiative,
  Office,
  Organization,
  Party,
  Person,
  Position,
  Problem,
  Quotation,
  ReadoutRecord,
  Topic,
} from '../../dist/src/model/record.js'

/** The record as JSON Schema (draft 2020-12). */
export const recordSchema = () => z.toJSONSchema(ReadoutRecord)

const PARTS = [
  ['document', DocumentInfo, 'What is known about the document itself.'],
  ['people', Person, 'Every named person, once, with the offices that the text gives them.'],
  ['positions', Position, 'An office held by a person.'],
  ['offices', Office, 'An office that the text speaks of without saying who holds it: "the President of Cuba".'],
  ['organizations', Organization, 'Ministries, parliaments, companies and bodies that are named.'],
  ['parties', Party, 'Every state and international organisation that the text names, also by adjective, capital or seat.'],
  ['engagements', Engagement, 'Occasions on which representatives of two or more parties dealt, deal or will deal with one another.'],
  ['topics', Topic, 'Matters discussed, by their codes.'],
  ['commitments', Commitment, 'What a party says it will do, wants, backs or rejects.'],
  ['agreements', Agreement, 'Named treaties, memoranda, declarations, roadmaps.'],
  ['initiatives', Initiative, 'Named corridors, programmes, projects.'],
  ['figures', Figure, 'Quantities that describe relations, an economy, aid, people or projects.'],
  ['quotations', Quotation, 'Words quoted, with their speaker.'],
  ['problems', Problem, 'What could not be read, or is not as it claims. Codes: [errors](errors.md).'],
]

/** Fields that every fact has; told once. */
const FRAME = new Set(['id', 'evidence', 'rule', 'certainty', 'basis'])

function typeOf(schema) {
  if (!schema.type && !schema.anyOf) return 'any'
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ')
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ')
  if (schema.type === 'array') return `list of ${schema.items.type === 'object' ? 'objects' : typeOf(schema.items)}`
  return [schema.type].flat().join(' or ')
}

const told = (schema) => schema.description ?? schema.anyOf?.find((s) => s.description)?.description ?? ''

function rows(fields) {
  return ['| field | type | meaning |', '| --- | --- | --- |', ...fields.map(([name, schema]) => `| \`${name}\` | ${typeOf(schema)} | ${told(schema)} |`), '']
}

/** The fields of the record, part by part. */
export function recordPage() {
  const lines = [
    '# The record',
    '',
    '<!-- made by npm run docs from src/model/record.ts -->',
    '',
    'What `readout read --jsonl` writes: one JSON object a line. The same as [JSON Schema](record.schema.json).',
    'What the text does not say is `null`; what was worked out is `inferred` and tells from what.',
    '',
    '## Every fact',
    '',
    ...rows(Object.entries(z.toJSONSchema(Topic).properties).filter(([name]) => FRAME.has(name))),
    '`evidence` holds the words themselves:',
    '',
    ...rows(Object.entries(z.toJSONSchema(Evidence).properties)),
  ]
  for (const [title, schema, text] of PARTS) {
    const all = Object.entries(z.toJSONSchema(schema).properties)
    const isFact = all.some(([field]) => field === 'evidence')
    lines.push(`## ${title}`, '', text, '', ...rows(all.filter(([field]) => !isFact || !FRAME.has(field))))
  }
  return lines.join('\n')
}
