import type { EntityRow } from '../../model/rows.js'
import { urn } from '../escape.js'
import type { Cell } from './types.js'

type Row = Readonly<Record<string, Cell>>

/** Parts of a cell that holds a list. */
const parts = (cell: Cell | undefined): string[] => (typeof cell === 'string' && cell ? cell.split('; ') : [])
const text = (cell: Cell | undefined): string | null => (typeof cell === 'string' && cell ? cell : null)

/** Drops keys without a value. */
function told(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)),
  )
}

/** An engagement (a row of the dataset) as a schema.org Event; what proves it is `subjectOf`. */
export function schemaOrgEvent(row: Row): Record<string, unknown> {
  const name = text(row['name'])
  return told({
    '@context': 'https://schema.org',
    '@id': urn(String(row['engagement'] ?? row['facts'])),
    '@type': 'Event',
    name: name ?? `${row['kind']}: ${parts(row['parties']).join(', ')}`,
    startDate: text(row['start']),
    endDate: text(row['end']),
    location: row['place'] ? { '@type': 'Place', name: row['place'] } : null,
    attendee: [
      ...parts(row['people']).map((person) => ({ '@type': 'Person', name: person })),
      ...parts(row['parties']).map((party) => ({ '@type': 'Organization', name: party })),
    ],
    about: parts(row['topics']),
    eventStatus: 'https://schema.org/EventScheduled',
    subjectOf: parts(row['facts']).map((fact) => ({ '@type': 'CreativeWork', '@id': urn(fact) })),
    description: text(row['quote']),
  })
}

/** An engagement as an entity of FollowTheMoney (schema Event); participants are told by name. */
export function ftmEvent(row: Row): Record<string, unknown> {
  const id = String(row['engagement'] ?? row['facts'])
  return {
    id,
    schema: 'Event',
    properties: told({
      name: [text(row['name']) ?? `${row['kind']}: ${parts(row['parties']).join(', ')}`],
      startDate: one(row['start']),
      endDate: one(row['end']),
      location: one(row['place']),
      involved: parts(row['parties']).map((party) => `party:${party}`),
      summary: one(row['quote']),
      proof: parts(row['facts']),
    }),
  }
}

/** An office held as FollowTheMoney tells it: the post and the person's time in it. */
export function ftmHolding(row: Row): Record<string, unknown>[] {
  const post = `position:${row['title']}|${row['of'] ?? ''}`
  return [
    {
      id: post,
      schema: 'Position',
      properties: told({ name: [[row['title'], row['of']].filter(Boolean).join(', ')], organization: row['of'] ? [`party:${row['of']}`] : [] }),
    },
    {
      id: String(row['holding'] ?? row['facts']),
      schema: 'Occupancy',
      properties: told({
        holder: one(row['person']),
        post: [post],
        startDate: one(row['from']),
        endDate: one(row['to']),
        date: one(row['first_seen']),
        proof: parts(row['facts']),
      }),
    },
  ]
}

/** A person of the record. */
export const ftmPerson = ({ id, label, forms, party }: EntityRow): Record<string, unknown> => ({
  id,
  schema: 'Person',
  properties: told({ name: [label], alias: forms.filter((form) => form !== label), country: party ? [party] : [] }),
})

const one = (cell: Cell | undefined): string[] => (text(cell) ? [text(cell) as string] : [])
