import { SHOWN } from '../../../web/src/review/props.js'
import { RULINGS } from '../review/rulings.js'
import { returning } from './operations.js'

const FACTS = { type: 'array', items: { type: 'string' }, description: 'DOCUMENT#FACT, or DOCUMENT# for a whole document; two for same and different' }
const PROPERTIES = {
  ruling: { enum: RULINGS },
  fact: FACTS,
  pair: { type: 'string', enum: ['true'], description: 'for unsure, where it is about two facts together' },
  prefer: { type: 'string', description: 'the fact of a dispute that is preferred; in place of `ruling`' },
  seen: { type: 'string', description: '`seen` of the item' },
  reason: { type: 'string', maxLength: 500 },
}
const form = (about: string, example: object): object => ({
  description: `${about}; with \`Accept: application/json\` the answer is JSON`,
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object',
        required: ['fact', 'seen'],
        properties: PROPERTIES,
        additionalProperties: { type: 'string', description: 'set.FIELD: new value, for edit; one line each for lists' },
      },
      example,
    },
  },
})
const tags = ['review']
const of = { name: 'fact', in: 'query', required: true, explode: true, schema: FACTS, example: ['kz-214#e1'] }

/** What waits for a person, what people ruled, and what further rulings would change. */
export const REVIEW_PATHS: Record<string, unknown> = {
  '/review.json': {
    get: returning('What waits for a person, or was ruled', 'Review', {
      tags,
      operationId: 'waiting',
      parameters: [
        { name: 'show', in: 'query', description: 'which list', schema: { enum: SHOWN } },
        { name: 'after', in: 'query', description: 'cursor that a list gave as `next`', schema: { type: 'string' } },
      ],
    }),
  },
  '/review/item.json': {
    get: returning('One fact or two with all rulings, and what further ones would change', 'ReviewItem', { tags, operationId: 'item', parameters: [of] }),
  },
  '/review/preview': {
    post: returning('What a change would do; nothing is written', 'ReviewItem', {
      tags,
      operationId: 'preview',
      requestBody: form('the change as form', { ruling: 'edit', fact: ['kz-214#e1'], seen: '', 'set.place': 'Samarkand' }),
    }),
  },
  '/review': {
    post: returning('The ruling as it was kept', 'Decision', {
      tags,
      operationId: 'rule',
      requestBody: form('the ruling as form', { ruling: 'accept', fact: ['kz-214#e1'], seen: '' }),
    }),
  },
  '/review/undo': { post: returning("The asker's newest ruling is taken back", 'Undone', { tags, operationId: 'undo' }) },
}
