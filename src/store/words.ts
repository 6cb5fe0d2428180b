import { fold } from '../base/fold.js'
import type { Term } from './database.js'

/** A word as it is looked for, with its place in the text. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Words of a text that are looked for; beyond it, a text is found by its first part. */
const MOST = 60_000
/** Longer runs of letters are no words. */
const LONGEST = 60

/** What a character is: of no word, of a word, a word of its own, or a sign that hangs on the letter before it. */
const Is = {
  Unknown: 0,
  Nothing: 1,
  Letter: 2,
  Mark: 3,
  Alone: 4,
} as const
type Is = (typeof Is)[keyof typeof Is]
/** Letters of scripts that put no blanks between words: each stands for itself, so that any run of them is found. */
const ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const LETTER = /[\p{L}\p{N}]/u
const MARK = /\p{M}/u
const NO_LETTER = /[^\p{L}\p{N}]+/gu
/** By code point; filled as characters are met. */
const known = new Uint8Array(0x110000)

function kindOf(point: number): Is {
  const kind = known[point] as Is
  if (kind !== Is.Unknown) return kind
  const letter = String.fromCodePoint(point)
  return (known[point] = MARK.test(letter) ? Is.Mark : ALONE.test(letter) ? Is.Alone : LETTER.test(letter) ? Is.Letter : Is.Nothing)
}

/** The words of a text, without case and diacritics. Both databases are given these, so that both find the same. */
export function scanWords(text: string, take: (word: string, start: number, end: number) => void): void {
  let count = 0
  let at = 0
  while (at < text.length && count < MOST) {
    const point = text.codePointAt(at) as number
    const kind = kindOf(point)
    const start = at
    at += point > 0xffff ? 2 : 1
    if (kind === Is.Nothing) continue
    at = endOf(text, at, kind)
    const word = folded(text.slice(start, at))
    if (!word) continue
    count++
    take(word.length > LONGEST ? word.slice(0, LONGEST) : word, start, at)
  }
}

/** Where the word ends of which the first letter was read. */
function endOf(text: string, from: number, first: Is): number {
  let at = from
  while (at < text.length) {
    const point = text.codePointAt(at) as number
    const kind = kindOf(point)
    if (kind !== Is.Mark && (kind !== Is.Letter || first === Is.Alone)) return at
    at += point > 0xffff ? 2 : 1
  }
  return at
}

const PLAIN = /^[a-z0-9]*$/
const folded = (written: string): string => (PLAIN.test(written) ? written : fold(written).replace(NO_LETTER, ''))

export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  scanWords(text, (word, start, end) => words.push({ word, start, end }))
  return words
}

/** The words of a text with a blank between them, as a document ready for the store holds them. */
export function wordLine(text: string): string {
  let line = ''
  scanWords(text, (word) => {
    line += line ? ` ${word}` : word
  })
  return line
}

/** A question as people type it: words that must all be there, "runs of words", beginnings of words (trans*). */
export function termsOf(question: string): Term[] {
  const terms: Term[] = []
  for (const { 1: quoted, 2: word } of question.matchAll(/"([^"]*)"?|(\S+)/g)) {
    const written = quoted ?? word ?? ''
    const words = wordsOf(written).map((w) => w.word)
    if (words.length > 0) terms.push({ words, prefix: written.endsWith('*') })
  }
  return terms
}

/** Where the terms stand in a text, in order; runs that overlap are told once each. */
export function spansOf(text: string, terms: readonly Term[], most = 50): (readonly [number, number])[] {
  const spans: [number, number][] = []
  const begins = firstLetters(terms)
  let count = 0
  for (let at = nextWord(text, 0); at && count < MOST && spans.length < most; at = nextWord(text, at.end)) {
    const first = text.charCodeAt(at.start)
    // Most words begin with another letter than any that is looked for.
    if (first < 128 && !begins.has(first)) {
      count++
      continue
    }
    if (wordAt(text, at) === '') continue
    count++
    for (const term of terms) {
      const end = endOfRun(text, at, term)
      if (end !== null) spans.push([at.start, end])
    }
  }
  return spans
}

interface Place {
  readonly start: number
  readonly end: number
}

/** Letters with which a word must begin, small and large; those beyond ASCII are looked at in any case. */
function firstLetters(terms: readonly Term[]): Set<number> {
  const letters = terms.flatMap(({ words: [first = ''] }) => [first.charCodeAt(0), first.toUpperCase().charCodeAt(0)])
  return new Set(letters)
}

function nextWord(text: string, from: number): Place | null {
  let at = from
  while (at < text.length) {
    const point = text.codePointAt(at) as number
    const kind = kindOf(point)
    const start = at
    at += point > 0xffff ? 2 : 1
    if (kind !== Is.Nothing) return { start, end: endOf(text, at, kind) }
  }
  return null
}

function wordAt(text: string, { start, end }: Place): string {
  const word = folded(text.slice(start, end))
  return word.length > LONGEST ? word.slice(0, LONGEST) : word
}

/** The first word from a place on of which anything is left without its signs. */
function tellingWord(text: string, from: Place | null): Place | null {
  let place = from
  while (place && wordAt(text, place) === '') place = nextWord(text, place.end)
  return place
}

/** Where a run of words ends that begins here; null if it does not stand here. */
function endOfRun(text: string, first: Place, { words, prefix }: Term): number | null {
  let place: Place | null = first
  for (let i = 0; i < words.length; i++) {
    const wanted = words[i] as string
    if (i > 0) place = tellingWord(text, place)
    if (!place) return null
    const word = wordAt(text, place)
    if (prefix && i === words.length - 1 ? !word.startsWith(wanted) : word !== wanted) return null
    if (i === words.length - 1) return place.end
    place = nextWord(text, place.end)
  }
  return null
}
