import { RUPEES } from '../../../languages/en/amounts.js'
import type { UnitWord } from '../../base/amount-table.js'
import type { Hit } from '../../text/phrases.js'
import { type Text, keyAt } from '../../text/text.js'
import { Gap } from '../../text/tokenize.js'
import { Shape } from '../../text/word.js'
import { magnitudeAt, numberAt } from '../number-words.js'
import type { AmountMention, Setting } from '../types.js'
import { isApproximate } from './approximate.js'
import { unitAfter } from './unit.js'

/** Letters glued to a number after a sign: "$5m", "€3b", "$20k". Without the sign they would be metres and names. */
const SHORT_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
])

/** "$48.7bn", "US$ 5 million", "EUR 1.47 billion", "Rs. 500 million", "$10–15 million". */
export function readMoneyAfterSign(text: Text, setting: Setting, hit: Hit): AmountMention | null {
  const sign = hit.entry.data as UnitWord
  if (sign.side === 'after' || (hit.to - hit.from > 1 && text.tokens.gap[hit.to - 1] !== Gap.Glued)) return null
  if ((text.tokens.gap[hit.to] as number) > Gap.Space || !((text.tokens.word[hit.to]?.shape ?? 0) & Shape.Number)) return null
  const number = numberAt(text, hit.to)
  if (!number) return null
  const range = rangeEnd(text, number.to)
  const { value: factor, to } = magnitude(text, range ?? number.to)
  const unit = sign.unit === 'rupee' ? (RUPEES.get(setting.home ?? '') ?? 'INR') : sign.unit
  if (unit === 'COP' && number.value * factor < 1000) return null // "COP 26" is a conference
  const named = unitAfter(text, to, number.value * factor)
  const end = named?.word.sort === 'money' ? named.to : to
  return {
    kind: 'amount',
    from: hit.from,
    to: end,
    value: number.value * factor,
    unit,
    approximate: range !== null || isApproximate(text, hit.from),
    rule: 'amount.money',
  }
}

function magnitude(text: Text, i: number): { readonly value: number; readonly to: number } {
  const long = magnitudeAt(text, i)
  if (long.to > i) return long
  const short = text.tokens.gap[i] === Gap.Glued ? SHORT_MAGNITUDES.get(keyAt(text, i)) : undefined
  return short === undefined ? { value: 1, to: i } : { value: short, to: i + 1 }
}

/** Token after "–15" in "$10–15 million"; null where no range goes on. */
function rangeEnd(text: Text, i: number): number | null {
  const gap = text.tokens.gap[i]
  if (gap !== Gap.Hyphen && gap !== Gap.Dash) return null
  return numberAt(text, i)?.to ?? null
}
