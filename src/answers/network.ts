import { dateInWords } from '../model/words/dates.js'
import type { DyadRow, ReportRow } from '../model/rows.js'
import type { RowQuery, Store, TieCount, TieQuestion } from '../store/types.js'
import type { Question } from './ask/understand.js'
import { aboutWhom } from './told/about.js'
import { answerOf, table } from './told/answer.js'
import { between } from './told/find-reports.js'
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

/** Neighbours whose ties among themselves are told, and ties among them. */
const NEIGHBOURS = 40
const AMONG = 200

/** Who meets whom and how often, by reports in the days asked for; the latest report of what took place is cited, a plan where there is none. */
export async function network(store: Store, terms: Terms): Promise<Answer> {
  const question = await anybodyAsked(store, terms)
  const entities = [...question.parties.map((party) => `party:${party}`), ...question.people]
  const ties = await tiesOf(store, question, entities)
  const shown = ties.slice(0, question.limit)
  const documents = new Documents(store)
  const sections = [table('network', 'Who meets whom', COLUMNS, await linesOf(store, question, shown, documents), { left: ties.length - shown.length })]
  if (terms.levels === 2 && entities.length === 1) {
    const among = await amongOthers(store, question, shown, entities[0] as string)
    const told = among.slice(0, AMONG)
    sections.push(table('among', 'Ties among the others', COLUMNS, await linesOf(store, question, told, documents), { left: among.length - told.length }))
  }
  return answerOf(question, documents, { question: 'network', title: `Contacts${aboutWhom(question)}`, sections })
}

async function linesOf(store: Store, question: Question, ties: readonly Tie[], documents: Documents): Promise<Line[]> {
  const ends = await Promise.all(ties.map((tie) => endsOf(store, question, tie)))
  const cited = ends.flatMap(({ last }) => (last ? [last] : []))
  await documents.load(cited.map(({ doc }) => doc))
  const labels = await labelsOf(store, ties)
  const quotes = await quotesOf(store, cited)
  return ties.map((tie, i): Line => {
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
}

/** Ties that those who meet one have with each other. */
async function amongOthers(store: Store, question: Question, ties: readonly Tie[], one: string): Promise<Tie[]> {
  const others = ties.slice(0, NEIGHBOURS).map(({ a, b }) => (a === one ? b : a))
  if (others.length < 2) return []
  return summed(await store.ties({ among: others, ...daysOf(question) }))
}

interface Tie {
  readonly a: string
  readonly b: string
  readonly count: number
  readonly planned: number
}

const tiesOf = async (store: Store, question: Question, entities: readonly string[]): Promise<Tie[]> =>
  summed(await store.ties({ ...(entities.length ? { of: entities } : {}), ...daysOf(question) }))

const daysOf = ({ since, until, knownAt, markings }: Question): TieQuestion => ({ since, until, knownAt, markings })

/** Counts by status put together, most first. */
function summed(counts: readonly TieCount[]): Tie[] {
  const ties = new Map<string, { a: string; b: string; count: number; planned: number }>()
  for (const { a, b, status, count } of counts) {
    const tie = ties.get(`${a}|${b}`) ?? { a, b, count: 0, planned: 0 }
    ties.set(`${a}|${b}`, { ...tie, count: tie.count + count, planned: tie.planned + (status === 'planned' ? count : 0) })
  }
  return [...ties.values()].sort((x, y) => y.count - x.count || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1))
}

const within = (question: Question): NonNullable<RowQuery<DyadRow>['where']> => ({
  ...between(question),
  ...(question.knownAt ? { known: ['<=', question.knownAt] as const } : {}),
})

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
