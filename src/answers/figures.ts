import type { FigureRow } from '../model/rows.js'
import type { Store } from '../store/types.js'
import type { Question } from './ask/understand.js'
import { partiesAsked } from './ask/who.js'
import { aboutWhom } from './told/about.js'
import { answerOf, table } from './told/answer.js'
import { indicatorInWords, type Measured, measuredOf, valueLine } from './told/figure.js'
import { knownBy } from './told/known.js'
import { pageOf } from './told/page.js'
import { Documents } from './told/sources.js'
import type { Answer, Line, Terms } from './types.js'

const COLUMNS = [
  ['indicator', 'Indicator'],
  ['parties', 'Parties', 'list'],
  ['period', 'Period', 'date'],
  ['values', 'Values', 'list'],
  ['disputed', 'Sources differ', 'flag'],
  ['documents', 'Documents', 'list'],
  ['series', 'Id'],
] as const
/** Newest figures of a party looked through for one answer. */
const MOST = 2000

/** Figures by indicator, parties and period, with who said which. */
export async function figures(store: Store, terms: Terms): Promise<Answer> {
  const question = await partiesAsked(store, terms)
  const { rows, next } = await figuresAsked(store, question)
  const told = knownBy(rows, question.knownAt).filter((row) => isIn(row, question))
  const all = measuredOf(told)
  const shown = question.parties.length ? all.slice(0, question.limit) : all
  const documents = new Documents(store)
  await documents.load(shown.flatMap((one) => one.rows.map((row) => row.doc)))
  const preferred = await preferredFacts(store)
  const lines = shown.map((one) => measuredLine(one, documents, preferred))
  const sections = [table('figures', 'Figures', COLUMNS, lines, { below: 'told', left: next ? null : all.length - shown.length })]
  return answerOf(question, documents, { question: 'figures', title: `Figures${aboutWhom(question)}`, sections, next })
}

async function figuresAsked(store: Store, question: Question): Promise<{ rows: readonly FigureRow[]; next: string | null }> {
  const [party, other] = question.parties
  if (party) return { rows: await figuresOf(store, party, other ?? null, Math.min(MOST, Math.max(200, question.limit * 20))), next: null }
  return pageOf(store, 'figure', question, { by: 'known', order: 'desc' })
}

/** Figures of a party, or of two with each other, newest first. */
export async function figuresOf(store: Store, party: string, other: string | null, most: number): Promise<FigureRow[]> {
  const more = { orderBy: [['known', 'desc']] as const, limit: most }
  const [own, others] = await Promise.all([
    store.rows('figure', { where: { of: ['=', party], ...(other ? { with: ['=', other] as const } : {}) }, ...more }),
    store.rows('figure', { where: { with: ['=', party], ...(other ? { of: ['=', other] as const } : {}) }, ...more }),
  ])
  return [...own, ...others]
}

function isIn({ period, known }: FigureRow, { since, until }: Question): boolean {
  const start = period?.split('/')[0] ?? known
  const end = period?.split('/')[1] ?? start
  return (!since || end >= since.slice(0, end.length)) && (!until || start <= until)
}

/** Figures that people ruled to be the ones to use, as "kz-214#f2". */
async function preferredFacts(store: Store): Promise<Set<string>> {
  const ruled = await store.rows('conflict', { where: { about: ['=', 'figure'], preferred: ['!=', ''] } })
  return new Set(ruled.map((row) => row.preferred).filter((name) => name !== null))
}

export function measuredLine(one: Measured, documents: Documents, preferred: ReadonlySet<string> = new Set()): Line {
  return {
    id: one.series,
    text: `${indicatorInWords(one)}: ${one.values.join(' / ')}`,
    fields: {
      series: one.series,
      indicator: one.indicator,
      parties: one.parties,
      unit: one.unit,
      period: one.period,
      values: one.values,
      disputed: one.values.length > 1,
      documents: [...new Set(one.rows.map((row) => row.doc))],
    },
    sources: documents.sources(one.rows),
    lines: one.rows.map((row): Line => ({ ...valueLine(row, documents), ...(preferred.has(`${row.doc}#${row.fact}`) ? { mark: 'preferred' } : {}) })),
    ...(one.values.length > 1 ? { mark: 'disputed' as const } : {}),
  }
}
