import { addDays } from '../base/date.js'
import { dateInWords } from '../model/words/dates.js'
import type { Store } from '../store/types.js'
import type { Question } from './ask/understand.js'
import { aboutWhom } from './told/about.js'
import { answerOf, table } from './told/answer.js'
import { daysRead } from './told/days-read.js'
import { reportsOfEvents } from './told/find-reports.js'
import { occasionOf } from './told/occasion.js'
import { OCCASION_COLUMNS, occasionLine } from './told/occasion-line.js'
import { PeopleBook } from './told/people-book.js'
import { Documents } from './told/sources.js'
import { type Occasions, occasionsWith } from './timeline.js'
import { anybodyAsked } from './ask/who.js'
import type { Answer, Terms } from './types.js'

/** Days ahead that are shown unless told otherwise. */
const AHEAD = 366

/** Occasions of one month that are shown unless told otherwise: a month is looked at whole. */
const MONTH = 300

/** What lies ahead, and what was planned for the days asked, by day; plans without a trace are told as such. */
export async function calendar(store: Store, terms: Terms): Promise<Answer> {
  const isMonth = terms.since !== undefined && terms.since === terms.until && terms.since.length === 7
  const question = fromToday(await anybodyAsked(store, isMonth ? { ...terms, limit: terms.limit ?? MONTH } : terms))
  const isNamed = question.parties.length > 0 || question.people.length > 0
  const { told, book, documents, isWhole } = isNamed ? await occasionsWith(store, question, 'asc') : await allOf(store, question)
  const lines = told.map((one) => occasionLine(one, book, documents))
  const notes = lines.length || isNamed ? [] : await whatWasLast(store, question)
  const sections = [table('calendar', 'Days', OCCASION_COLUMNS, lines, { below: 'reports', left: isWhole ? 0 : null })]
  const answer = await answerOf(question, documents, {
    question: 'calendar',
    title: `Calendar${isMonth ? inMonth(question) : aboutWhom(question)}`,
    sections,
    notes,
  })
  return isMonth ? { ...answer, coverage: { ...answer.coverage, read: await daysRead(store, question) } } : answer
}

/** " of Kazakhstan, March 2025": a month needs no first and last day. */
const inMonth = ({ asked }: Question): string => `${aboutWhom({ asked: { ...asked, since: null, until: null } })}, ${dateInWords(asked.since ?? '')}`

/** Where no days are asked for, those that lie ahead. */
function fromToday(question: Question): Question {
  if (question.since || question.until) return question
  const days = { since: question.today, until: addDays(question.today, AHEAD) }
  return { ...question, ...days, asked: { ...question.asked, ...days } }
}

/** Occasions of anybody in the days asked for: their ids begin with the day. */
async function allOf(store: Store, question: Question): Promise<Occasions> {
  const id = [['>=', `event:${question.since ?? ''}`] as const, ...(question.until ? [['<=', `event:${question.until}~`] as const] : [])]
  const rows = await store.rows('entity', { where: { kind: ['=', 'event'], id }, orderBy: ['id'], limit: question.limit + 1 })
  const groups = await reportsOfEvents(
    store,
    rows.slice(0, question.limit).map((row) => row.id),
    question,
  )
  const reports = [...groups.values()].flat()
  const book = await PeopleBook.ofReports(store, reports)
  const documents = new Documents(store)
  await documents.load(reports.map((report) => report.doc))
  const told = [...groups.values()].filter((group) => group.length > 0).map((group) => occasionOf(group, book, question.today))
  return { told: told.filter((one) => question.topics.every((topic) => one.topics.includes(topic))), book, documents, isWhole: rows.length <= question.limit }
}

async function whatWasLast(store: Store, { since }: Question): Promise<string[]> {
  const [last] = await store.rows('entity', {
    where: { kind: ['=', 'event'], ...(since ? { id: ['<', `event:${since}`] as const } : {}) },
    orderBy: [['id', 'desc']],
    limit: 1,
  })
  const day = last?.id.slice(6, 16) ?? ''
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? [`The last occasion before is of ${dateInWords(day)}.`] : []
}
