import type { EntityRow, OfficeRow, PersonRow } from '../model/rows.js'
import type { Store } from '../store/types.js'
import type { Question } from './ask/understand.js'
import { anybodyAsked } from './ask/who.js'
import { aboutWhom } from './told/about.js'
import { answerOf, table } from './told/answer.js'
import { groupBy } from './told/group.js'
import { holdingsOf, officeInWords } from './told/holding.js'
import { knownBy } from './told/known.js'
import { pageOf } from './told/page.js'
import { rowsOf } from './told/rows-of.js'
import { Documents } from './told/sources.js'
import type { Answer, Line, Terms } from './types.js'

const COLUMNS = [
  ['name', 'Name'],
  ['names', 'Forms', 'list'],
  ['party', 'Party'],
  ['offices', 'Offices', 'list'],
  ['first', 'First told', 'date'],
  ['last', 'Last told', 'date'],
  ['documents', 'Documents', 'list'],
  ['person', 'Id'],
] as const

/** Who is who: every person with the forms of the name, offices and documents. */
export async function people(store: Store, terms: Terms): Promise<Answer> {
  const question = await anybodyAsked(store, terms)
  const { rows, next } = await asked(store, question)
  const told = groupBy(knownBy(await rowsOf(store, 'person', 'person', rows), question.knownAt), (row) => row.person)
  const offices = groupBy(
    knownBy(
      (await rowsOf(store, 'office', 'person', rows, { newest: 120, oldest: 60 })).filter((row) => row.of_fact !== null),
      question.knownAt,
    ),
    (row) => row.person,
  )
  const documents = new Documents(store)
  await documents.load([...told.values()].flat().map((row) => row.doc))
  const lines = rows.flatMap((row) => {
    const mentions = told.get(row.id) ?? []
    return mentions.some((one) => isToldIn(one, question)) ? [personLine(row, mentions, offices.get(row.id) ?? [], documents, question)] : []
  })
  const sections = [table('people', 'People', COLUMNS, lines, { left: next ? null : 0 })]
  return answerOf(question, documents, { question: 'people', title: `People${aboutWhom(question)}`, sections, next })
}

const isToldIn = ({ known }: PersonRow, { since, until }: Question): boolean => (!since || known >= since.slice(0, known.length)) && (!until || known <= until)

async function asked(store: Store, question: Question): Promise<{ rows: readonly EntityRow[]; next: string | null }> {
  if (question.people.length) return { rows: await store.rows('entity', { where: { id: ['in', question.people] } }), next: null }
  const [party] = question.parties
  return pageOf(store, 'entity', question, {
    where: { kind: ['=', 'person'], ...(party ? { party: ['=', party] as const } : {}) },
    by: 'documents',
    order: 'desc',
  })
}

function personLine(entity: EntityRow, mentions: readonly PersonRow[], offices: readonly OfficeRow[], documents: Documents, { on }: Question): Line {
  const days = mentions.map((row) => row.known).sort()
  const names = [...new Set(mentions.flatMap((row) => [row.name, ...row.names]))].sort()
  const held = holdingsOf(offices, on).map((holding) => officeInWords(holding))
  const docs = [...new Set(mentions.map((row) => row.doc))].sort()
  return {
    id: entity.id,
    text: [entity.label, held.slice(0, 3).join('; ') || entity.party, `${docs.length} document${docs.length === 1 ? '' : 's'}`].filter(Boolean).join(' · '),
    fields: {
      person: entity.id,
      name: entity.label,
      names,
      party: entity.party,
      offices: held,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      documents: docs,
    },
    sources: documents.sources(firstOfEach(mentions)),
  }
}

/** One mention a document, so that a line does not cite a name twenty times. */
const firstOfEach = <Row extends { readonly doc: string }>(rows: readonly Row[]): Row[] =>
  [...new Map([...rows].reverse().map((row) => [row.doc, row])).values()].reverse()
