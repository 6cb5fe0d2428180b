import type { QuestionRow } from '../../answers/questions.js'
import { FORMATS } from '../formats.js'
import { EXAMPLE_ANSWER } from './example.js'
import { refTo, type ShapeName } from './schemas.js'

type Json = Record<string, unknown>

const list = (name: string, description: string, example: string): Json => ({
  name,
  in: 'query',
  description,
  schema: { type: 'array', items: { type: 'string' } },
  explode: true,
  example: [example],
})
const day = (name: string, description: string): Json => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
})

/** Terms of questions; each takes those that it heeds. */
export const PARAMETERS: Json = {
  party: list('party', 'only with these states or organisations', 'Kazakhstan'),
  person: list('person', 'only with these people', 'Kaja Kallas'),
  topic: list('topic', 'only on these topics (codes)', 'energy'),
  since: day('since', 'from this day, month or year on'),
  until: day('until', 'up to this day, month or year'),
  'valid-at': day('valid-at', 'offices and states of things on this day'),
  'known-at': day('known-at', 'only from what was published up to this day'),
  sections: {
    name: 'sections',
    in: 'query',
    description: 'ids of sections, with commas: only these, in this order',
    schema: { type: 'string' },
    example: 'contacts,plans',
  },
  limit: { name: 'limit', in: 'query', description: 'at most so many lines a section', schema: { type: 'integer', minimum: 1, maximum: 500 } },
  after: { name: 'after', in: 'query', description: 'cursor that an answer gave as `next`', schema: { type: 'string' } },
}

/** Terms of the search alone. */
const SEARCH_PARAMETERS: readonly Json[] = [
  list('outlet', 'only documents of this outlet', 'Ministry of Foreign Affairs'),
  list('language', 'only documents in this language (code)', 'en'),
  list('kind', 'only documents that tell of this kind of occasion', 'meeting'),
  { name: 'facets', in: 'query', description: 'whether to count what was found by outlet, language, year, party, topic and kind', schema: { type: 'boolean' } },
]

const LEVELS: Json = {
  name: 'levels',
  in: 'query',
  description: '2 to tell the ties that the others have among themselves, too',
  schema: { type: 'integer', enum: [1, 2] },
}

const json = (schema: unknown, example?: unknown): Json => ({ 'application/json': { schema, ...(example === undefined ? {} : { example }) } })
const FAILURES: Json = { '4XX': { description: 'Refused, with the reason', content: json(refTo('Error')) } }
const EXAMPLE_ERROR = { error: { code: 'ANSWER_MISSING', message: '"Kazakhstn" was not found. Did you mean "Kazakhstan"?', where: null } }

export const returning = (description: string, shape: ShapeName, more: Json = {}): Json => ({
  ...more,
  responses: { 200: { description, content: json(refTo(shape)) }, ...FAILURES },
})

/** "validAt" stands in addresses as "valid-at". */
const asParameter = (term: string): string => term.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The two addresses of a question: as JSON, and in every other format. */
export function questionPaths({ name, summary, description, takes, paged, heeds }: QuestionRow): Json {
  const about = takes.map((one) => one.about).join('; ')
  const words = about ? [{ ...list('q', `${about} (also as path: /${name}/A/B.json)`, 'Kazakhstan'), required: takes.some((one) => one.needed) }] : []
  const heeded = new Set<string>([...heeds.map(asParameter), 'sections', 'limit', ...(paged ? ['after'] : [])])
  const terms = Object.keys(PARAMETERS).filter((term) => heeded.has(term))
  const parameters: Json[] = [...words, ...terms.map((term) => ({ $ref: `#/components/parameters/${term}` }))]
  if (name === 'search') parameters.push(...SEARCH_PARAMETERS)
  if (name === 'network') parameters.push(LEVELS)
  const own = { tags: ['answers'], summary, description, parameters }
  const format = { name: 'format', in: 'path', required: true, schema: { type: 'string', enum: Object.keys(FORMATS).filter((one) => one !== 'json') } }
  const written = Object.fromEntries(
    Object.entries(FORMATS).flatMap(([ending, { type }]) => (ending === 'json' ? [] : [[type.split(';')[0] ?? type, { schema: { type: 'string' } }]])),
  )
  return {
    [`/${name}.json`]: {
      get: {
        ...own,
        operationId: name,
        responses: {
          200: { description: 'The answer', content: json(refTo('Answer'), { ...EXAMPLE_ANSWER, question: name }) },
          ...FAILURES,
          404: { description: 'Nothing is called so', content: json(refTo('Error'), EXAMPLE_ERROR) },
        },
      },
    },
    [`/${name}.{format}`]: {
      get: {
        ...own,
        operationId: `${name}-as`,
        parameters: [format, ...parameters],
        responses: { 200: { description: 'The answer as a file', content: written }, ...FAILURES },
      },
    },
  }
}
