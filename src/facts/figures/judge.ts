import { DEFINITE_WORDS, FEW_NOUNS, HOSTING_WORDS, MANY, ROLE_NOUNS, STATE_NOUNS, UNCOUNTED_NOUNS } from '../../../languages/en/figures.js'
import { keyAt } from '../../text/text.js'
import { Shape } from '../../text/word.js'
import type { Counted } from './counted.js'
import type { Site } from './segment.js'

/** Up to here a definite number points back to what is known: "the 27 members". */
const KNOWN = 30
const BACK = 8

/** Is the count a figure? Not of time, talks, participants or agenda items; not of what is already known. */
export function isFigure(site: Site, counted: Counted): boolean {
  const { at } = counted
  const noun = counted.noun.toLowerCase()
  const { amount, reading } = site
  const { text } = reading
  const plural = keyAt(text, at)
  if (UNCOUNTED_NOUNS.has(noun) && !(noun === 'person' || plural === 'people')) return false
  if (FEW_NOUNS.has(noun) && amount.value < MANY) return false
  const before = text.tokens.word[amount.from - 1]
  const isDefinite = before !== undefined && (DEFINITE_WORDS.has(before.key) || (before.shape & Shape.Possessive) !== 0)
  if (isDefinite && amount.value <= KNOWN) return false
  if (isInName(site)) return false
  if (standsAfterRole(site)) return false
  if (STATE_NOUNS.has(noun) && amount.value === 2) return false
  return !(isGuests(site) && amount.value < 1000)
}

/** "Three Seas Initiative", "the Group of Seven": a number word with a capital inside a sentence, or inside a name. */
function isInName(site: Site): boolean {
  const { amount, reading, sentence } = site
  const { text } = reading
  const word = text.tokens.word[amount.from]
  if (!word) return false
  if (word.shape & Shape.Capital && amount.from !== sentence.from && sentence.kind !== 'title' && !/^[.:“"(•-]$/.test(keyAt(text, amount.from - 1))) return true
  return keyAt(text, amount.from - 1) === 'of' && keyAt(text, amount.from - 2) === 'group'
}

/** "leaders from 15 organisations", "the ministers of five states". */
function standsAfterRole(site: Site): boolean {
  const { text } = site.reading
  const { from } = site.amount
  let i = from - 1
  while (i > from - 4 && /^(over|than|more|nearly|about|some|around|at|least|almost|all|as|many)$/.test(keyAt(text, i))) i--
  const preposition = keyAt(text, i)
  return (preposition === 'from' || preposition === 'of' || preposition === 'representing') && ROLE_NOUNS.has(keyAt(text, i - 1))
}

/** "The President hosted nearly 50 business owners": people who took part. */
function isGuests(site: Site): boolean {
  const { text } = site.reading
  const { from } = site.amount
  for (let i = from - 1; i >= Math.max(site.sentence.from, from - BACK); i--) {
    const key = keyAt(text, i)
    if (HOSTING_WORDS.has(key)) return true
    if (key === ',' || key === ';') return false
  }
  return false
}
