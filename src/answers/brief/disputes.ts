import { dateInWords } from '../../model/words/dates.js'
import type { ConflictRow } from '../../model/rows.js'
import type { Store } from '../../store/types.js'
import type { Question } from '../ask/understand.js'
import { asKnown } from '../conflicts.js'
import type { Line } from '../types.js'
import { listInWords } from './language.js'
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
  const each = row.values.map((value) => {
    const who = [pen.publisher(value.document), dateInWords(value.known)].filter(Boolean).join(', ')
    return `${datesInWords(value.value)} (${who})`
  })
  const proof = row.values.map(({ document, fact, quote, from_at, to_at }) => ({ doc: document, fact, quote, from_at, to_at }))
  return { ...pen.line(`${datesInWords(row.what)}: told as ${listInWords([...new Set(each)])}.`, proof, { begins, id: row.id }), mark: 'disputed' }
}

/** "2025-03-03 to 2025-03-04, planned" → "3 March 2025 to 4 March 2025, planned". */
const datesInWords = (text: string): string => text.replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, dateInWords)
