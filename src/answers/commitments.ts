import { dateInWords } from '../model/words/dates.js'
import { COMMITMENT_LABEL } from '../model/words/labels.js'
import type { CommitmentRow } from '../model/rows.js'
import type { Store } from '../store/types.js'
import type { Question } from './ask/understand.js'
import { capitalised } from './brief/language.js'
import { aboutWhom } from './told/about.js'
import { answerOf, table } from './told/answer.js'
import { partiesInWords } from './told/list-in-words.js'
import { PeopleBook } from './told/people-book.js'
import { occasionsWith } from './timeline.js'
import { anybodyAsked } from './ask/who.js'
import { OCCASION_COLUMNS, occasionLine } from './told/occasion-line.js'
import { pageOf } from './told/page.js'
import { isBetween, type Pledge, pledgesOf } from './told/pledge.js'
import { Documents } from './told/sources.js'
import { commitmentsIn, windowFor, windowOf } from './told/window.js'
import type { Answer, Line, Section, Terms } from './types.js'

/** What a table tells of a promise itself. */
export const PLEDGE_COLUMNS = [
  ['state', 'State'],
  ['by', 'Who', 'list'],
  ['kind', 'Did'],
  ['to', 'Towards', 'list'],
  ['words', 'Words'],
  ['due', 'Due', 'date'],
] as const
const COLUMNS = [
  ...PLEDGE_COLUMNS,
  ['since', 'First told', 'date'],
  ['last', 'Last told', 'date'],
  ['topics', 'Topics', 'list'],
  ['documents', 'Documents', 'list'],
] as const
/** Promises looked at where days or topics sift them. */
const MOST = 300

/** The ledger: what was promised, asked, agreed and planned, and what later texts tell of it. */
export async function commitments(store: Store, terms: Terms): Promise<Answer> {
  const question = await anybodyAsked(store, terms)
  const isNamed = question.parties.length > 0 || question.people.length > 0
  const { rows, next } = await rowsAsked(store, question, isNamed)
  const own = rows.filter((row) => isBetween(row, question.parties))
  const isSifted = Boolean(question.since || question.until || question.topics.length)
  const found = await pledgesOf(store, own, question, isNamed ? (isSifted ? MOST : question.limit + 1) : own.length)
  const pledges = found.filter((one) => isAsked(one, question))
  const documents = new Documents(store)
  const shown = pledges.slice(0, question.limit)
  await documents.load(shown.flatMap((one) => [one.first.doc, ...one.later.map((row) => row.doc)]))
  const lines = shown.map((one) => pledgeLine(one, documents))
  const plans = isNamed ? await plansOf(store, question, documents) : []
  const sections = [
    table('commitments', 'Promised, asked and agreed', COLUMNS, lines, { below: 'told', left: next || pledges.length > shown.length ? null : 0 }),
    ...plans,
  ]
  return answerOf(question, documents, { question: 'commitments', title: `Ledger${aboutWhom(question)}`, sections, next })
}

async function rowsAsked(store: Store, question: Question, isNamed: boolean): Promise<{ rows: readonly CommitmentRow[]; next: string | null }> {
  if (!isNamed) {
    const { rows, next } = await pageOf(store, 'commitment', question, { by: 'known', order: 'desc' })
    return { rows: await withoutEarlier(store, rows), next }
  }
  return { rows: await commitmentsIn(store, await windowOf(store, question, windowFor(question.limit)), question.parties), next: null }
}

/** A promise stands on the page of its newest telling only. */
async function withoutEarlier(store: Store, rows: readonly CommitmentRow[]): Promise<CommitmentRow[]> {
  const newest = new Map<string, string>()
  for (const thread of new Set(rows.map((row) => row.thread)))
    if (thread !== null) {
      const [last] = await store.rows('commitment', { where: { thread: ['=', thread] }, orderBy: [['known', 'desc']], limit: 1 })
      if (last) newest.set(thread, `${last.doc}#${last.fact}`)
    }
  return rows.filter((row) => row.thread === null || newest.get(row.thread) === `${row.doc}#${row.fact}`)
}

const isAsked = ({ first, later }: Pledge, { since, until, topics }: Question): boolean => {
  const last = later.at(-1)?.known ?? first.known
  return (!since || last >= since.slice(0, last.length)) && (!until || first.known <= until) && topics.every((topic) => first.topics.includes(topic))
}

export function pledgeLine(pledge: Pledge, documents: Documents): Line {
  const { id, first, later, state, by, to, due } = pledge
  const last = later.at(-1)
  const who = capitalised(`${partiesInWords(by) || 'somebody'} ${COMMITMENT_LABEL[first.kind]}${to.length ? `, towards ${partiesInWords(to)}` : ''}`)
  return {
    id,
    text: [`${who}: “${first.quote}”`, dateInWords(first.known), due && `due ${dateInWords(due)}`, last ? `${state} (${dateInWords(last.known)})` : state]
      .filter(Boolean)
      .join(' · '),
    fields: {
      state,
      by,
      kind: first.kind,
      to,
      words: first.quote,
      due,
      since: first.known,
      last: last?.known ?? first.known,
      topics: first.topics,
      documents: [...new Set([first.doc, ...later.map((row) => row.doc)])],
      thread: first.thread,
    },
    sources: documents.sources([first, ...later]),
    lines: later.map((row) => ({
      id: null,
      text: `${dateInWords(row.known)}: “${row.quote}”`,
      fields: { document: row.doc, fact: row.fact, known: row.known, quote: row.quote, why: row.why },
      sources: [documents.source(row)],
    })),
    ...(state === 'no trace' ? { mark: 'no trace' as const } : {}),
  }
}

/** Plans and what became of them: held, moved, still ahead, or without a trace. */
async function plansOf(store: Store, question: Question, documents: Documents): Promise<Section[]> {
  const { told, book } = await occasionsWith(store, { ...question, limit: Math.max(question.limit, 60) }, 'desc')
  const planned = told.filter((one) => one.reports.some((report) => report.status === 'planned'))
  await documents.load(planned.flatMap((one) => one.reports.map((report) => report.doc)))
  const shown = planned.slice(0, question.limit)
  const lines = shown.map((one) => occasionLine(one, book ?? new PeopleBook(store), documents))
  return [table('plans', 'Planned meetings and what became of them', OCCASION_COLUMNS, lines, { below: 'reports', left: planned.length - shown.length })]
}
