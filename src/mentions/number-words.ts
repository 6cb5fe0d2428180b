import { CARDINALS } from '../../languages/en/numbers.js'
import type { Text } from '../text/text.js'
import { Gap } from '../text/tokenize.js'
import { Shape } from '../text/word.js'

/** A number that was read, and the token after it. */
export interface NumberAt {
  readonly value: number
  readonly to: number
}

/** Value of a token of digits: "3,000" → 3000, "48.7" → 48.7, "1.234.567" → 1234567; null for ordinals and what is no number. */
export function digitsOf(token: string): number | null {
  if (/^\d+$/.test(token)) return Number(token)
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(token)) return Number(token.replaceAll(',', ''))
  if (/^\d+\.\d+$/.test(token)) return Number(token)
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(token)) return Number(token.replaceAll('.', ''))
  if (/^\d+,\d{1,2}$/.test(token)) return Number(token.replace(',', '.'))
  return null
}

/** "seven", "twenty-one", "27": a number in words or digits at `i`, without magnitude. */
export function numberAt(text: Text, i: number): NumberAt | null {
  const word = text.tokens.word[i]
  if (!word) return null
  if (word.shape & Shape.Number) {
    const value = digitsOf(word.text)
    return value === null ? null : { value, to: i + 1 }
  }
  const value = CARDINALS.get(word.key)
  if (value === undefined) return null
  if (value < 20 || value % 10 !== 0) return { value, to: i + 1 }
  const ones = CARDINALS.get(text.tokens.word[i + 1]?.key ?? '')
  const joined = ones !== undefined && ones > 0 && ones < 10 && (text.tokens.gap[i + 1] as number) <= Gap.Space
  return joined ? { value: value + ones, to: i + 2 } : { value, to: i + 1 }
}
