import type { QuotationRow } from '../../model/rows.js'
import { accordLine } from '../agreements.js'
import { PLEDGE_COLUMNS, pledgeLine } from '../commitments.js'
import { accordsOf } from '../told/accord.js'
import { table } from '../told/answer.js'
import { knownBy } from '../told/known.js'
import { pledgesOf } from '../told/pledge.js'
import { rowsIn } from '../told/window.js'
import type { Line, Section } from '../types.js'
import type { Parts } from './parts.js'

const PROMISES = [...PLEDGE_COLUMNS, ['documents', 'Documents', 'list']] as const
const AGREEMENTS = [
  ['name', 'Name'],
  ['parties', 'Parties', 'list'],
  ['status', 'Status'],
  ['agreement', 'Id'],
] as const
const QUOTATIONS = [
  ['speaker', 'Speaker'],
  ['words', 'Words'],
  ['document', 'Document'],
] as const
/** Lines of each part. */
const MOST = 40

/**
 * What came of it: promises and agreements that those documents tell which report it (of a plan, those that announce it), not those which recall
 * it, and what those who took part said in them. A document that tells of other occasions too speaks of this one only where all parties of a promise or agreement took part in it.
 */
export async function outcomes({ store, question, told, documents }: Parts): Promise<Section[]> {
  const held = told.reports.filter(({ status }) => status === 'held')
  const docs = [...new Set((held.length ? held : told.reports).map(({ doc }) => doc))]
  const [reports, commitments, agreements, quotations] = await Promise.all([
    rowsIn(store, 'report', docs),
    rowsIn(store, 'commitment', docs),
    rowsIn(store, 'agreement', docs),
    rowsIn(store, 'quotation', docs),
  ])
  const mixed = new Set(reports.filter(({ event }) => event !== told.event).map(({ doc }) => doc))
  const isOfIt = (doc: string, parties: readonly string[]): boolean =>
    !mixed.has(doc) || (parties.length > 0 && parties.every((party) => told.parties.includes(party)))
  const pledges = await pledgesOf(
    store,
    commitments.filter(({ doc, by, to }) => isOfIt(doc, [...by, ...to])),
    question,
    MOST,
  )
  const accords = accordsOf(knownBy(agreements, question.knownAt).filter(({ doc, parties }) => isOfIt(doc, parties)))
  const said = knownBy(quotations, question.knownAt).filter(({ person }) => person !== null && told.people.includes(person))
  await documents.load(pledges.flatMap(({ later }) => later.map(({ doc }) => doc)))
  return [
    table(
      'commitments',
      held.length ? 'What came of it' : 'Promised with it',
      PROMISES,
      pledges.map((one) => pledgeLine(one, documents)),
      { below: 'told' },
    ),
    table(
      'agreements',
      'Agreements spoken of',
      AGREEMENTS,
      accords.slice(0, MOST).map((one) => accordLine(one, documents)),
      { below: 'told', left: Math.max(0, accords.length - MOST) },
    ),
    table(
      'quotations',
      'What was said',
      QUOTATIONS,
      said.slice(0, MOST).map((row) => quotationLine(row, documents)),
      { left: Math.max(0, said.length - MOST) },
    ),
  ]
}

const quotationLine = (row: QuotationRow, documents: Parts['documents']): Line => ({
  id: row.person,
  text: `${row.speaker ?? 'Speaker not told'}: “${row.quote}”`,
  fields: { person: row.person, name: row.speaker, speaker: row.speaker, words: row.quote, document: row.doc },
  sources: [documents.source(row)],
})
