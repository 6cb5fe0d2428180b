import { fold } from '../base/fold.js'
import type { Term } from './database.js'

/** A word as it is looked for, with its place in the text. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Letters of scripts that put no blanks between words: each stands for itself, so that any run of them is found. */
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const WORD = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu')
const NO_LETTER = /[^\p{L}\p{N}]+/gu
/** Words of a text that are looked for; beyond it, a text is found by its first part. */
const MOST = 60_000
/** Longer runs of letters are no words. */
const LONGEST = 60

/**
 * The words of a text, without case and diacritics. Both databases are given these, so that both find the same.
 */
export function* wordsOf(text: string): Generator<Word> {
  let count = 0
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const word = fold(written).replace(NO_LETTER, '')
    if (!word) continue
    if (++count > MOST) return
    yield { word: word.slice(0, LONGEST), start: index, end: index + written.length }
  }
}

/** A question as people type it: words that must all be there, "runs of words", beginnings of words (trans*). */
export function termsOf(question: string): Term[] {
  const terms: Term[] = []
  for (const { 1: quoted, 2: word } of question.matchAll(/"([^"]*)"?|(\S+)/g)) {
    const written = quoted ?? word ?? ''
    const words = [...wordsOf(written)].map((w) => w.word)
    if (words.length > 0) terms.push({ words, prefix: written.endsWith('*') })
  }
  return terms
}

/** Where the terms stand in a text, in order; runs that overlap are told once each. */
export function spansOf(text: string, terms: readonly Term[], most = 50): (readonly [number, number])[] {
  const words = [...wordsOf(text)]
  const spans: [number, number][] = []
  for (let at = 0; at < words.length && spans.length < most; at++) {
    for (const term of terms) {
      const last = at + term.words.length - 1
      if (last < words.length && startsHere(words, at, term)) spans.push([(words[at] as Word).start, (words[last] as Word).end])
    }
  }
  return spans
}

const startsHere = (words: readonly Word[], at: number, { words: run, prefix }: Term): boolean =>
  run.every((word, i) => {
    const found = (words[at + i] as Word).word
    return prefix && i === run.length - 1 ? found.startsWith(word) : found === word
  })
