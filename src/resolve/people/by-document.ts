import type { OfficeRow, PersonRow, QuotationRow } from '../../model/rows.js'
import { aligned, grouped } from '../aligned.js'
import type { RowSource } from '../types.js'

const MENTION = ['doc', 'fact', 'known', 'from_at', 'to_at', 'name', 'party'] as const satisfies readonly (keyof PersonRow)[]
const OFFICE = ['doc', 'fact', 'of_fact', 'title', 'of', 'status'] as const satisfies readonly (keyof OfficeRow)[]
const QUOTATION = ['doc', 'fact', 'speaker'] as const satisfies readonly (keyof QuotationRow)[]

/** A name in a document, as far as it tells who is meant. */
export type Mention = Pick<PersonRow, (typeof MENTION)[number]>
export type Office = Pick<OfficeRow, (typeof OFFICE)[number]>

/** Those whom one document names, with their offices. */
export interface DocumentPeople {
  readonly doc: string
  readonly people: readonly Mention[]
  readonly offices: readonly Office[]
}

/** Walks the rows of people and offices side by side, a document at a time. Copies too: a reprint names the same people. */
export async function* peopleByDocument(source: RowSource): AsyncIterable<DocumentPeople> {
  const offices = aligned(source.rows('office', [], 'copies', OFFICE))
  for await (const [doc, people] of grouped(source.rows('person', [], 'copies', MENTION))) yield { doc, people, offices: await offices(doc) }
}

/** The same with all their names, and with whose words the document quotes. */
export async function* speakersByDocument(source: RowSource) {
  const offices = aligned(source.rows('office', [], 'copies', OFFICE))
  const quotations = aligned(source.rows('quotation', [], 'copies', QUOTATION))
  for await (const [doc, people] of grouped(source.rows('person', [], 'copies', [...MENTION, 'names'])))
    yield { doc, people, offices: await offices(doc), quotations: await quotations(doc) }
}
