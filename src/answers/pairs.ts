import type { PairRow } from '../model/rows.js'
import type { Store } from '../store/types.js'
import type { Question } from './ask/understand.js'
import { anybodyAsked } from './ask/who.js'
import { aboutWhom } from './told/about.js'
import { answerOf, table } from './told/answer.js'
import { seenWith } from './told/find-reports.js'
import { wasKnown } from './told/known.js'
import { pageOf } from './told/page.js'
import { Documents } from './told/sources.js'
import { compareSides, pointsOf } from './told/two-sides.js'
import type { Answer, Line, Terms } from './types.js'

const COLUMNS = [
  ['event', 'Occasion'],
  ['documents', 'Documents', 'list'],
  ['sides', 'Sides', 'list'],
  ['outlets', 'Outlets', 'list'],
  ['both', 'Told by both', 'list'],
  ['only_left', 'Told by the first only', 'list'],
  ['only_right', 'Told by the second only', 'list'],
] as const
/** Pairs compared at once. */
const AT_ONCE = 100

/** Two documents on one occasion: what both say, what only one says, and in which words they differ. */
export async function pairs(store: Store, terms: Terms): Promise<Answer> {
  const question = await anybodyAsked(store, terms)
  const { rows, next } = await pairsAsked(store, question)
  const documents = new Documents(store)
  await documents.load(rows.flatMap((row) => [row.left, row.right]))
  const known = rows.filter((row) => [row.left, row.right].every((doc) => wasKnown(knownOf(documents, doc), question.knownAt)))
  const lines: Line[] = []
  for (let at = 0; at < known.length; at += AT_ONCE) {
    const some = known.slice(at, at + AT_ONCE)
    const points = await pointsOf(store, [...new Set(some.flatMap((row) => [row.left, row.right]))])
    for (const row of some) lines.push(pairLine(row, points, documents))
  }
  const shown = new Documents(store)
  await shown.load(known.flatMap((row) => [row.left, row.right]))
  const sections = [table('pairs', 'Two documents on one occasion', COLUMNS, lines, { below: 'points', left: next ? null : 0 })]
  return answerOf(question, shown, { question: 'pairs', title: `Both sides of one occasion${aboutWhom(question)}`, sections, next })
}

async function pairsAsked(store: Store, question: Question): Promise<{ rows: readonly PairRow[]; next: string | null }> {
  const entities = [...question.parties.map((party) => `party:${party}`), ...question.people]
  if (!entities.length && !question.since && !question.until) return pageOf(store, 'pair', question, { by: 'event', order: 'desc' })
  if (!entities.length) {
    const days = [
      ...(question.since ? [['>=', `event:${question.since}`] as const] : []),
      ...(question.until ? [['<=', `event:${question.until}~`] as const] : []),
    ]
    return pageOf(store, 'pair', question, { where: { event: days }, by: 'event', order: 'desc' })
  }
  const seen = await seenWith(store, entities, question, 'desc', question.limit * 8)
  const events = [...new Set(seen.map((row) => row.event))]
  const rows = events.length ? await store.rows('pair', { where: { event: ['in', events] }, orderBy: [['event', 'desc']] }) : []
  return { rows: rows.slice(0, question.limit), next: null }
}

const knownOf = (documents: Documents, doc: string): string => {
  const document = documents.get(doc)
  return document?.published ?? document?.recorded.slice(0, 10) ?? '9999'
}

function pairLine(row: PairRow, points: Map<string, Parameters<typeof compareSides>[0][number][]>, documents: Documents): Line {
  const { both, onlyLeft, onlyRight } = compareSides(points.get(row.left) ?? [], points.get(row.right) ?? [], documents)
  const [left, right] = [documents.get(row.left), documents.get(row.right)]
  const words = (lines: readonly Line[]): string[] => lines.map((line) => `${line.fields['kind']}: ${line.fields['point']}`)
  const name = (one: typeof left, id: string): string => one?.title ?? id
  return {
    id: row.event,
    text: `${name(left, row.left)} (${row.left}) / ${name(right, row.right)} (${row.right}): ${both.length} points told by both, ${onlyLeft.length} by the first only, ${onlyRight.length} by the second only`,
    fields: {
      event: row.event,
      documents: [row.left, row.right],
      sides: row.sides.map((side) => side ?? '?'),
      outlets: [left?.outlet ?? '?', right?.outlet ?? '?'],
      both: words(both),
      only_left: words(onlyLeft),
      only_right: words(onlyRight),
    },
    sources: [...both, ...onlyLeft, ...onlyRight].flatMap((line) => line.sources),
    lines: [...both, ...onlyLeft, ...onlyRight],
  }
}
