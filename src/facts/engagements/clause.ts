import type { TokenRange } from '../../base/span.js'
import type { Lexicon } from '../../text/lexicon.js'
import type { Sentence } from '../../text/sentences.js'
import { type Text, keyAt } from '../../text/text.js'
import { Lists } from '../../text/word.js'

/** Words that open a clause of their own. */
const OPENERS = 'which who where when while whose that whom whereas because although after before during following since'.split(' ')

/** Marks the words and signs that end a clause. */
export const addCuts = (lexicon: Lexicon): void => lexicon.list([...OPENERS, ';', ':'], Lists.Cut)

/** The clause around a token: cut at semicolons, brackets and subordinators, not at commas, which join lists. */
export function clauseAround(text: Text, sentence: Sentence, token: number): TokenRange {
  let from = token
  while (from > sentence.from && !cuts(text, from - 1)) from--
  let to = token + 1
  while (to < sentence.to && !cuts(text, to)) to++
  return { from, to }
}

const cuts = (text: Text, i: number): boolean => ((text.tokens.lists[i] ?? 0) & Lists.Cut) !== 0 && !isPointing(text, i)

/** "in charge of that portfolio": behind a preposition it points at something and opens nothing. */
const isPointing = (text: Text, i: number): boolean => keyAt(text, i) === 'that' && /^(of|in|for|with|at|on|to|from|by)$/.test(keyAt(text, i - 1))
