import { isApostrophe, isDigit, isLetter, isLetterOrDigit, isSpace, isUpper } from './letters.js'
import type { Lexicon } from './lexicon.js'
import type { Word } from './word.js'

/** How a token stands to the one before it. */
export const Gap = { Glued: 0, Hyphen: 1, Dash: 2, Space: 3, Line: 4, Paragraph: 5 } as const

/**
 * The tokens of a text, column by column. `start`/`end` are UTF-16 offsets; `gap` tells what
 * stands before a token: a hyphen or dash inside a compound is no token but a `gap`
 * ("EU–Kazakhstan" is two tokens, the second with `Gap.Dash`).
 */
export interface Tokens {
  readonly count: number
  readonly word: readonly Word[]
  readonly start: Int32Array
  readonly end: Int32Array
  readonly gap: Uint8Array
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen col lt sgt capt adm amb rep sen gov hon st jr sr no vs inc ltd co corp dept est approx jan feb mar apr jun jul aug sep sept oct nov dec mt ft rev pres messrs retd rs sq asst brig maj cmdr fr'.split(
    ' ',
  ),
)

/** Marks of Markdown emphasis carry no meaning: they are passed over like blanks. */
const isMarkup = (c: number): boolean => c === 42 || c === 95

/** Words longer than this are cut: nobody's name is, and one 10 MB word must not cost more than 10 MB of text. */
const LONGEST = 80

/** Cuts a text into tokens in one pass. */
export function tokenize(text: string, lexicon: Lexicon): Tokens {
  const word: Word[] = []
  const length = text.length
  // Columns of numbers with room to spare: a token has five letters or so with its blank.
  let room = (length >> 2) + 16
  let start = new Int32Array(room)
  let end = new Int32Array(room)
  let gaps = new Uint8Array(room)
  let at = 0
  let gap: number = Gap.Paragraph
  const push = (from: number, to: number): void => {
    const index = word.length
    if (index === room) {
      room *= 2
      start = grown(start, new Int32Array(room))
      end = grown(end, new Int32Array(room))
      gaps = grown(gaps, new Uint8Array(room))
    }
    word.push(lexicon.wordAt(text, from, to))
    start[index] = from
    end[index] = to
    gaps[index] = gap
    gap = Gap.Glued
  }
  while (at < length) {
    const c = text.charCodeAt(at)
    if (isSpace(c) || isMarkup(c)) {
      if (gap < Gap.Space) gap = Gap.Space
      at++
    } else if (c === 10 || c === 13 || c === 0x2028 || c === 0x2029) {
      const isBreak = c === 10 || c >= 0x2028 || text.charCodeAt(at + 1) !== 10
      if (isBreak) gap = gap >= Gap.Line || c === 0x2029 ? Gap.Paragraph : Gap.Line
      at++
    } else if (isLetter(c)) {
      const from = at
      at = wordEnd(text, at)
      push(from, at)
    } else if (isDigit(c)) {
      const from = at
      at = numberEnd(text, at)
      push(from, at)
    } else if ((c === 45 || c === 0x2010 || c === 0x2011) && gap === Gap.Glued && joins(text, at)) {
      gap = Gap.Hyphen
      at++
    } else if ((c === 0x2013 || c === 0x2014 || c === 0x2212) && gap === Gap.Glued && joins(text, at)) {
      gap = Gap.Dash
      at++
    } else if (isApostrophe(c) && gap === Gap.Glued && isPossessive(text, at)) {
      const to = at + 1 + (isS(text.charCodeAt(at + 1)) ? 1 : 0)
      push(at, to)
      at = to
    } else {
      const wide = c >= 0xd800 && c <= 0xdbff && at + 1 < length ? 2 : 1
      push(at, at + wide)
      at += wide
    }
  }
  const count = word.length
  return { count, word, start: start.subarray(0, count), end: end.subarray(0, count), gap: gaps.subarray(0, count) }
}

function grown<Column extends Int32Array | Uint8Array>(column: Column, larger: Column): Column {
  larger.set(column)
  return larger
}

const isS = (c: number): boolean => c === 115 || c === 83

/** Is the mark at `at` between two letters or digits of a compound ("EU-Kazakhstan", "14-16")? */
function joins(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return isLetterOrDigit(next)
}

function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (isS(next)) {
    const after = text.charCodeAt(at + 2)
    return !isLetterOrDigit(after)
  }
  return isS(text.charCodeAt(at - 1)) && !isLetter(next)
}

function wordEnd(text: string, from: number): number {
  let at = from
  const limit = Math.min(text.length, from + LONGEST)
  while (at < limit) {
    const c = text.charCodeAt(at)
    if (isLetterOrDigit(c))
      at++ // "COP27", "I2U2"
    else if (isApostrophe(c) && isLetter(text.charCodeAt(at + 1)) && !isPossessive(text, at)) at++
    else if (c === 46 && endsWithStop(text, from, at)) at++
    else break
  }
  return at
}

/** Does the full stop at `at` belong to the word that began at `from` ("U.S.", "Mr.", "J.", "Ph.D.")? */
function endsWithStop(text: string, from: number, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (at - from === 1 && isUpper(text.charCodeAt(from))) {
    return !isEndOfSentence(text, from, at)
  }
  if (isLetter(next)) {
    // "U.S" inside, "S.p.A", but not "state.gov"
    const previous = text.charCodeAt(at - 2)
    return at - from >= 2 && previous === 46 && (isUpper(next) || isUpper(text.charCodeAt(at - 1)))
  }
  if (at - from >= 3 && text.charCodeAt(at - 2) === 46) return true
  if (at - from > 6) return false
  return (
    ABBREVIATIONS.has(text.slice(from, at).toLowerCase()) &&
    (isSpace(next) || next === 44 || next === 41) &&
    !(text.slice(from, at) === text.slice(from, at).toLowerCase() && next === 10)
  )
}

/** "Plan B. The next" ends a sentence, "J. Biden" and "U.S." do not: only a single letter after a lower-case word may end one. */
function isEndOfSentence(text: string, from: number, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return Number.isNaN(next) || next === 10 || (from > 1 && text.charCodeAt(from - 1) === 32 && text.charCodeAt(from) === 73 && next === 32) // "and I. Then"
}

function numberEnd(text: string, from: number): number {
  let at = from
  const limit = Math.min(text.length, from + LONGEST)
  while (at < limit) {
    const c = text.charCodeAt(at)
    if (isDigit(c)) at++
    else if ((c === 44 || c === 46) && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at - 1))) at++
    else break
  }
  // "20th", "1st"; a unit ("bn", "km") is a token of its own
  const suffix = text.slice(at, at + 2).toLowerCase()
  if ((suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th') && !isLetter(text.charCodeAt(at + 2))) at += 2
  return at
}
