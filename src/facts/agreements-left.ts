import type { TokenRange } from '../base/span.js'
import { Shape, type Word } from '../text/word.js'
import { acronymAt } from './agreements-right.js'
import { Class, is, isCapital, isDeterminer, isDocument, isLower, isNumber } from './agreements-words.js'

/** What stands before a head word: where the name begins, and what opens the phrase. */
export interface Left {
  readonly from: number
  readonly opener: 'indefinite' | 'definite' | 'vague' | 'none'
  /** The head and the words before it are written as a name. */
  readonly capital: boolean
  /** Letters in brackets right before the head: "Marine Biodiversity (MBD) Agreement". */
  readonly acronym: string | null
}

/** No name has more words before its head. */
const LONGEST = 9

export function leftOf(words: readonly Word[], head: TokenRange, limit: number): Left {
  const capital = isCapital(words[head.from]) && !isAlone(words, head, limit)
  const letters = lettersBefore(words, head.from, limit)
  const start = letters?.from ?? head.from
  const near = capital ? capitalFrom(words, start, limit) : lowerFrom(words, start, limit)
  const from = letters && capital && near < start ? commasFrom(words, near, limit) : near
  return { from, opener: openerOf(words, from, limit), capital, acronym: letters?.letters ?? null }
}

/** "the Australia, New Zealand, United States (ANZUS) Treaty": letters in brackets stand for the whole list. */
function commasFrom(words: readonly Word[], near: number, limit: number): number {
  let from = near
  while (near - from < LONGEST && words[from - 1]?.text === ',' && from - 2 >= limit && isNamePart(words[from - 2])) from = capitalFrom(words, from - 1, limit)
  return from
}

/** "… (MBD) Agreement": the letters between a name and its head; where the bracket opens. */
function lettersBefore(words: readonly Word[], head: number, limit: number): { letters: string; from: number } | null {
  if (words[head - 1]?.text !== ')') return null
  for (let i = head - 2; i > limit && i > head - 5; i--) {
    if (words[i]?.text !== '(') continue
    const found = acronymAt(words, i, head)
    return found ? { letters: found.letters, from: i } : null
  }
  return null
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
    else if (
      (before?.key === 'and' || before?.text === '&') &&
      from - 2 >= limit &&
      isNamePart(words[from - 2]) &&
      !isNumber(words[from - 2]) &&
      from < head &&
      !isDocument(words[from - 2])
    )
      from -= 2
    // "a bilateral Science, Technology, and Innovation Agreement"
    else if (from < head && listedFrom(words, from, limit) >= 0) from = listedFrom(words, from, limit)
    // "the Law of the Sea Convention", "the ASEAN Trade in Goods Agreement"
    else if (from < head && joinedFrom(words, from, limit) >= 0) from = joinedFrom(words, from, limit)
    else break
  }
  return from
}

/** Where a list of capitalised matters begins that ends with ", and" at `from`; -1 if no article opens it. */
function listedFrom(words: readonly Word[], from: number, limit: number): number {
  if (words[from - 1]?.key !== 'and' || words[from - 2]?.text !== ',') return -1
  let start = from - 2
  while (start > limit && from - start < LONGEST && ((isNamePart(words[start - 1]) && !isDocument(words[start - 1])) || words[start - 1]?.text === ',')) start--
  const opener = isLower(words[start - 1]) && !isDeterminer(words[start - 1]) ? words[start - 2] : words[start - 1]
  return isCapital(words[start]) && is(opener, Class.definite | Class.indefinite) ? start : -1
}

/** A name goes on before "of" and "in" only if an article opens it a few capitals earlier; -1 if not. */
function joinedFrom(words: readonly Word[], from: number, limit: number): number {
  const link = words[from - 1]?.key === 'the' ? from - 2 : from - 1
  const key = words[link]?.key
  if (link - 1 < limit || !(key === 'of' || (key === 'in' && link === from - 1))) return -1
  let start = link
  while (start > limit && link - start < 4 && isNamePart(words[start - 1])) start--
  // "the 1951 NATO Status of Forces Agreement"
  const opener = isNumber(words[start - 1]) ? words[start - 2] : words[start - 1]
  return start < link && !HOLDERS.has(words[link - 1]?.key ?? '') && is(opener, Class.definite | Class.indefinite) ? start : -1
}

/** Of these a document is not named, though they stand before "of": "the Government of Norway Memorandum". */
const HOLDERS: ReadonlySet<string> = new Set(
  'government president minister ministry ambassador embassy member members leaders head heads parliament republic conference implementation signing text review parties meeting council'.split(
    ' ',
  ),
)

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
