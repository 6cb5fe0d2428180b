import { periodInWords, spanInWords } from '../../model/words/dates.js'
import { KIND_LABEL, topicLabel } from '../../model/words/labels.js'
import type { ReportRow } from '../../model/rows.js'
import type { Line } from '../types.js'
import type { Told } from './occasion.js'
import type { PeopleBook } from './people-book.js'
import type { Documents } from './sources.js'

/** Columns of every list of occasions. */
export const OCCASION_COLUMNS = [
  ['start', 'Begins', 'date'],
  ['end', 'Ends', 'date'],
  ['kind', 'Kind'],
  ['name', 'Name'],
  ['outcome', 'Outcome'],
  ['place', 'Place'],
  ['parties', 'Parties', 'list'],
  ['people', 'People', 'list'],
  ['topics', 'Topics', 'list'],
  ['documents', 'Documents', 'list'],
  ['event', 'Id'],
] as const

/** An occasion as a line, its reports below. */
export function occasionLine(told: Told, book: PeopleBook, documents: Documents): Line {
  const people = told.people.map((id) => book.label(id))
  return {
    id: told.event,
    text: occasionInWords(told, book),
    fields: {
      event: told.event,
      kind: told.kind,
      name: told.name,
      status: told.isAhead ? 'planned' : 'held',
      outcome: told.outcome,
      start: told.start,
      end: told.end,
      before: told.before,
      place: told.place,
      level: told.level,
      parties: told.parties,
      people,
      people_ids: told.people,
      topics: told.topics,
      documents: [...new Set(told.reports.map((report) => report.doc))],
    },
    sources: documents.sources(told.reports),
    lines: told.reports.map((report) => reportLine(report, documents)),
    mark: told.outcome,
  }
}

/** "Meeting: Kassym-Jomart Tokayev, Charles Michel · Kazakhstan – European Union · Astana · 27 October 2022". */
export function occasionInWords(told: Told, book: PeopleBook): string {
  const people = told.people.slice(0, 4).map((id) => book.label(id))
  const more = told.people.length > 4 ? ` and ${told.people.length - 4} more` : ''
  const moved = told.outcome === 'moved' && told.before.length ? `first planned for ${told.before.map(periodInWords).join(', ')}` : null
  const what = told.name ?? KIND_LABEL[told.kind]
  return [
    people.length ? `${what}: ${people.join(', ')}${more}` : what,
    told.parties.join(told.parties.length === 2 ? ' – ' : ', ') || null,
    told.place,
    told.start && spanInWords(told.start, told.end),
    told.outcome === 'planned' || told.outcome === 'no trace' ? told.outcome : moved,
    told.topics.length ? `on ${told.topics.slice(0, 6).map(topicLabel).join(', ')}` : null,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

/** One document's report. `event`, `document` and `status` are what comparisons of the joins read. */
export function reportLine(report: ReportRow, documents: Documents): Line {
  const { event, engagement, doc, fact, status, kind, name, start, end, place, level, parties, people, topics, side, known } = report
  const what = [name ?? KIND_LABEL[kind], people.join(', ') || null, parties.join(' – ') || null, place, start && spanInWords(start, end), status]
  return {
    id: event,
    text: what.filter((part) => part !== null).join(' · '),
    fields: { event, document: doc, fact, status, engagement, kind, name, start, end, place, level, parties, people, topics, side, known },
    sources: [documents.source(report)],
  }
}
