import { failure, ReadoutError } from '../base/errors.js'
import type { ReportRow } from '../model/rows.js'
import { dateInWords, spanInWords } from '../model/words/dates.js'
import { KIND_LABEL } from '../model/words/labels.js'
import type { Store } from '../store/types.js'
import { named } from './ask/named.js'
import { understand } from './ask/understand.js'
import { around } from './occasion/around.js'
import { outcomes } from './occasion/outcomes.js'
import { differences } from './occasion/differences.js'
import { participants } from './occasion/participants.js'
import { answerOf, table } from './told/answer.js'
import { reportsOfEvents } from './told/find-reports.js'
import { groupBy } from './told/group.js'
import { occasionOf, type Told } from './told/occasion.js'
import { OCCASION_COLUMNS, occasionLine } from './told/occasion-line.js'
import { PeopleBook } from './told/people-book.js'
import { Documents } from './told/sources.js'
import type { Answer, Line, Terms } from './types.js'

const REPORT_COLUMNS = [
  ['outlet', 'Outlet'],
  ['known', 'Published', 'date'],
  ['side', 'Side'],
  ['title', 'Title'],
  ['told', 'What it tells', 'list'],
  ['document', 'Document'],
] as const

/** One occasion whole: who, when, where, what each source says of it, where they differ, what came of it, what was said. */
export async function occasion(store: Store, { words, ...terms }: Terms): Promise<Answer> {
  const id = words?.join(' ') ?? ''
  if (!id.startsWith('event:')) throw missing(id)
  const entity = await named(store, id, ['event'])
  if (!('id' in entity)) throw missing(id)
  const question = await understand(store, { ...terms, words: [entity.id] })
  const reports = (await reportsOfEvents(store, [entity.id], question)).get(entity.id) ?? []
  const documents = new Documents(store)
  await documents.load(reports.map(({ doc }) => doc))
  if (reports.length === 0) return answerOf(question, documents, { question: 'occasion', title: 'Occasion', sections: [] })
  const book = new PeopleBook(store)
  await book.load(reports.map(({ doc }) => doc))
  const told = occasionOf(reports, book, question.today)
  const { lines: _reports, ...whole } = occasionLine(told, book, documents)
  const parts = { store, question, told, book, documents }
  const sections = [
    table('occasion', 'In short', OCCASION_COLUMNS, [whole]),
    participants(parts),
    table('reports', 'What each source tells', REPORT_COLUMNS, reportLines(told.reports, documents), { below: 'reports' }),
    differences(parts),
    ...(await outcomes(parts)),
    await around(parts),
  ]
  return answerOf(question, documents, { question: 'occasion', title: titleOf(told, book), sections })
}

/** "EU – Central Asia summit, 4 April 2025", "Visit in Astana: Olaf Scholz, 16–17 September 2024": by what those reports tell that are seen. */
function titleOf({ name, kind, place, people, parties, start, end }: Told, book: PeopleBook): string {
  const who = people.length > 0 ? people.slice(0, 4).map((id) => book.label(id)) : parties.slice(0, 4)
  const what = name
    ? `${name.charAt(0).toUpperCase()}${name.slice(1)}`
    : `${KIND_LABEL[kind]}${place ? ` in ${place}` : ''}${who.length ? `: ${who.join(', ')}` : ''}`
  return start ? `${what}, ${spanInWords(start, end)}` : what
}

const missing = (id: string): ReadoutError =>
  new ReadoutError(
    failure('ANSWER_MISSING', null, {
      what: `The occasion "${id.slice(0, 80)}"`,
      hint: '`readout engagements` lists occasions; the id of each begins with "event:".',
    }),
  )

/** Sources side by side: a line a document, oldest first, with what it tells of the occasion and of its parts below. */
function reportLines(reports: readonly ReportRow[], documents: Documents): Line[] {
  return [...groupBy(reports, ({ doc }) => doc)].map(([doc, rows]) => {
    const document = documents.get(doc)
    const lines = rows.map((row): Line => {
      const words = inWords(row)
      return { id: row.event, text: words, fields: { fact: row.fact, told: words, quote: row.quote, status: row.status }, sources: [documents.source(row)] }
    })
    const [first] = rows
    const from = [document?.outlet ?? first?.side, first && dateInWords(first.known)].filter(Boolean).join(', ')
    const title = document?.title ?? doc
    return {
      id: doc,
      text: lines.length === 1 ? `${from}: ${title}: ${lines[0]?.text ?? ''}` : `${from}: ${title}`,
      fields: {
        document: doc,
        outlet: document?.outlet ?? null,
        known: first?.known ?? null,
        side: first?.side ?? null,
        title,
        told: lines.map(({ text }) => text),
      },
      sources: documents.sources(rows),
      lines,
    }
  })
}

/** "Visit · Olaf Scholz · Germany – Kazakhstan · Astana · 16–17 September 2024 · planned". */
const inWords = ({ kind, name, people, parties, place, start, end, status }: ReportRow): string =>
  [name ?? KIND_LABEL[kind], people.join(', '), parties.join(' – '), place, start && spanInWords(start, end), status === 'held' ? null : status]
    .filter(Boolean)
    .join(' · ')
