import type { ReportRow } from '../model/rows.js'
import type { Store } from '../store/types.js'
import type { Question } from './ask/understand.js'
import { anybodyAsked } from './ask/who.js'
import { aboutWhom } from './told/about.js'
import { answerOf, table } from './told/answer.js'
import { reportsOf, reportsOfEvents, seenWith } from './told/find-reports.js'
import { knownBy } from './told/known.js'
import { occasionOf } from './told/occasion.js'
import { OCCASION_COLUMNS, occasionLine, reportLine } from './told/occasion-line.js'
import { offsetOf, pageOf } from './told/page.js'
import { PeopleBook } from './told/people-book.js'
import { Documents } from './told/sources.js'
import type { Answer, Terms } from './types.js'

/** Who met whom: one line an occasion with its reports below, newest first; or, with `reports`, one line a report. */
export async function engagements(store: Store, terms: Terms): Promise<Answer> {
  const question = await anybodyAsked(store, terms)
  return terms.reports ? reports(store, question) : occasions(store, question)
}

async function occasions(store: Store, question: Question): Promise<Answer> {
  const { events, next } = await eventsOf(store, question)
  const groups = await reportsOfEvents(store, events, question)
  const reports = [...groups.values()].flat()
  const book = await PeopleBook.ofReports(store, reports)
  const documents = new Documents(store)
  await documents.load(reports.map((report) => report.doc))
  const lines = [...groups.values()]
    .filter((group) => group.length > 0)
    .map((group) => occasionOf(group, book, question.today))
    .filter((told) => question.topics.every((topic) => told.topics.includes(topic)))
    .map((told) => occasionLine(told, book, documents))
  const sections = [table('occasions', 'Occasions', OCCASION_COLUMNS, lines, { below: 'reports', left: next ? null : 0 })]
  return answerOf(question, documents, { question: 'engagements', title: `Engagements${aboutWhom(question)}`, sections, next })
}

/** Ids of the occasions to show: by who took part where that is asked, else all, newest first. */
async function eventsOf(store: Store, question: Question): Promise<{ events: string[]; next: string | null }> {
  const entities = [...question.parties.map((party) => `party:${party}`), ...question.people]
  if (entities.length) {
    const skip = offsetOf(question)
    const seen = await seenWith(store, entities, question, 'desc', skip + question.limit + 1)
    const events = [...new Set(seen.map((row) => row.event))]
    return { events: events.slice(skip, skip + question.limit), next: events.length > skip + question.limit ? String(skip + question.limit) : null }
  }
  const days = [
    ...(question.since ? [['>=', `event:${question.since}`] as const] : []),
    ...(question.until ? [['<=', `event:${question.until}~`] as const] : []),
  ]
  const { rows, next } = await pageOf(store, 'entity', question, {
    where: { kind: ['=', 'event'], ...(days.length ? { id: days } : {}) },
    by: 'id',
    order: 'desc',
  })
  return { events: rows.map((row) => row.id), next }
}

async function reports(store: Store, question: Question): Promise<Answer> {
  const entities = [...question.parties.map((party) => `party:${party}`), ...question.people]
  let rows: readonly ReportRow[]
  let next: string | null = null
  if (entities.length) rows = await reportsOf(store, await seenWith(store, entities, question, 'desc', question.limit))
  else ({ rows, next } = await pageOf(store, 'report', question, { by: 'known', order: 'asc' }))
  const shown = knownBy(rows, question.knownAt).filter(
    (row) => row.event !== null && question.topics.every((topic) => row.topics.includes(topic)) && (entities.length > 0 || liesIn(row, question)),
  )
  const documents = new Documents(store)
  await documents.load(shown.map((row) => row.doc))
  const shape = [
    ['document', 'Document'],
    ['fact', 'Fact'],
    ['status', 'Status'],
    ['kind', 'Kind'],
    ['name', 'Name'],
    ['start', 'Begins', 'date'],
    ['end', 'Ends', 'date'],
    ['place', 'Place'],
    ['level', 'Level'],
    ['parties', 'Parties', 'list'],
    ['people', 'People', 'list'],
    ['topics', 'Topics', 'list'],
    ['event', 'Occasion'],
  ] as const
  const lines = shown.map((row) => reportLine(row, documents))
  return answerOf(question, documents, {
    question: 'engagements',
    title: `Reports of engagements${aboutWhom(question)}`,
    sections: [table('reports', 'Reports', shape, lines, { left: next ? null : 0 })],
    next,
  })
}

const liesIn = ({ start, known }: ReportRow, { since, until }: Question): boolean => {
  const day = start ?? known
  return (!since || day >= since.slice(0, day.length)) && (!until || day <= until)
}
