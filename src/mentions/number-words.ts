import { CARDINALS, MAGNITUDES } from '../../languages/en/numbers.js'
import { type Text, keyAt } from '../text/text.js'
import { Gap } from '../text/tokenize.js'
import { Shape } from '../text/word.js'

/** A number that was read, and the token after it. */
export interface NumberAt {
  readonly value: number
  readonly to: number
}

/** Value of a token of digits: "3,000" → 3000, "48.7" → 48.7, "1.234.567" → 1234567; null for ordinals and what is no number. */
export function digitsOf(token: string): number | null {
  if (token.length < 3) return Number.isNaN(Number(token)) ? null : Number(token)
  if (/^\d+$/.test(token)) return Number(token)
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(token)) return Number(token.replaceAll(',', ''))
  if (/^\d+\.\d+$/.test(token)) return Number(token)
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(token)) return Number(token.replaceAll('.', ''))
  if (/^\d+,\d{1,2}$/.test(token)) return Number(token.replace(',', '.'))
  return null
}

/** "seven", "twenty-one", "27", "3 000", "two hundred and fifty": a number at `i`, without a magnitude after it. */
export function numberAt(text: Text, i: number): NumberAt | null {
  const word = text.tokens.word[i]
  if (!word) return null
  if (word.shape & Shape.Number) return groupedDigits(text, i, word.text)
  const below = belowHundred(text, i)
  if (!below || keyAt(text, below.to) !== 'hundred' || below.value > 9) return below
  const rest = belowHundred(text, keyAt(text, below.to + 1) === 'and' ? below.to + 2 : below.to + 1)
  return rest ? { value: below.value * 100 + rest.value, to: rest.to } : below
}

/** "3 000" and "1 250 000" are one number each: groups of three with blanks between. */
function groupedDigits(text: Text, i: number, first: string): NumberAt | null {
  const value = digitsOf(first)
  if (value === null) return null
  if (!/^[1-9]\d{0,2}$/.test(first)) return { value, to: i + 1 }
  let whole = value
  let to = i + 1
  while (text.tokens.gap[to] === Gap.Space && /^\d{3}$/.test(text.tokens.word[to]?.text ?? '')) {
    whole = whole * 1000 + Number(text.tokens.word[to]?.text)
    to++
  }
  return { value: whole, to }
}

function belowHundred(text: Text, i: number): NumberAt | null {
  const value = CARDINALS.get(keyAt(text, i))
  if (value === undefined) return null
  if (value < 20 || value % 10 !== 0) return { value, to: i + 1 }
  const ones = CARDINALS.get(keyAt(text, i + 1)) ?? 0
  const joined = ones > 0 && ones < 10 && (text.tokens.gap[i + 1] as number) <= Gap.Space
  return joined ? { value: value + ones, to: i + 2 } : { value, to: i + 1 }
}

/** "million", "bn", "hundred thousand": what the number before token `i` is multiplied by; 1 and the same token where nothing is. */
export function magnitudeAt(text: Text, i: number): NumberAt {
  let value = 1
  let to = i
  for (let n = 0; n < 2; n++) {
    const word = text.tokens.word[to]
    const factor = word ? (MAGNITUDES.get(word.key) ?? MAGNITUDES.get(word.stem)) : undefined
    if (factor === undefined) break
    value *= factor
    to++
  }
  return { value, to }
}
