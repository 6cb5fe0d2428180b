import { QUESTIONS } from '../../answers/questions.js'
import { PARAMETERS, questionPaths, returning } from './operations.js'
import { REVIEW_PATHS } from './review-paths.js'
import { componentSchemas } from './schemas.js'

const ID = { name: 'id', in: 'path', required: true, description: 'id of a document', schema: { type: 'string' }, example: 'kz-214' }

/** What the server answers, where and in which shape (OpenAPI 3.1). */
export function openApi(): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Readout',
      version: '1',
      description: 'A sourced record of diplomatic readouts. Every answer of the command line stands at an address; every line has the words that prove it.',
    },
    security: [{}, { bearer: [] }],
    paths: {
      ...Object.assign({}, ...QUESTIONS.map(questionPaths)),
      '/documents/{id}.json': {
        get: returning('A document with its text and record', 'DocumentWithRecord', { tags: ['documents'], operationId: 'document', parameters: [ID] }),
      },
      '/documents/{id}/source': {
        get: {
          tags: ['documents'],
          operationId: 'source',
          parameters: [ID],
          responses: {
            200: { description: 'The page it was made from, without anything that acts', content: { 'text/html': { schema: { type: 'string' } } } },
          },
        },
      },
      '/events': {
        get: {
          tags: ['review'],
          operationId: 'events',
          summary: 'Server-sent events: `store` when the record changed, `review` when what waits or was ruled changed',
          responses: {
            200: { description: 'A stream that ends now and then and is asked for anew', content: { 'text/event-stream': { schema: { type: 'string' } } } },
          },
        },
      },
      ...REVIEW_PATHS,
      '/api/read': {
        post: returning('The record of the text; nothing is kept', 'Record', {
          tags: ['read'],
          operationId: 'read',
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['text'],
                  properties: { text: { type: 'string' }, published: { type: 'string' }, outlet: { type: 'string' }, title: { type: 'string' } },
                },
                example: { text: 'President Macron met Chancellor Scholz in Berlin on 3 May 2024.', published: '2024-05-04' },
              },
            },
          },
        }),
      },
    },
    components: {
      schemas: componentSchemas(),
      parameters: PARAMETERS,
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', description: 'of `readout token add`; not needed on the machine itself' } },
    },
  }
}
