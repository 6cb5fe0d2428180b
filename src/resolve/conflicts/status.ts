import { firstDay } from '../../base/date.js'
import type { AgreementRow } from '../../model/rows.js'
import type { RowSource } from '../types.js'
import { type ConflictDraft, inOrder, valueOf } from './draft.js'
import { runsOf } from './groups.js'
import { mostFrequent } from './occasion.js'

/** Texts of one agreement that are looked at: the oldest, since it is signed once. */
const MOST = 200
/** After years it is another paper of that name. */
const LONGEST = 900
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
    const doubted = signed.filter((row) => rows.some((later) => isDoubt(row, later)))
    if (doubted.length === 0) continue
    const unsigned = rows.filter((row) => doubted.some((early) => isDoubt(early, row)))
    const name = mostFrequent(rows.map((row) => row.name))[0]
    const parties = mostFrequent(rows.flatMap((row) => row.parties)).slice(0, 2)
    const values = inOrder([...new Set([...signed, ...unsigned])].map((row) => valueOf(row, `${STATUS[row.status]} (${row.known})`)))
    yield { about: 'status', what: `signed or not: ${name}${parties.length > 0 ? `, ${parties.join(' and ')}` : ''}`, values }
  }
}

const STATUS = { signed: 'signed', planned: 'still to be signed', negotiated: 'being negotiated', existing: 'existing' } as const

/**
 * A later text of the same two parties says that it is still to be signed. Papers of many parties are joined one by one, and
 * what was signed may be negotiated anew: neither makes a signing doubtful.
 */
function isDoubt(signed: AgreementRow, later: AgreementRow): boolean {
  const days = firstDay(later.known) - firstDay(signed.known)
  const isSamePair = signed.parties.length === 2 && later.parties.length === 2 && signed.parties.every((party) => later.parties.includes(party))
  return later.status === 'planned' && later.doc !== signed.doc && isSamePair && days > LAG && days <= LONGEST
}
