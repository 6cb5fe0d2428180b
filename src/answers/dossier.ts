import { addMonths } from '../base/date.js'
import type { QuotationRow } from '../model/rows.js'
import type { Store } from '../store/types.js'
import { agreements } from './agreements.js'
import { Pen } from './brief/pen.js'
import { peopleNow } from './brief/people-now.js'
import { commitments } from './commitments.js'
import { engagements } from './engagements.js'
import { figures } from './figures.js'
import { holdings } from './holdings.js'
import { initiatives } from './initiatives.js'
import { network } from './network.js'
import { people } from './people.js'
import { dateInWords } from '../model/words/dates.js'
import type { Question } from './ask/understand.js'
import { occasionsWith } from './timeline.js'
import { whoIsAsked } from './ask/who.js'
import { aboutWhom } from './told/about.js'
import { answerOf, prose, table } from './told/answer.js'
import { knownBy } from './told/known.js'
import { OCCASION_COLUMNS, occasionLine } from './told/occasion-line.js'
import { remembering } from './told/remembering.js'
import { Documents } from './told/sources.js'
import { topicsWithin } from './topics.js'
import type { Answer, Section, Terms } from './types.js'

/** Lines of each part. */
const FEW = 10
/** Months of contacts that are counted unless days are asked for. */
const MONTHS = 36

/** Everything on a person, a party, or two of them, each part with its newest lines. */
export async function dossier(kept: Store, terms: Terms): Promise<Answer> {
  const whole = remembering(kept)
  const store = inParts(whole)
  const question = await whoIsAsked(store, terms)
  const limit = Math.min(terms.limit ?? FEW, 100)
  const { words: _words, after: _after, reports: _reports, ...rest } = terms
  const own: Terms = { ...rest, party: question.parties, person: question.people, limit }
  const lately: Terms = { ...own, since: own.since ?? addMonths(question.on, -MONTHS) }
  const isPerson = question.people.length > 0
  const parts: readonly Promise<readonly Section[]>[] = isPerson
    ? [
        sectionsOf(people(store, own), 'people', 'Who it is'),
        sectionsOf(holdings(store, own), 'holdings', 'Offices'),
        plansOf(store, { ...question, limit }),
        sectionsOf(engagements(store, own), 'occasions', 'Last contacts'),
        sectionsOf(network(store, { ...lately, party: [] }), 'network', 'Meets'),
        quotationsOf(store, question, limit),
        sectionsOf(topicsWithin(store, { ...question, limit }, 300), 'topics', 'Topics'),
      ]
    : [
        peopleOf(store, question),
        plansOf(store, { ...question, limit }),
        sectionsOf(engagements(store, own), 'occasions', 'Last contacts'),
        sectionsOf(commitments(store, own), 'commitments', 'Promised, asked and agreed'),
        sectionsOf(agreements(store, own), 'agreements', 'Agreements'),
        sectionsOf(figures(store, own), 'figures', 'Figures'),
        sectionsOf(initiatives(store, own), 'initiatives', 'Initiatives'),
        question.parties.length === 1 ? sectionsOf(network(store, lately), 'network', 'Meets') : Promise.resolve([]),
        sectionsOf(topicsWithin(store, { ...question, limit }, 300), 'topics', 'Topics'),
      ]
  const sections = (await Promise.all(parts)).flat()
  const documents = new Documents(whole)
  await documents.load(sections.flatMap((section) => section.lines.flatMap((line) => line.sources.map((source) => source.document))))
  return answerOf(question, documents, { question: 'dossier', title: `Dossier${aboutWhom(question)}`, sections })
}

/** A store for the parts of a dossier: what a part without lines was looked for in is not told, and so not counted. */
const inParts = (store: Store): Store => Object.create(store, { documentCounts: { value: async () => [] } }) as Store

/** The part of another answer that a dossier takes over. */
const sectionsOf = async (answer: Promise<Answer>, id: string, title: string): Promise<Section[]> =>
  (await answer).sections.filter((section) => section.id === id).map((section) => ({ ...section, title }))

async function peopleOf(store: Store, question: Question): Promise<Section[]> {
  const pen = new Pen(store)
  const lines = []
  const { told } = await occasionsWith(store, { ...question, limit: 20 }, 'desc')
  const met = new Set(told.flatMap((one) => one.people))
  for (const party of question.parties) lines.push(...(await peopleNow(store, party, question, met, pen)))
  return [prose('people', question.asked.validAt ? `Who they were on ${dateInWords(question.on)}` : 'Who they are now', lines)]
}

/** What lies ahead and what was planned without a trace. */
async function plansOf(store: Store, question: Question): Promise<Section[]> {
  const { told, book, documents } = await occasionsWith(store, { ...question, limit: 60 }, 'desc')
  const open = told.filter((one) => one.isAhead)
  return [
    table(
      'plans',
      'Plans',
      OCCASION_COLUMNS,
      open.slice(0, question.limit).map((one) => occasionLine(one, book, documents)),
      { below: 'reports', left: Math.max(0, open.length - question.limit) },
    ),
  ]
}

async function quotationsOf(store: Store, question: Question, limit: number): Promise<Section[]> {
  const rows = await store.rows('quotation', { where: { person: ['in', question.people] }, orderBy: [['known', 'desc']], limit: limit * 2 })
  const told = knownBy(rows, question.knownAt)
  const shown: readonly QuotationRow[] = told.slice(0, limit)
  const documents = new Documents(store)
  await documents.load(shown.map((row) => row.doc))
  const lines = shown.map((row) => ({
    id: row.person,
    text: `${row.speaker ?? ''}: “${row.quote}”`,
    fields: { document: row.doc, speaker: row.speaker, known: row.known, words: row.quote },
    sources: [documents.source(row)],
  }))
  return [
    table(
      'quotations',
      'Said',
      [
        ['speaker', 'Speaker'],
        ['known', 'Told', 'date'],
        ['words', 'Words'],
        ['document', 'Document'],
      ],
      lines,
      { left: told.length > limit ? null : 0 },
    ),
  ]
}
