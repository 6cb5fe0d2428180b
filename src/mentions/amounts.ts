import { NUMBER_PHRASES, RUPEE_WORDS, UNIT_WORDS } from '../../languages/en/amounts.js'
import { CARDINALS } from '../../languages/en/numbers.js'
import { CURRENCY_CODES, CURRENCY_SIGNS, OTHER_CODES, SHORT_NAMES, SIGN_PREFIXES } from '../../languages/xx/currencies.js'
import type { UnitWord } from '../base/amount-table.js'
import type { Lexicon } from '../text/lexicon.js'
import { hitsAt } from '../text/phrases.js'
import type { Text } from '../text/text.js'
import { Kinds } from '../text/kinds.js'
import { Shape } from '../text/word.js'
import { readMoneyAfterSign } from './amounts/money.js'
import { readNumber } from './amounts/number.js'
import { readNumberPhrase } from './amounts/phrase.js'
import type { AmountMention, DateMention, Setting } from './types.js'

export function addAmounts(lexicon: Lexicon): void {
  const add = (phrase: string, kind: string, caps: 'any' | 'upper', data: unknown): void => lexicon.add(phrase, { kind, id: `amount.${kind}`, caps, data })
  for (const [phrase, unit] of UNIT_WORDS) add(phrase, 'unit', 'any', unit)
  const code = (unit: string, side: UnitWord['side']): UnitWord => ({ unit, factor: 1, side, sort: 'money' })
  for (const unit of CURRENCY_CODES) add(unit, 'unit', 'upper', code(unit, 'both'))
  for (const [phrase, unit] of OTHER_CODES) add(phrase, 'unit', 'upper', code(unit, 'both'))
  for (const [name, unit] of SHORT_NAMES) add(name, 'unit', 'any', code(unit, 'before'))
  for (const [sign, unit] of CURRENCY_SIGNS) add(sign, 'unit', 'any', code(unit, 'both'))
  for (const [letters, unit] of SIGN_PREFIXES) add(`${letters} $`, 'unit', 'upper', code(unit, 'before'))
  for (const word of RUPEE_WORDS) add(word, 'unit', 'any', code('rupee', 'before'))
  for (const [phrase, data] of NUMBER_PHRASES) add(phrase, 'number', 'any', data)
  for (const word of CARDINALS.keys()) add(word, 'cardinal', 'any', null)
}

/** Finds every quantity that is no part of a date: money, percentages, measures, counts. Left to right, each token once. */
export function findAmounts(text: Text, setting: Setting, dates: readonly DateMention[]): AmountMention[] {
  const found: AmountMention[] = []
  let next = 0
  for (let i = 0; i < text.tokens.count; ) {
    while (next < dates.length && (dates[next]?.to ?? 0) <= i) next++
    const date = dates[next]
    if (date && date.from <= i) {
      i = date.to
      continue
    }
    const amount = (text.kindsAt[i] as number) & MAY_BEGIN ? amountAt(text, setting, i, date ? date.from : text.tokens.count) : null
    if (amount) found.push(amount)
    i = amount ? amount.to : i + 1
  }
  return found
}

const MAY_BEGIN = Kinds.unit | Kinds.number | Kinds.cardinal | Kinds.digits

function amountAt(text: Text, setting: Setting, i: number, limit: number): AmountMention | null {
  const amount = (text.tokens.shape[i] as number) & Shape.Number ? readNumber(text, i) : amountAtWord(text, setting, i)
  return amount && amount.to <= limit ? amount : null
}

/** The lexicon tells what a word can begin: a sign or code of money, a phrase that is a number, a number word. */
function amountAtWord(text: Text, setting: Setting, i: number): AmountMention | null {
  for (const hit of hitsAt(text, i)) {
    const { kind } = hit.entry
    const amount =
      kind === 'unit'
        ? readMoneyAfterSign(text, setting, hit)
        : kind === 'number'
          ? readNumberPhrase(text, hit)
          : kind === 'cardinal'
            ? readNumber(text, i)
            : null
    if (amount) return amount
  }
  return null
}
