import { dateInWords } from '../model/words/dates.js'
import type { DyadRow, ReportRow } from '../model/rows.js'
import type { RowQuery, Store } from '../store/types.js'
import type { Question } from './ask/understand.js'
import { aboutWhom } from './told/about.js'
import { answerOf, table } from './told/answer.js'
import { Documents } from './told/sources.js'
import { anybodyAsked } from './ask/who.js'
import type { Answer, Line, Terms } from './types.js'

const COLUMNS = [
  ['a', 'One'],
  ['b', 'Other'],
  ['reports', 'Reports', 'number'],
  ['planned', 'Of these planned', 'number'],
  ['first', 'First', 'date'],
  ['last', 'Last', 'date'],
] as const

/** Who meets whom and how often, by reports in the days asked for; the latest report of what took place is cited, a plan where there is none. */
export async function network(store: Store, terms: Terms): Promise<Answer> {
  const question = await anybodyAsked(store, terms)
  const entities = [...question.parties.map((party) => `party:${party}`), ...question.people]
  const ties = await tiesOf(store, question, entities)
  const shown = ties.slice(0, question.limit)
  const documents = new Documents(store)
  const ends = await Promise.all(shown.map((tie) => endsOf(store, question, tie)))
  await documents.load(ends.flatMap(({ last }) => (last ? [last.doc] : [])))
  const labels = await labelsOf(store, shown)
  const quotes = await quotesOf(
    store,
    ends.flatMap(({ last }) => (last ? [last] : [])),
  )
  const lines = shown.map((tie, i): Line => {
    const { first, last } = ends[i] as Ends
    const row = last && quotes.get(`${last.doc}#${last.fact}`)
    const [a, b] = [labels.get(tie.a) ?? tie.a, labels.get(tie.b) ?? tie.b]
    return {
      id: `${tie.a}|${tie.b}`,
      text: `${a} – ${b} · ${tie.count} report${tie.count === 1 ? '' : 's'}${tie.planned ? `, ${tie.planned} of ${tie.count === 1 ? 'a plan' : 'plans'}` : ''}${last ? ` · last ${dateInWords(last.day)}` : ''}`,
      fields: { a, b, a_id: tie.a, b_id: tie.b, reports: tie.count, planned: tie.planned, first: first?.day ?? null, last: last?.day ?? null },
      sources: row ? [documents.source(row)] : [],
    }
  })
  const sections = [table('network', 'Who meets whom', COLUMNS, lines, { left: ties.length - shown.length })]
  return answerOf(question, documents, { question: 'network', title: `Contacts${aboutWhom(question)}`, sections })
}

interface Tie {
  readonly a: string
  readonly b: string
  readonly count: number
  readonly planned: number
}

async function tiesOf(store: Store, question: Question, entities: readonly string[]): Promise<Tie[]> {
  const wheres = entities.length ? entities.flatMap((one) => [{ a: ['=', one] as const }, { b: ['=', one] as const }]) : [{}]
  const counts = await Promise.all(
    wheres.map((where) =>
      store.count('dyad', { where: { ...where, ...within(question) }, by: ['a', 'b', 'status'] } as RowQuery<DyadRow> & { by: ['a', 'b', 'status'] }),
    ),
  )
  const ties = new Map<string, { a: string; b: string; count: number; planned: number }>()
  const seen = new Set<string>()
  for (const row of counts.flat()) {
    const { a, b, status, count } = row as unknown as { a: string; b: string; status: string; count: number }
    if (seen.has(`${a}|${b}|${status}`)) continue
    seen.add(`${a}|${b}|${status}`)
    const tie = ties.get(`${a}|${b}`) ?? { a, b, count: 0, planned: 0 }
    ties.set(`${a}|${b}`, { ...tie, count: tie.count + count, planned: tie.planned + (status === 'planned' ? count : 0) })
  }
  return [...ties.values()].sort((x, y) => y.count - x.count || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1))
}

function within({ since, until, knownAt }: Question): NonNullable<RowQuery<DyadRow>['where']> {
  const day = [...(since ? [['>=', since] as const] : []), ...(until ? [['<=', until] as const] : [])]
  return { ...(day.length ? { day } : {}), ...(knownAt ? { known: ['<=', knownAt] as const } : {}) }
}

interface Ends {
  readonly first: DyadRow | null
  readonly last: DyadRow | null
}

async function endsOf(store: Store, question: Question, { a, b }: Tie): Promise<Ends> {
  const where = { a: ['=', a] as const, b: ['=', b] as const, ...within(question) }
  const [first, last] = await Promise.all([
    store.rows('dyad', { where, orderBy: ['day'], limit: 1 }),
    store.rows('dyad', { where: { ...where, status: ['!=', 'planned'] as const }, orderBy: [['day', 'desc']], limit: 1 }),
  ])
  return { first: first[0] ?? null, last: last[0] ?? first[0] ?? null }
}

async function labelsOf(store: Store, ties: readonly Tie[]): Promise<Map<string, string>> {
  const ids = [...new Set(ties.flatMap((tie) => [tie.a, tie.b]))]
  const labels = new Map(ids.filter((id) => id.startsWith('party:')).map((id) => [id, id.slice(6)]))
  const others = ids.filter((id) => !id.startsWith('party:'))
  if (others.length) for (const row of await store.rows('entity', { where: { id: ['in', others] } })) labels.set(row.id, row.label)
  return labels
}

async function quotesOf(store: Store, rows: readonly DyadRow[]): Promise<Map<string, ReportRow>> {
  const docs = [...new Set(rows.map((row) => row.doc))]
  const reports = docs.length ? await store.rows('report', { where: { doc: ['in', docs] } }) : []
  return new Map(reports.map((row) => [`${row.doc}#${row.fact}`, row]))
}
