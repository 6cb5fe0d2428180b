import { fold } from '../../base/fold.js'
import { Spellings, wordEnd, wordStart } from './spellings.js'

/** Words that begin or end no phrase and tell nothing. */
const EMPTY = new Set(
  'a an the of in on at to for from by with and or but as is are was were be been has have had will would that this these those it its their his her he she they we our which who whom not also between during under into over after before both all other such than then there more most very one two first second new said says told took place part held met meeting visit talks sides side including include well about above against while when where within without through up down out continue continues continued continuing work working make makes made making sure want wants do does doing done did able how what why can could may might must should let get go going come coming take taking see look looking know think say saying any anything something thing things right now course really just only like need needs try way lot many much back forward following follow statement released release briefing question questions answer thank thanks attributable below above so if because here been being very too again still even some same own each every'.split(
    ' ',
  ),
)

/** "don't", "we're". */
const SHORTENED = /(?:n['’]t|^(?:it|that|we|they|you|he|she|i|what|there|here|let|who)['’]\w+)$/

/** Words of time and measure: what they stand in is no set phrase. */
const COUNTED = new Set(
  'i you me my your us am day days week weeks month months year years decade time times hour hours last next ago same today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday cent percent billion million thousand euros dollars usd eur two three four five six seven eight nine ten dozen half quarter spring summer autumn winter morning evening'.split(
    ' ',
  ),
)

/** The words of a text that may stand in a phrase; between runs that something breaks (a stop, a name, a word of time) stands `BREAK`. */
export interface PhraseWords {
  /** Numbers of words, the same for all forms that fold to one. */
  readonly ids: readonly number[]
  readonly from: readonly number[]
  readonly to: readonly number[]
}
export const BREAK = -1

/** Numbers the words of several texts. */
export class PhraseVocabulary {
  readonly #names: ReadonlySet<string>
  readonly #written = new Spellings()
  readonly #folded = new Map<string, number>()
  readonly #keys: string[] = []
  readonly #isEmpty: boolean[] = []

  constructor(names: ReadonlySet<string>) {
    this.#names = names
  }

  wordsOf(text: string): PhraseWords {
    const ids: number[] = []
    const from: number[] = []
    const to: number[] = []
    const add = (id: number, start: number, end: number): void => {
      ids.push(id)
      from.push(start)
      to.push(end)
    }
    let end = 0
    for (let start = wordStart(text, 0); start < text.length; start = wordStart(text, end)) {
      const stop = wordEnd(text, start)
      const id = this.#written.numberOf(text, start, stop) ?? this.#newWord(text.slice(start, stop))
      if (id === BREAK || isApart(text, end, start)) add(BREAK, start, start)
      end = stop
      if (id !== BREAK) add(id, start, stop)
    }
    return { ids, from, to }
  }

  key(id: number): string {
    return this.#keys[id] as string
  }

  isEmpty(id: number): boolean {
    return this.#isEmpty[id] as boolean
  }

  /** `BREAK` for a word that stands in no phrase. */
  #newWord(written: string): number {
    const key = fold(written)
    const isBarred = this.#names.has(key) || COUNTED.has(key) || /\d/.test(key)
    const id = isBarred ? BREAK : (this.#folded.get(key) ?? this.#keys.length)
    if (id === this.#keys.length) {
      this.#folded.set(key, id)
      this.#keys.push(key)
      this.#isEmpty.push(EMPTY.has(key) || SHORTENED.test(key))
    }
    this.#written.add(written, id)
    return id
  }
}

/** Whether more than blanks stands between two words. */
function isApart(text: string, end: number, start: number): boolean {
  for (let at = end; at < start; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 0x20 && unit !== 0xa0) return true
  }
  return false
}
