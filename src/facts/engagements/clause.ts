import type { TokenRange } from '../../base/span.js'
import type { Sentence } from '../../text/sentences.js'
import { type Text, keyAt } from '../../text/text.js'

/** Words that open a clause of their own. */
const OPENERS = new Set('which who where when while whose that whom whereas because although after before during following since'.split(' '))
const MARKS = new Set([';', ':'])

/** The clause around a token: cut at semicolons, brackets and subordinators, not at commas, which join lists. */
export function clauseAround(text: Text, sentence: Sentence, token: number): TokenRange {
  let from = token
  while (from > sentence.from && !cuts(text, from - 1)) from--
  let to = token + 1
  while (to < sentence.to && !cuts(text, to)) to++
  return { from, to }
}

const cuts = (text: Text, i: number): boolean => MARKS.has(keyAt(text, i)) || OPENERS.has(keyAt(text, i))
