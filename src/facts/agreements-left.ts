import type { TokenRange } from '../base/span.js'
import { Shape, type Word } from '../text/word.js'
import { Class, is, isCapital, isDeterminer, isLower, isNumber } from './agreements-words.js'

/** What stands before a head word: where the name begins, and what opens the phrase. */
export interface Left {
  readonly from: number
  readonly opener: 'indefinite' | 'definite' | 'vague' | 'none'
  /** The head and the words before it are written as a name. */
  readonly capital: boolean
}

/** No name has more words before its head. */
const LONGEST = 9

export function leftOf(words: readonly Word[], head: TokenRange, limit: number): Left {
  const capital = isCapital(words[head.from]) && !isAlone(words, head, limit)
  const from = capital ? capitalFrom(words, head.from, limit) : lowerFrom(words, head.from, limit)
  return { from, opener: openerOf(words, from, limit), capital }
}

/** "Agreement on …" at the start of a sentence or a list entry: its capital proves nothing. */
const isAlone = (words: readonly Word[], head: TokenRange, limit: number): boolean => head.from === limit && !isCapital(words[head.from + 1])

/** "the Enhanced Partnership and Cooperation Agreement": back over capitals, and over "and" between two of them. */
function capitalFrom(words: readonly Word[], head: number, limit: number): number {
  let from = head
  while (from > limit && head - from < LONGEST) {
    const before = words[from - 1]
    if (isNamePart(before)) from--
    // "Belfast/Good Friday Agreement"
    else if (before?.text === '/' && from - 2 >= limit && from < head && isNamePart(words[from - 2])) from -= 2
    else if ((before?.key === 'and' || before?.text === '&') && from - 2 >= limit && isNamePart(words[from - 2]) && !isNumber(words[from - 2]) && from < head)
      from -= 2
    else break
  }
  return from
}

const isNamePart = (word: Word | undefined): boolean =>
  isCapital(word) && !isDeterminer(word) && (!is(word, Class.stop) || is(word, Class.named)) && (!is(word, Class.day) || word?.key === 'friday')

/** "a horizontal aviation agreement": back over plain words, to the article or the first word that cannot be one. */
function lowerFrom(words: readonly Word[], head: number, limit: number): number {
  let from = head
  // "trade and investment agreement" is one name only if an article opens it: else the name begins after "and"
  let afterAnd = -1
  while (from > limit && head - from < LONGEST) {
    const before = words[from - 1]
    if (isDeterminer(before) || (before && before.shape & Shape.Possessive)) return from
    if (isModifier(before)) from--
    else if (before?.key === 'and' && from < head && from - 2 >= limit && isModifier(words[from - 2])) {
      if (afterAnd < 0) afterAnd = from
      from -= 2
    } else break
  }
  return afterAnd < 0 ? from : afterAnd
}

const isModifier = (word: Word | undefined): boolean =>
  !!word &&
  (isLower(word) || isCapital(word)) &&
  !isDeterminer(word) &&
  (!is(word, Class.stop | Class.day) || is(word, Class.named)) &&
  word.key !== 'and' &&
  !(isLower(word) && word.key.length > 4 && word.key.endsWith('ly'))

function openerOf(words: readonly Word[], from: number, limit: number): Left['opener'] {
  const before = from > limit ? words[from - 1] : undefined
  if (!before) return 'none'
  if (is(before, Class.vague)) return 'vague'
  if (isNumber(before) && !/^\d{4}$/.test(before.text)) return 'vague'
  if (is(before, Class.indefinite)) return 'indefinite'
  if (is(before, Class.definite) || (before.shape & Shape.Possessive) !== 0) return 'definite'
  return 'none'
}
