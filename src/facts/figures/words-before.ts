import { PHRASE_STOPS, SAYS_NOTHING, SUM_VERBS } from '../../../languages/en/figures.js'
import type { TokenRange } from '../../base/span.js'
import { type Text, keyAt } from '../../text/text.js'
import { Shape } from '../../text/word.js'

/** What is measured, where only a clause stands before the number. */
interface Said extends TokenRange {
  readonly words: string | null
}

/** More words than these are a sentence, no name of a measure. */
const LONGEST = 6

/**
 * "The Fund has invested $2 billion": what was done with it. "Arrivals from the south reached 71,000": what the clause is
 * about, up to its verb. Null where the words tell neither ("we were there for 20 years, a trillion dollars").
 */
export function saidBefore(text: Text, range: TokenRange): Said | null {
  const bounded = { from: skipped(text, range), to: range.to }
  for (let i = bounded.to - 1; i >= bounded.from; i--) {
    const noun = SUM_VERBS.get(keyAt(text, i))
    if (noun !== undefined) return { from: i, to: i + 1, words: noun }
  }
  if (isNumber(text, bounded.from)) return null // "for 20 years, a trillion dollars"
  let to = bounded.from
  while (to < bounded.to && !endsPhrase(text, to)) to++
  return to > bounded.from && to - bounded.from <= LONGEST && hasNoun(text, bounded.from, to) ? { from: bounded.from, to, words: null } : null
}

/** Past articles, marks and words of order: ", the program" → "program". */
function skipped(text: Text, { from, to }: TokenRange): number {
  let at = from
  while (at < to && (SAYS_NOTHING.has(keyAt(text, at)) || PHRASE_STOPS.has(keyAt(text, at)) || isMark(text, at))) at++
  return at
}

/** A verb, a pronoun or a mark: what is measured is told before it. */
const endsPhrase = (text: Text, i: number): boolean =>
  SAYS_NOTHING.has(keyAt(text, i)) || PHRASE_STOPS.has(keyAt(text, i)) || isMark(text, i) || /['’](?:s|re|ve|ll|m|d|t)$/.test(text.tokens.word[i]?.text ?? '')

const isMark = (text: Text, i: number): boolean => ((text.tokens.word[i]?.shape ?? 0) & (Shape.Punct | Shape.Possessive)) !== 0

/** A word that is no number: "2024" and "14257" measure nothing. */
export function hasNoun(text: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isNumber(text, i)) return true
  return false
}

const isNumber = (text: Text, i: number): boolean => ((text.tokens.word[i]?.shape ?? 0) & Shape.Number) !== 0
