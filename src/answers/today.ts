import { addDays } from '../base/date.js'
import { dateInWords } from '../model/words/dates.js'
import type { Store } from '../store/types.js'
import { calendar } from './calendar.js'
import { coverage } from './coverage.js'
import { engagements } from './engagements.js'
import type { Answer, Line, Section, Terms } from './types.js'

/** Days before the newest document that count as new unless told otherwise. */
const NEW_DAYS = 31
/** Days ahead that plans are looked for. */
const AHEAD = 366
const MANY = 12

/**
 * The start of a day's work: what the newest documents report, what is planned after them, and what waits for a person. A store may
 * be of last year: "new" is counted from its newest document, not from the calendar.
 */
export async function today(store: Store, terms: Terms): Promise<Answer> {
  const { coverage: rests } = await coverage(store, { ...only(terms), person: [] })
  const last = rests.last ?? terms.today
  const since = terms.since ?? (last.length === 10 ? addDays(last, -NEW_DAYS) : last)
  const many = { ...terms, limit: terms.limit ?? MANY }
  const news = await engagements(store, { ...many, since })
  const ahead = last < terms.today ? last : terms.today
  const plans = await calendar(store, { ...many, since: ahead, until: ahead.length === 10 ? addDays(ahead, AHEAD) : `${Number(ahead.slice(0, 4)) + 1}` })
  const waits = await waiting(store, terms)
  const sections = [
    ...renamed(news, 'new', `New since ${dateInWords(since)}`, () => true),
    ...renamed(plans, 'planned', `Planned after ${dateInWords(ahead)}`, ({ fields }) => fields['outcome'] === 'planned' || fields['outcome'] === 'no trace'),
    ...(waits ? [waits] : []),
  ]
  return {
    question: 'today',
    title: 'What is new, what lies ahead',
    asked: news.asked,
    sections,
    coverage: rests,
    notes: sections.length ? [] : ['Nothing is kept yet. `readout add` takes documents in.'],
    next: null,
  }
}

/** What coverage may be asked: a start page tells of all days. */
const only = ({ since: _since, until: _until, limit: _limit, ...rest }: Terms): Terms => rest

function renamed(answer: Answer, id: string, title: string, keep: (line: Line) => boolean): Section[] {
  const [section] = answer.sections
  const lines = section?.lines.filter(keep) ?? []
  return section && lines.length ? [{ ...section, id, title, lines }] : []
}

/** How much waits for a decision; a page links each to its place. */
async function waiting(store: Store, { markings }: Terms): Promise<Section | null> {
  const seen = markings ? { markings } : {}
  const joins = await store.count('relation', { where: { state: ['=', 'waiting'] }, by: ['kind'], ...seen })
  const conflicts = await store.count('conflict', { by: ['about'], ...seen })
  const lines = [
    ...joins.map(({ kind, count }) =>
      line(`relation:${String(kind)}`, `${count} ${nouns(JOINED[String(kind)] ?? String(kind), count)} may be the same`, count),
    ),
    ...conflicts.map(({ about, count }) =>
      line(`conflict:${String(about)}`, `${count} ${nouns('dispute', count)} about ${ABOUT[String(about)] ?? String(about)}`, count),
    ),
  ]
  if (lines.length === 0) return null
  const columns = [{ name: 'count', title: 'Number', kind: 'number' as const }]
  return { id: 'review', title: 'Waiting for a decision', columns, lines, below: null, prose: false, left: 0 }
}

const line = (id: string, text: string, count: number): Line => ({ id, text, fields: { count }, sources: [], mark: 'waiting' })

const JOINED: Readonly<Record<string, string>> = { person: 'pair of people', event: 'pair of reports', plan: 'plan and event' }
const ABOUT: Readonly<Record<string, string>> = {
  figure: 'figures',
  date: 'dates',
  place: 'places',
  office: 'offices',
  status: 'what was signed',
  arithmetic: 'sums',
  nature: 'the nature of a sum',
  membership: 'membership',
}
const nouns = (noun: string, count: number): string => (count === 1 ? noun : noun.startsWith('pair') ? noun.replace('pair', 'pairs') : `${noun}s`)
