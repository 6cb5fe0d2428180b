import { addMonths, compareDates } from '../../base/date.js'
import type { CommitmentKind } from '../../model/types.js'
import type { CommitmentRow } from '../../model/rows.js'
import type { Question } from '../ask/understand.js'
import { isState } from '../ask/party.js'
import { lastKnown, type Later, type Pledge } from '../told/pledge.js'
import type { Line } from '../types.js'
import { quoted, whenInWords } from './language.js'
import { partiesInWords } from '../told/list-in-words.js'
import type { Pen } from './pen.js'

const SHOWN = 3
/** Months after which a promise is history. */
const STALE = 72
/** Months before the newest source in which silence tells nothing. */
const NEWS = 2

/** What a side did, before the words that a source has for it. */
const DID: Readonly<Record<CommitmentKind, string>> = {
  agreed: 'agreed or decided',
  committed: 'stated what it intends',
  proposed: 'proposed or asked',
  supported: 'spoke in favour',
  opposed: 'objected',
}

/** Promises of one side, or of several together, latest first: the words, and what later texts tell of them. */
export function promiseLines(
  pledges: readonly Pledge[],
  own: (pledge: Pledge) => boolean,
  { parties, today }: Pick<Question, 'parties' | 'today'>,
  pen: Pen,
): Line[] {
  const edge = addMonths(today, -STALE)
  const lately = pledges.filter((one) => own(one) && isTelling(one) && compareDates(lastKnown(one), edge) >= 0)
  const shown = [0, 1, 2, 3].flatMap((rank) => lately.filter((one) => rankOf(one, parties) === rank)).slice(0, SHOWN)
  return shown.flatMap((pledge, i) => promise(pledge, pen, today, i === 0))
}

/** Promises before stances, and those of the two alone before those that others share. */
const rankOf = ({ first, by, to }: Pledge, parties: readonly string[]): number =>
  (first.kind === 'supported' || first.kind === 'opposed' ? 2 : 0) + ([...by, ...to].some((party) => isState(party) && !parties.includes(party)) ? 1 : 0)

/** Words too few to mean anything on their own ("adopted a roadmap") are left to the ledger. */
const isTelling = ({ first }: Pledge): boolean => first.quote.split(/\s+/).length >= 5

function promise(pledge: Pledge, pen: Pen, newest: string, begins: boolean): Line[] {
  const { first, later, state, by, id } = pledge
  const who = by.length ? partiesInWords(by) : 'one side (the text does not tell which)'
  const did = by.length > 1 ? DID[first.kind].replace('it intends', 'they intend') : DID[first.kind]
  const lead = `${who} ${did}, as reported ${whenInWords(first.known)}: ${quoted(wordsOf(first, pen))}`
  const last = later.at(-1)
  if (!last) {
    const isNews = compareDates(first.known, addMonths(newest, -NEWS)) >= 0
    const silence = state === 'no trace' && pledge.due !== null ? '; its day has passed, and no later source tells of it' : '; no later source returns to it'
    const end = isNews ? '' : silence
    return [pen.line(`${lead}${end}.`, [first], { begins, id })]
  }
  return [pen.line(`${lead}.`, [first], { begins, id }), pen.line(`${followed(state, last)}: ${quoted(wordsOf(last, pen))}.`, [last], { id })]
}

const followed = (state: Pledge['state'], last: Later): string => {
  const when = whenInWords(last.known)
  if (state === 'fulfilled') return `That this was done is told ${when}`
  if (state === 'superseded') return `It was replaced, as told ${when}`
  return `It was taken up again ${when}`
}

const LONG = 240

/** The sentence if it is not too long, for it reads better than its middle; else the words of the fact. */
function wordsOf(row: Pick<CommitmentRow, 'doc' | 'fact' | 'quote' | 'from_at' | 'to_at'>, pen: Pen): string {
  const { quote, from_at } = pen.sentence(row)
  const dateline = /^[\p{Lu}][\p{L} .-]{2,30}(?:, \p{L}+\.? \d{1,2}(?:, \d{4})?| \d{1,2} \p{L}+(?: \d{4})?)?\s*[–—]\s+/u.exec(quote)?.[0] ?? ''
  const sentence = from_at + dateline.length <= row.from_at ? quote.slice(dateline.length) : quote
  return sentence.length <= LONG ? sentence : row.quote
}
