import { addMonths } from '../base/date.js'
import { topicLabel } from '../model/words/labels.js'
import type { TopicRow } from '../model/rows.js'
import type { Store } from '../store/types.js'
import type { Question } from './ask/understand.js'
import { byCodePoint } from '../base/code-point.js'
import { dateInWords, spanInWords } from '../model/words/dates.js'
import { sentenceAt } from './told/sentence-at.js'
import { aboutWhom } from './told/about.js'
import { answerOf, table } from './told/answer.js'
import { seenWith } from './told/find-reports.js'
import { groupBy } from './told/group.js'
import { knownBy } from './told/known.js'
import { Documents } from './told/sources.js'
import { anybodyAsked } from './ask/who.js'
import type { Answer, Column, Line, Section, Terms } from './types.js'

/** Newest topic rows, or occasions of those asked for, that are looked through. */
const MOST = 4000
const AT_ONCE = 400

/** What was spoken of, month by month. A month without any source is blank, which is not nought. */
export async function topics(store: Store, terms: Terms): Promise<Answer> {
  const question = await anybodyAsked(store, terms)
  return topicsWithin(store, question, MOST)
}

/** The same over the newest occasions only, at most so many. */
export async function topicsWithin(store: Store, question: Question, most: number): Promise<Answer> {
  const { rows, months } = await rowsAsked(store, question, most)
  const shown = knownBy(rows, question.knownAt).filter((row) => isAsked(row, question))
  const groups = [...groupBy(shown, (row) => row.code)].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
  const newest = groups.slice(0, question.limit)
  const documents = new Documents(store)
  await documents.load(newest.flatMap(([, group]) => group.map((row) => row.doc)))
  const span = monthsFrom([...months])
  const lines = newest.map(([code, group]) => topicLine(code, group, span, months, documents))
  const section: Section = {
    id: 'topics',
    title: 'Topics by month',
    columns: columnsOf(span),
    lines,
    below: null,
    prose: false,
    left: groups.length - newest.length,
  }
  const sentences = question.topics.length === 1 ? [await sentencesOf(store, shown, question, documents)] : []
  return answerOf(question, documents, { question: 'topics', title: `Topics${aboutWhom(question)}`, sections: [section, ...sentences] })
}

const SENTENCES = [
  ['known', 'Published', 'date'],
  ['sentence', 'Sentence'],
  ['document', 'Document'],
] as const

/** Of one topic, the sentences that speak of it, newest first. */
async function sentencesOf(store: Store, rows: readonly TopicRow[], { limit }: Question, documents: Documents): Promise<Section> {
  const newest = [...rows].sort((a, b) => byCodePoint(b.known, a.known) || byCodePoint(a.doc, b.doc) || a.from_at - b.from_at).slice(0, limit)
  const texts = await store.texts([...new Set(newest.map((row) => row.doc))])
  const lines = newest.map((row): Line => {
    const sentence = sentenceAt(texts.get(row.doc) ?? '', row.from_at, row.to_at)
    return {
      id: null,
      text: `${dateInWords(row.known)}: ${sentence.quote}`,
      fields: { known: row.known, sentence: sentence.quote, document: row.doc, fact: row.fact },
      sources: [documents.source({ ...row, ...sentence })],
    }
  })
  return table('sentences', 'What was said', SENTENCES, lines, { left: rows.length - newest.length })
}

async function rowsAsked(store: Store, question: Question, most: number): Promise<{ rows: readonly TopicRow[]; months: Set<string> }> {
  const entities = [...question.parties.map((party) => `party:${party}`), ...question.people]
  const more = question.markings ? { markings: question.markings } : {}
  if (!entities.length) {
    const rows = await store.rows('topic', { orderBy: [['known', 'desc']], limit: most, ...more })
    return { rows, months: new Set(rows.filter((row) => isAsked(row, { ...question, topics: [] })).map((row) => row.known.slice(0, 7))) }
  }
  const seen = await seenWith(store, entities, { ...question, since: null, until: null }, 'desc', most)
  const known = new Map(seen.map((row) => [row.doc, row.known]))
  const rows: TopicRow[] = []
  const docs = [...known.keys()].sort()
  for (let at = 0; at < docs.length; at += AT_ONCE) rows.push(...(await store.rows('topic', { where: { doc: ['in', docs.slice(at, at + AT_ONCE)] }, ...more })))
  const days = [...known.values()].filter((day) => isAsked({ known: day, code: '' }, { ...question, topics: [] }))
  return { rows, months: new Set(days.map((day) => day.slice(0, 7))) }
}

function isAsked({ known, code }: Pick<TopicRow, 'known' | 'code'>, { since, until, topics: wanted }: Pick<Question, 'since' | 'until' | 'topics'>): boolean {
  return (!since || known >= since.slice(0, known.length)) && (!until || known <= until) && (!wanted.length || wanted.includes(code))
}

/** Every month from the first to the last, whole ones only. */
function monthsFrom(months: readonly string[]): string[] {
  const whole = months.filter((month) => month.length === 7).sort()
  const span: string[] = []
  for (let month = whole[0]; month !== undefined && month <= (whole.at(-1) ?? ''); month = addMonths(month, 1)) span.push(month)
  return span
}

const columnsOf = (span: readonly string[]): Column[] => [
  { name: 'topic', title: 'Topic', kind: 'text' },
  { name: 'documents', title: 'Documents', kind: 'number' },
  { name: 'first', title: 'First', kind: 'date' },
  { name: 'last', title: 'Last', kind: 'date' },
  ...span.map((month): Column => ({ name: month, title: month, kind: 'number' })),
]

/** Months that are told in a line, newest last. */
const MOST_MONTHS = 12

/** " · 2 in October 2022, 1 in January 2024": documents of the months that have any. */
function monthsInWords(counts: readonly (readonly [month: string, documents: number | null])[]): string {
  const told = counts.filter(([, documents]) => documents)
  if (told.length < 2) return ''
  const shown = told.slice(-MOST_MONTHS)
  return ` · ${shown.length < told.length ? '… ' : ''}${shown.map(([month, documents]) => `${documents} in ${dateInWords(month)}`).join(', ')}`
}

function topicLine(code: string, rows: readonly TopicRow[], span: readonly string[], months: ReadonlySet<string>, documents: Documents): Line {
  const days = rows.map((row) => row.known).sort()
  const docs = new Set(rows.map((row) => row.doc))
  const counts = span.map(
    (month) => [month, months.has(month) ? new Set(rows.filter((row) => row.known.startsWith(month)).map((row) => row.doc)).size : null] as const,
  )
  return {
    id: code,
    text: `${topicLabel(code)}: ${docs.size} document${docs.size === 1 ? '' : 's'}, ${spanInWords(days[0] ?? '', days.at(-1) ?? null)}${monthsInWords(counts)}`,
    fields: { topic: code, documents: docs.size, first: days[0] ?? null, last: days.at(-1) ?? null, ...Object.fromEntries(counts) },
    sources: documents.sources([rows[0], rows.at(-1)].filter((row) => row !== undefined)),
  }
}
