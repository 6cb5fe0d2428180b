import type { ConflictRow } from '../model/rows.js'
import type { Store } from '../store/types.js'
import type { Question } from './ask/understand.js'
import { anybodyAsked } from './ask/who.js'
import { capitalised } from './brief/language.js'
import { aboutWhom } from './told/about.js'
import { answerOf, table } from './told/answer.js'
import { docsNaming } from './told/docs-naming.js'
import { wasKnown } from './told/known.js'
import { disputedInWords, disputeSubject } from './told/dispute.js'
import { pageOf } from './told/page.js'
import { Documents } from './told/sources.js'
import type { Answer, Line, Terms } from './types.js'

const COLUMNS = [
  ['what', 'What'],
  ['about', 'About'],
  ['told', 'Told', 'list'],
  ['preferred', 'Preferred'],
  ['conflict', 'Id'],
] as const

/** Statements that cannot all be right, side by side with their sources. */
export async function conflicts(store: Store, terms: Terms): Promise<Answer> {
  const question = await anybodyAsked(store, terms)
  const { rows, next } = await pageOf(store, 'conflict', question, { by: 'id' })
  const told = rows.flatMap((row) => asKnown(row, question) ?? []).filter((row) => isToldIn(row, question))
  const documents = new Documents(store)
  await documents.load(told.flatMap((row) => row.values.map((value) => value.document)))
  const shown = await ofThose(store, told, question)
  const lines = shown.map((row) => conflictLine(row, documents))
  const sections = [table('conflicts', 'Statements that differ', COLUMNS, lines, { below: 'values', left: next ? null : 0 })]
  return answerOf(question, documents, { question: 'conflicts', title: `Statements that differ${aboutWhom(question, 'about')}`, sections, next })
}

/** A dispute as it stood on a day: with one statement left it is none. */
export function asKnown(row: ConflictRow, { knownAt }: Pick<Question, 'knownAt'>): ConflictRow | null {
  const values = row.values.filter((value) => wasKnown(value.known, knownAt))
  return values.length > 1 && new Set(values.map((value) => value.value)).size > 1 ? { ...row, values } : null
}

/** Whether one of the texts that differ is of the days asked for. */
const isToldIn = ({ values }: ConflictRow, { since, until }: Question): boolean =>
  values.some(({ known }) => (!since || known >= since.slice(0, known.length)) && (!until || known <= until))

/** Disputes whose documents all speak of the parties and people asked for. */
async function ofThose(store: Store, rows: readonly ConflictRow[], question: Question): Promise<readonly ConflictRow[]> {
  if (!question.parties.length && !question.people.length) return rows
  const docs = await docsNaming(
    store,
    rows.flatMap((row) => row.values.map((value) => value.document)),
    question,
  )
  return rows.filter((row) => row.values.every((value) => docs.has(value.document)))
}

export function conflictLine(row: ConflictRow, documents: Documents): Line {
  const values = row.values.map((value): Line => {
    const isPreferred = row.preferred === `${value.document}#${value.fact}`
    const { document, fact, quote, from_at, to_at, known } = value
    return {
      id: row.id,
      text: `${disputedInWords(value.value)}${isPreferred ? ' (preferred)' : ''}`,
      fields: { document, fact, value: value.value, quote, known, preferred: isPreferred },
      sources: [documents.source({ doc: document, fact, quote, from_at, to_at })],
      ...(isPreferred ? { mark: 'preferred' as const } : {}),
    }
  })
  const told = [...new Set(row.values.map((value) => value.value))]
  return {
    id: row.id,
    text: `${capitalised(disputeSubject(row))}: ${[...new Set(told.map(disputedInWords))].join(' / ')}`,
    fields: { conflict: row.id, about: row.about, what: row.what, told, preferred: row.preferred, decision: row.decision },
    sources: values.flatMap((value) => value.sources),
    lines: values,
    mark: 'disputed',
  }
}
