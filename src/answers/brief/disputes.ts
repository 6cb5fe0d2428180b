import { dateInWords } from '../../model/words/dates.js'
import type { ConflictRow, ConflictValue } from '../../model/rows.js'
import type { Store } from '../../store/types.js'
import type { Question } from '../ask/understand.js'
import { asKnown } from '../conflicts.js'
import { disputedInWords, disputeSubject } from '../told/dispute.js'
import { groupBy } from '../told/group.js'
import type { Line } from '../types.js'
import { listInWords } from '../told/list-in-words.js'
import type { Pen } from './pen.js'

const SHOWN = 3
/** Disputes looked through for those of the two. */
const MOST = 2000

/** What is told differently, other than figures: days, places, offices. */
export async function disputeLines(store: Store, docs: readonly string[], question: Question, pen: Pen): Promise<Line[]> {
  const own = new Set(docs)
  const rows = await store.rows('conflict', { where: { about: ['in', ['date', 'place', 'office', 'status', 'nature', 'membership']] }, limit: MOST })
  const told = rows
    .map((row) => asKnown(row, question))
    .filter((row): row is ConflictRow => row !== null && row.values.every((value) => own.has(value.document)))
  const latest = (row: ConflictRow): string => row.values.map((value) => value.known).reduce((a, b) => (a > b ? a : b))
  const shown = told.sort((a, b) => (latest(a) < latest(b) ? 1 : latest(a) > latest(b) ? -1 : a.id < b.id ? -1 : 1)).slice(0, SHOWN)
  await pen.load(shown.flatMap((row) => row.values.map((value) => value.document)))
  return shown.map((row, i) => disputeLine(row, pen, i === 0))
}

function disputeLine(row: ConflictRow, pen: Pen, begins: boolean): Line {
  const each = [...groupBy([...row.values].sort(byKnown), (value) => disputedInWords(value.value))].map(([told, values]) => `${told} (${whoSaid(values, pen)})`)
  const proof = row.values.map(({ document, fact, quote, from_at, to_at }) => ({ doc: document, fact, quote, from_at, to_at }))
  return { ...pen.line(`${disputeSubject(row)} is told as ${listInWords(each)}.`, proof, { begins, id: row.id }), mark: 'disputed' }
}

/** Each publisher once with the days of its texts. */
function whoSaid(values: readonly ConflictValue[], pen: Pen): string {
  const groups = [...groupBy(values, (value) => pen.publisher(value.document) ?? '')]
  return groups
    .map(([outlet, told]) => [outlet, listInWords([...new Set(told.map((value) => dateInWords(value.known)))])].filter(Boolean).join(', '))
    .join('; ')
}

const byKnown = (a: ConflictValue, b: ConflictValue): number => (a.known < b.known ? -1 : a.known > b.known ? 1 : a.document < b.document ? -1 : 1)
