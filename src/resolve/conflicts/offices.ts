import { firstDay } from '../../base/date.js'
import { fold } from '../../base/fold.js'
import type { OfficeRow } from '../../model/rows.js'
import type { RowSource } from '../types.js'
import { type ConflictDraft, inOrder, valueOf } from './draft.js'
import { only, runsOf } from './groups.js'

/** Texts of these days speak of one state of things. */
const DAYS = 14
const MOST = 400

/** A person who is minister in one text and deputy minister of the same in another of those days. */
export async function* findOffices(source: RowSource): AsyncIterable<ConflictDraft> {
  const ministers = only(source.rows('office', ['person', 'known']), ({ status, title }) => status === 'current' && /\bminister\b/i.test(title))
  for await (const run of runsOf(ministers, (row) => row.person)) {
    const current = run.slice(0, MOST)
    const deputies = current.filter((row) => rankOf(row) === 'deputy')
    const used = new Set<OfficeRow>()
    for (const deputy of deputies) {
      const others = current.filter((row) => isHead(row, deputy) && !used.has(row))
      if (others.length === 0 || used.has(deputy)) continue
      for (const row of [deputy, ...others]) used.add(row)
      yield {
        about: 'office',
        what: `office of ${deputy.person?.replace(/^person:/, '') ?? ''}: ${others[0]?.title ?? ''} or ${deputy.title}`,
        values: inOrder([deputy, ...others].map((row) => valueOf(row, `${row.title}${row.of ? ` of ${row.of}` : ''}`))),
      }
    }
  }
}

const rankOf = ({ title }: OfficeRow): 'deputy' | 'head' => (/^(?:first )?(?:deputy|vice)\b/i.test(title) ? 'deputy' : 'head')
const withoutRank = (title: string): string => fold(title).replace(/^(?:first )?(?:deputy|vice)[ -]/, '')

function isHead(row: OfficeRow, deputy: OfficeRow): boolean {
  if (rankOf(row) !== 'head' || row.doc === deputy.doc || row.of === null || row.of !== deputy.of) return false
  return fold(row.title) === withoutRank(deputy.title) && Math.abs(firstDay(row.known) - firstDay(deputy.known)) <= DAYS
}
