import { keyOf } from '../../base/fold.js'
import { spanInWords } from '../../model/words/dates.js'
import { KIND_LABEL, topicLabel } from '../../model/words/labels.js'
import { amountInWords } from '../../model/words/numbers.js'
import type { DerivedRows } from '../../model/rows.js'
import type { Store } from '../../store/types.js'
import type { Line } from '../types.js'
import { groupBy } from './group.js'
import { partiesInWords } from './list-in-words.js'
import type { Documents, Told } from './sources.js'

/** A point that a document makes, and by what it is the same point in another. */
interface Point {
  readonly doc: string
  readonly what: 'engagement' | 'person' | 'topic' | 'promise' | 'agreement' | 'initiative' | 'figure' | 'place'
  readonly key: string
  readonly words: string
  readonly row: Told
}

/** What two documents both say, what only one of them says, and where they use different words. */
export interface TwoSides {
  readonly both: readonly Line[]
  readonly onlyLeft: readonly Line[]
  readonly onlyRight: readonly Line[]
}

const KINDS = ['report', 'person', 'topic', 'commitment', 'agreement', 'initiative', 'figure'] as const

/** Rows of documents by kind, for comparing many pairs with few questions to the store. */
export async function pointsOf(store: Store, docs: readonly string[]): Promise<Map<string, Point[]>> {
  const rows = await Promise.all(KINDS.map((kind) => store.rows(kind, { where: { doc: ['in', docs] } })))
  const [reports, people, topics, promises, agreements, initiatives, figures] = rows as unknown as readonly [
    DerivedRows['report'][],
    DerivedRows['person'][],
    DerivedRows['topic'][],
    DerivedRows['commitment'][],
    DerivedRows['agreement'][],
    DerivedRows['initiative'][],
    DerivedRows['figure'][],
  ]
  const points: Point[] = [
    ...reports.map((row) => point(row, 'engagement', row.engagement ?? `${row.doc}#${row.fact}`, meetingInWords(row))),
    ...people.map((row) => point(row, 'person', row.person ?? keyOf(row.name), row.name)),
    ...topics.map((row) => point(row, 'topic', row.code, topicLabel(row.code))),
    ...promises.map((row) => point(row, 'promise', row.thread ?? `${row.doc}#${row.fact}`, `${partiesInWords(row.by) || 'somebody'}: “${row.quote}”`)),
    ...agreements.map((row) => point(row, 'agreement', row.agreement ?? keyOf(row.name), row.name)),
    ...initiatives.map((row) => point(row, 'initiative', row.initiative ?? keyOf(row.name), row.name)),
    ...figures.map((row) => point(row, 'figure', `${row.value} ${row.unit}`, `${row.indicator}: ${amountInWords(row)}`)),
  ]
  return groupBy(points, (one) => one.doc)
}

/** "Meeting, Kazakhstan – Italy, Astana, 29 September 2025, planned". */
const meetingInWords = ({ name, kind, parties, place, start, end, status }: DerivedRows['report']): string =>
  [name ?? KIND_LABEL[kind], parties.join(' – '), place, start && spanInWords(start, end), status === 'held' ? null : status].filter(Boolean).join(', ')

const point = (row: Told, what: Point['what'], key: string, words: string): Point => ({ doc: row.doc, what, key, words, row })

export function compareSides(left: readonly Point[], right: readonly Point[], documents: Documents): TwoSides {
  const byKey = (points: readonly Point[]): Map<string, Point> => new Map([...points].reverse().map((one) => [`${one.what}\u0000${one.key}`, one]))
  const a = byKey(left)
  const b = byKey(right)
  const both: Line[] = []
  const onlyLeft: Line[] = []
  for (const [key, one] of [...a].reverse()) {
    const other = b.get(key)
    if (!other) onlyLeft.push(pointLine(one, [one], 'one side', documents))
    else both.push(pointLine(one, [one, other], 'both', documents))
  }
  const onlyRight = [...b]
    .reverse()
    .filter(([key]) => !a.has(key))
    .map(([, one]) => pointLine(one, [one], 'one side', documents))
  return { both, onlyLeft, onlyRight }
}

const where = (told: 'both' | 'one side', doc: string): string => (told === 'both' ? 'both' : `only ${doc}`)

/** Words differ where both make a point in other words, apart from case and accents. */
function pointLine(one: Point, points: readonly Point[], told: 'both' | 'one side', documents: Documents): Line {
  const [left, right] = points
  const differ = left && right && one.what !== 'topic' && one.what !== 'engagement' && keyOf(left.row.quote) !== keyOf(right.row.quote)
  return {
    id: null,
    text: `${where(told, one.doc)}, ${one.what}: ${differ ? `“${left.row.quote}” / “${right.row.quote}”` : one.words}`,
    fields: {
      told: told === 'both' ? 'both' : one.doc,
      kind: one.what,
      point: one.words,
      left: left?.row.quote ?? null,
      right: right?.row.quote ?? null,
      other_words: Boolean(differ),
    },
    sources: points.map(({ row }) => documents.source(row)),
  }
}
