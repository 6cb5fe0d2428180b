import { firstDay } from '../../base/date.js'
import type { AgreementRow } from '../../model/rows.js'
import type { RowSource } from '../types.js'
import { type ConflictDraft, inOrder, valueOf } from './draft.js'
import { runsOf } from './groups.js'
import { mostFrequent } from './occasion.js'

/** Texts of one agreement that are looked at: the oldest, since it is signed once. */
const MOST = 200
/** Texts of these days may lag behind: "to be signed" in a text of the week of signing. */
const LAG = 7

/**
 * An agreement that was signed and yet, in a later text, is still to be. Papers of the same name are signed again and again,
 * so only a text that tells of it as unsigned makes the earlier signing doubtful.
 */
export async function* findStatuses(source: RowSource): AsyncIterable<ConflictDraft> {
  for await (const run of runsOf(source.rows('agreement', ['agreement', 'known']), (row) => row.agreement)) {
    const rows = run.slice(0, MOST)
    const signed = rows.filter((row) => row.status === 'signed')
    const doubted = signed.filter((row) => rows.some((later) => isUnsigned(later) && later.doc !== row.doc && daysAfter(row, later) > LAG))
    if (doubted.length === 0) continue
    const unsigned = rows.filter((row) => isUnsigned(row) && doubted.some((early) => daysAfter(early, row) > LAG))
    const name = mostFrequent(rows.map((row) => row.name))[0]
    const parties = mostFrequent(rows.flatMap((row) => row.parties)).slice(0, 2)
    const values = inOrder([...new Set([...signed, ...unsigned])].map((row) => valueOf(row, `${STATUS[row.status]} (${row.known})`)))
    yield { about: 'status', what: `signed or not: ${name}${parties.length > 0 ? `, ${parties.join(' and ')}` : ''}`, values }
  }
}

const STATUS = { signed: 'signed', planned: 'still to be signed', negotiated: 'being negotiated', existing: 'existing' } as const
const isUnsigned = ({ status }: AgreementRow): boolean => status === 'planned' || status === 'negotiated'
const daysAfter = (early: AgreementRow, late: AgreementRow): number => firstDay(late.known) - firstDay(early.known)
