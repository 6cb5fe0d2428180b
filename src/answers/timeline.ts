import type { Store } from '../store/types.js'
import type { Question } from './ask/understand.js'
import { whoIsAsked } from './ask/who.js'
import { aboutWhom } from './told/about.js'
import { answerOf, table } from './told/answer.js'
import { reportsOfEvents, seenWith } from './told/find-reports.js'
import { occasionOf, type Told } from './told/occasion.js'
import { OCCASION_COLUMNS, occasionLine } from './told/occasion-line.js'
import { PeopleBook } from './told/people-book.js'
import { Documents } from './told/sources.js'
import type { Answer, Terms } from './types.js'

/** What took place and what was planned between parties or people, oldest first. */
export async function timeline(store: Store, terms: Terms): Promise<Answer> {
  const question = await whoIsAsked(store, terms)
  const { told, book, documents, isWhole } = await occasionsWith(store, question, 'desc')
  const lines = told.reverse().map((one) => occasionLine(one, book, documents))
  const sections = [table('timeline', 'Occasions', OCCASION_COLUMNS, lines, { below: 'reports', left: isWhole ? 0 : null })]
  const notes = isWhole ? [] : [`Only the latest ${lines.length} occasions are shown; give a last day to see earlier ones, or a higher limit.`]
  return answerOf(question, documents, { question: 'timeline', title: `Timeline${aboutWhom(question)}`, sections, notes })
}

/** Occasions as they were found, and whether the limit left none out. */
export interface Occasions {
  readonly told: Told[]
  readonly book: PeopleBook
  readonly documents: Documents
  readonly isWhole: boolean
}

/** Occasions in which all that were asked for took part, by day in the order told. */
export async function occasionsWith(store: Store, question: Question, order: 'asc' | 'desc'): Promise<Occasions> {
  const entities = [...question.parties.map((party) => `party:${party}`), ...question.people]
  const seen = await seenWith(store, entities, question, order, question.limit + 1)
  const events = [...new Set(seen.map((row) => row.event))]
  const groups = await reportsOfEvents(store, events.slice(0, question.limit), question)
  const reports = [...groups.values()].flat()
  const book = await PeopleBook.ofReports(store, reports)
  const documents = new Documents(store)
  await documents.load(reports.map((report) => report.doc))
  const told = [...groups.values()]
    .filter((group) => group.length > 0)
    .map((group) => occasionOf(group, book, question.today))
    .filter((one) => question.topics.every((topic) => one.topics.includes(topic)))
  const day = (one: Told): string => one.start ?? one.reports[0]?.known ?? ''
  const sign = order === 'asc' ? 1 : -1
  told.sort((a, b) => sign * (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0) || (a.event < b.event ? -1 : 1))
  return { told, book, documents, isWhole: events.length <= question.limit }
}
