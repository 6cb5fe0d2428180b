import { DOUBTFUL_CURRENCIES } from '../../../languages/en/amounts.js'
import type { UnitWord } from '../../base/amount-table.js'
import { hitsAt } from '../../text/phrases.js'
import { type Text, keyAt } from '../../text/text.js'
import { Gap } from '../../text/tokenize.js'

export interface UnitAt {
  readonly word: UnitWord
  readonly to: number
}

/** Longest unit first: "square kilometre" before "square". */
export function unitAfter(text: Text, i: number, value: number): UnitAt | null {
  if ((text.tokens.gap[i] as number) > Gap.Space) return null
  for (const hit of hitsAt(text, i)) {
    if (hit.entry.kind !== 'unit') continue
    const word = hit.entry.data as UnitWord
    if (word.side === 'before' || (DOUBTFUL_CURRENCIES.has(keyAt(text, i)) && value < 100)) continue
    return powered(text, word, hit.to)
  }
  return null
}

/** "km²" and "m³" are cut into the unit and its power. */
function powered(text: Text, word: UnitWord, to: number): UnitAt {
  const power = text.tokens.gap[to] === Gap.Glued && (word.unit === 'm' || word.unit === 'km') ? keyAt(text, to) : ''
  return power === '2' || power === '3' ? { word: { ...word, unit: `${word.unit}${power}` }, to: to + 1 } : { word, to }
}
