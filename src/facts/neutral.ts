import { PLAIN_UNITS } from '../../languages/xx/units.js'
import type { PartyMention } from '../mentions/types.js'
import type { Text } from '../text/text.js'
import { Shape } from '../text/word.js'
import type { FigureDraft } from './types.js'

/**
 * What can be read in any language: states and organisations whose names are written as in English
 * ("Kazakhstan", "OSCE"), and quantities whose unit is a sign ("36,7 %", "120 km").
 */
export function partiesOfAnyLanguage(text: Text, parties: readonly PartyMention[]): PartyMention[] {
  return parties.filter(({ via, from, to }) => {
    const word = text.tokens.word[from]
    if (!word || to - from > 4) return false
    if (via === 'name') return (word.shape & Shape.Capital) !== 0 && word.text.length > SHORTEST_NAME
    return (via === 'organisation' || via === 'group') && to - from === 1 && (word.shape & Shape.Upper) !== 0 && word.text.length >= SHORTEST_ACRONYM
  })
}

/** Below these, other languages have words of the same letters: "Mali" is Slovene, "UN" French, "EU" Portuguese. */
const SHORTEST_NAME = 4
const SHORTEST_ACRONYM = 3

/** Numbers with a sign of measure right behind them. Money is left out: its "million" has a word of its own in each language. */
export function figuresOfAnyLanguage({ tokens }: Text): FigureDraft[] {
  const found: FigureDraft[] = []
  for (let i = 0; i + 1 < tokens.count; i++) {
    const number = tokens.word[i]
    const unit = PLAIN_UNITS.get(tokens.word[i + 1]?.text ?? '')
    if (!number || !unit || !(number.shape & Shape.Number)) continue
    const value = plainNumber(number.text, unit === '%')
    if (value === null) continue
    found.push({
      range: { from: i, to: i + 2 },
      rule: 'figure.sign',
      basis: null,
      value,
      unit,
      indicator: '',
      of: null,
      with: null,
      period: null,
      change: null,
      approximate: false,
    })
  }
  return found
}

/** "36,7" and "36.7" are one number; "1,234" is told only of percentages, where nobody writes thousands. */
function plainNumber(text: string, isShare: boolean): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  const [, whole, fraction] = /^(\d+)[.,](\d+)$/.exec(text) ?? []
  if (whole === undefined || fraction === undefined || (fraction.length === 3 && !isShare)) return null
  return Number(`${whole}.${fraction}`)
}
