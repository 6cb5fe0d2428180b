import { GLUED_NAMES } from '../../languages/xx/currencies.js'
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
  // What a pass over all words asks first, beside each other: it looks here and goes on.
  /** Bits of the word lists each word is in (see `Lists`). */
  readonly lists: Int32Array
  /** What its letters tell (see `Shape`). */
  readonly shape: Uint16Array
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
  const units = unitsOf(text)
  const word: Word[] = []
  const length = text.length
  // Columns of numbers with room to spare: a token has five letters or so with its blank.
  let room = (length >> 2) + 16
  let start = new Int32Array(room)
  let end = new Int32Array(room)
  let gaps = new Uint8Array(room)
  let at = 0
  let gap: number = Gap.Paragraph
  while (at < length) {
    const c = units[at] as number
    const from = at
    if (isSpace(c) || isMarkup(c)) {
      if (gap < Gap.Space) gap = Gap.Space
      at++
      continue
    }
    if (isLetter(c)) at = wordEnd(text, units, at)
    else if (isDigit(c)) at = numberEnd(units, at, length)
    else if (c === 10 || c === 13 || c === 0x2028 || c === 0x2029) {
      const isBreak = c === 10 || c >= 0x2028 || units[at + 1] !== 10
      if (isBreak) gap = gap >= Gap.Line || c === 0x2029 ? Gap.Paragraph : Gap.Line
      at++
      continue
    } else if (gap === Gap.Glued && isHyphen(c) && isLetterOrDigit(units[at + 1] as number)) {
      gap = Gap.Hyphen
      at++
      continue
    } else if (gap === Gap.Glued && isDash(c) && isLetterOrDigit(units[at + 1] as number)) {
      gap = Gap.Dash
      at++
      continue
    } else if (gap === Gap.Glued && isApostrophe(c) && isPossessive(units, at)) at += isS(units[at + 1] as number) ? 2 : 1
    else at += c >= 0xd800 && c <= 0xdbff && at + 1 < length ? 2 : 1
    const index = word.length
    if (index === room) {
      room *= 2
      start = grown(start, new Int32Array(room))
      end = grown(end, new Int32Array(room))
      gaps = grown(gaps, new Uint8Array(room))
    }
    word.push(lexicon.wordAt(text, units, from, at))
    start[index] = from
    end[index] = at
    gaps[index] = gap
    gap = Gap.Glued
  }
  const count = word.length
  const lists = new Int32Array(count)
  const shape = new Uint16Array(count)
  for (let i = 0; i < count; i++) {
    const each = word[i] as Word
    lists[i] = each.lists
    shape[i] = each.shape
  }
  return { count, word, start: start.subarray(0, count), end: end.subarray(0, count), gap: gaps.subarray(0, count), lists, shape }
}

/** The UTF-16 units of a text, and a few that are of no class behind its end: read from a column they cost a fraction of `charCodeAt`. */
function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length + 4)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  return units
}

function grown<Column extends Int32Array | Uint8Array>(column: Column, larger: Column): Column {
  larger.set(column)
  return larger
}

const isS = (c: number): boolean => c === 115 || c === 83

// Between two letters or digits these make a compound ("EU-Kazakhstan", "14–16").
const isHyphen = (c: number): boolean => c === 45 || c === 0x2010 || c === 0x2011
const isDash = (c: number): boolean => c === 0x2013 || c === 0x2014 || c === 0x2212

function isPossessive(units: Uint16Array, at: number): boolean {
  const next = units[at + 1] as number
  if (isS(next)) return !isLetterOrDigit(units[at + 2] as number)
  return at > 0 && isS(units[at - 1] as number) && !isLetter(next)
}

function wordEnd(text: string, units: Uint16Array, from: number): number {
  let at = from
  const limit = Math.min(text.length, from + LONGEST)
  while (at < limit) {
    const c = units[at] as number
    if (isDigit(c) && isGluedMoney(text, units, from, at)) break
    if (isLetterOrDigit(c))
      at++ // "COP27", "I2U2"
    else if (c === 46 ? endsWithStop(text, units, from, at) : isApostrophe(c) && isLetter(units[at + 1] as number) && !isPossessive(units, at)) at++
    else break
  }
  return at
}

/** "USD|20 billion": a currency written without a blank before its number. */
const isGluedMoney = (text: string, units: Uint16Array, from: number, at: number): boolean =>
  at - from >= 2 && at - from <= 5 && isLetter(units[at - 1] as number) && GLUED_NAMES.has(text.slice(from, at))

/** Does the full stop at `at` belong to the word that began at `from` ("U.S.", "Mr.", "J.", "Ph.D.")? */
function endsWithStop(text: string, units: Uint16Array, from: number, at: number): boolean {
  const next = units[at + 1] as number
  const size = at - from
  if (size === 1 && isUpper(units[from] as number)) return !isEndOfSentence(text, units, from, at)
  // "U.S" inside, "S.p.A", but not "state.gov"
  if (isLetter(next)) return size >= 2 && units[at - 2] === 46 && (isUpper(next) || isUpper(units[at - 1] as number))
  if (size >= 3 && units[at - 2] === 46) return true
  if (size > 6 || !(isSpace(next) || next === 44 || next === 41)) return false
  return ABBREVIATIONS.has(text.slice(from, at).toLowerCase())
}

/** "Plan B. The next" ends a sentence, "J. Biden" and "U.S." do not: only a single letter after a lower-case word may end one. */
function isEndOfSentence(text: string, units: Uint16Array, from: number, at: number): boolean {
  const next = units[at + 1]
  return at + 1 >= text.length || next === 10 || (from > 1 && units[from - 1] === 32 && units[from] === 73 && next === 32) // "and I. Then"
}

function numberEnd(units: Uint16Array, from: number, length: number): number {
  let at = from
  const limit = Math.min(length, from + LONGEST)
  while (at < limit) {
    const c = units[at] as number
    if (isDigit(c)) at++
    else if ((c === 44 || c === 46) && isDigit(units[at + 1] as number) && isDigit(units[at - 1] as number)) at++
    else break
  }
  // a unit ("bn", "km") is a token of its own
  return isOrdinalEnding(units[at] as number, units[at + 1] as number) && !isLetter(units[at + 2] as number) ? at + 2 : at
}

/** "20th", "1st", also in capitals. */
function isOrdinalEnding(first: number, second: number): boolean {
  const a = first | 32
  const b = second | 32
  if (a === 116) return b === 104
  return b === 100 ? a === 110 || a === 114 : a === 115 && b === 116
}
