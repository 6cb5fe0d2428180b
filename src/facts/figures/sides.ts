import type { TokenRange } from '../../base/span.js'
import type { PartyMention, Reading } from '../../mentions/types.js'
import { keyAt } from '../../text/text.js'
import { Shape } from '../../text/word.js'
import type { Context } from '../types.js'
import { firstAt } from '../../base/first-at.js'
import type { Indicator } from './indicator.js'

export interface Sides {
  readonly of: string | null
  readonly with: string | null
}

/** Whose figure it is and with whom: by the words around the indicator, else the two sides of the dealing. */
export function sidesOf(reading: Reading, context: Context, range: TokenRange, indicator: Indicator | null): Sides {
  const told = partiesIn(reading, range)
  const of = told.find((m) => isOwner(reading, m, indicator))?.party ?? null
  const partner = told.find((m) => m.party !== of && isPartner(reading, m))?.party ?? null
  const between = told.filter((m) => isBetween(reading, m))
  if (between.length > 0) {
    const second = told.find((m) => m.party !== between[0]?.party)
    return { of: between[0]?.party ?? null, with: second?.party ?? null }
  }
  const others = [...told.map((m) => m.party), ...context.sides]
  const first = of ?? others.find((p) => p !== partner) ?? reading.setting.home
  const isMutual = indicator?.row?.isMoney !== false && indicator?.row?.sort !== undefined && indicator.row.id !== 'indicator.finance'
  const second = partner ?? (isMutual || of !== null || told.length > 1 ? (others.find((p) => p !== first) ?? null) : null)
  return { of: first, with: second }
}

/** Does a clause name any party? */
export const namesParty = (reading: Reading, range: TokenRange): boolean => partiesIn(reading, range).length > 0

/** More parties than a clause about one figure names. */
const MOST = 12

function partiesIn(reading: Reading, range: TokenRange): PartyMention[] {
  const found: PartyMention[] = []
  for (let k = firstAt(reading.parties, range.from); k < reading.parties.length && found.length < MOST; k++) {
    const mention = reading.parties[k] as PartyMention
    if (mention.from >= range.to) break
    if (!found.some((m) => m.party === mention.party)) found.push(mention)
  }
  return found
}

/** "Kazakh exports", "Kazakhstan's trade", "investment from France", "exports of Kenya". */
function isOwner(reading: Reading, m: PartyMention, indicator: Indicator | null): boolean {
  const { text } = reading
  const possessive = ((text.tokens.word[m.to]?.shape ?? 0) & Shape.Possessive) !== 0
  const before = keyAt(text, m.from - 1) === 'the' ? keyAt(text, m.from - 2) : keyAt(text, m.from - 1)
  if (before === 'from' || (before === 'of' && indicator !== null && m.from > indicator.to)) return true
  return (possessive || m.via === 'adjective') && (indicator === null || m.to <= indicator.from + 1)
}

/** "trade with the EU", "aid to Ukraine", "investment in Kazakhstan". */
function isPartner(reading: Reading, m: PartyMention): boolean {
  const { text } = reading
  const before = keyAt(text, m.from - 1) === 'the' ? keyAt(text, m.from - 2) : keyAt(text, m.from - 1)
  return before === 'with' || before === 'to' || before === 'in' || before === 'into' || before === 'for'
}

function isBetween(reading: Reading, m: PartyMention): boolean {
  const { text } = reading
  return keyAt(text, m.from - 1) === 'between' || (keyAt(text, m.from - 1) === 'the' && keyAt(text, m.from - 2) === 'between')
}
