import { keyOf, singular } from '../base/fold.js'
import { Kinds } from './kinds.js'
import { ByFirstWord } from './by-first-word.js'
import { bitOf, keyForms, shapeOf, type Word } from './word.js'

/** How an entry must be written to count: any way, with a capital, or in capitals ("US", not "us"). */
export type Caps = 'any' | 'capital' | 'upper'

/** One phrase of a lexicon: its class, and what it stands for. */
export interface Entry {
  readonly kind: string
  /** Id of the rule or row it comes from. */
  readonly id: string
  readonly caps: Caps
  readonly data: unknown
}

export type Phrase = readonly [words: string, entry: Entry]

/** A phrase with what makes its form of the words, once that is needed. */
type AddedPhrase = readonly [words: string, entry: Entry, form: ((words: string) => string) | null]

/** A list of words that can be asked, if not gone through. */
export interface WordSet {
  has(word: string): boolean
}

export interface TrieNode {
  next: Map<string, TrieNode> | null
  entries: Entry[] | null
  /** One bit for each word that may come next, by its letters: tells most words that do not continue a phrase. */
  mask: number
  /** Bits of the kinds of its entries (see `Kinds`). */
  kinds: number
}

const newNode = (): TrieNode => ({ next: null, entries: null, mask: 0, kinds: 0 })

const CACHE_LIMIT = 100_000
/** A power of two. */
const NEAR_SLOTS = 1 << 16
/** Letters of a word that are kept beside its slot, after its length: half a line of the processor's cache. */
const SLOT = 16
/** Longer slices of a text may share its memory; a kept word must not keep a document alive. */
const SHARES_MEMORY = 12

/**
 * All phrases of all word tables in a trie over words, and the table of interned words.
 * Phrases are matched hyphen-blind ("Secretary-General" = "Secretary General") and
 * number-blind in their last word ("export" finds "exports").
 * The trie grows as words are met: of forty thousand phrases a text needs a few hundred.
 */
export class Lexicon {
  /** Phrases by their first word, as they came. */
  readonly #phrases = new ByFirstWord<AddedPhrase>(([words, , form]) => firstKey(form ? form(words) : words))
  readonly #sources: ((first: string) => readonly Phrase[])[] = []
  /** Trie of the phrases that begin with a word, once it was met. */
  readonly #roots = new Map<string, TrieNode>()
  readonly #lists: { readonly words: WordSet; readonly bit: number }[] = []
  #words = new Map<string, Word>()
  /** The word last met for a hash of its letters, and these letters: most words of a text are found here without a new string. */
  readonly #near: (Word | undefined)[] = new Array<Word | undefined>(NEAR_SLOTS).fill(undefined)
  readonly #nearLetters = new Uint16Array(NEAR_SLOTS * SLOT)

  /** Adds a phrase; the key is folded, so spelling variants need no entries of their own. All phrases are added before the first text is read. */
  add(phrase: string, entry: Entry): void {
    this.#phrases.add(phrase, [phrase, entry, null])
  }

  /** Adds a phrase in a form that is made of its words when it is needed; of several that come out the same for one row the first counts. */
  addForm(words: string, entry: Entry, form: (words: string) => string): void {
    // a plural may differ from its singular in the third letter: "skies"
    const first = /^[A-Za-z]{1,5}(?=[ -]|$)/.exec(words)
    this.#phrases.add(first ? form(first[0]) : words, [words, entry, form])
  }

  /** Adds what makes the phrases that begin with a word, asked when the word is met. */
  addSource(phrases: (first: string) => readonly Phrase[]): void {
    this.#sources.push(phrases)
  }

  /** Marks single words as members of a list; `bit` is one of `Lists`. */
  list(words: Iterable<string> | WordSet, bit: number): void {
    this.#lists.push({ words: 'has' in words ? words : new Set(words), bit })
  }

  /** The word that stands in a text at `[from, to)`; `units` are the UTF-16 units of the text. */
  wordAt(text: string, units: Uint16Array, from: number, to: number): Word {
    const length = to - from
    if (length >= SLOT) return this.word(text.slice(from, to))
    let hash = length
    for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + (units[i] as number)) | 0
    const slot = (hash ^ (hash >>> 15)) & (NEAR_SLOTS - 1)
    const letters = this.#nearLetters
    const at = slot * SLOT
    if (letters[at] === length && areAt(letters, at + 1, units, from, length)) return this.#near[slot] as Word
    const word = this.word(text.slice(from, to))
    this.#near[slot] = word
    letters[at] = length
    for (let k = 0; k < length; k++) letters[at + 1 + k] = units[from + k] as number
    return word
  }

  word(spelling: string): Word {
    const known = this.#words.get(spelling)
    if (known) return known
    const text = spelling.length > SHARES_MEMORY ? spelling.split('').join('') : spelling
    // A bounded cache: it holds spellings only, so emptying it changes no result.
    if (this.#words.size >= CACHE_LIMIT) this.#words = new Map()
    const { key, stem } = keyForms(text)
    const root = this.#rootOf(key) ?? this.#rootOf(stem)
    const word: Word = { text, key, stem, shape: shapeOf(text), lists: this.#listsOf(key), root, bits: bitOf(key) | bitOf(stem) }
    this.#words.set(text, word)
    return word
  }

  #listsOf(key: string): number {
    let bits = 0
    for (const { words, bit } of this.#lists) if (words.has(key)) bits |= bit
    return bits
  }

  #rootOf(key: string): TrieNode | null {
    const known = this.#roots.get(key)
    if (known) return known
    const root = this.#grow(key)
    if (!root) return null
    const other = singular(key)
    const singularRoot = other === key ? null : this.#grow(other)
    if (singularRoot) takeOver(root, singularRoot)
    settle(root)
    this.#roots.set(key, root)
    return root
  }

  #grow(first: string): TrieNode | null {
    const added = this.#phrases.at(first)
    const fromSources = this.#sources.flatMap((source) => source(first))
    if (added.length + fromSources.length === 0) return null
    const root = newNode()
    const formed = new Map<unknown, Set<string>>()
    for (const [words, entry, form] of added) {
      const phrase = form ? form(words) : words
      if (form) {
        const known = formed.get(entry.data)
        if (known?.has(phrase)) continue
        if (known) known.add(phrase)
        else formed.set(entry.data, new Set([phrase]))
      }
      ;(nodeAt(root, phrase).entries ??= []).push(entry)
    }
    for (const [words, entry] of fromSources) (nodeAt(root, words).entries ??= []).push(entry)
    return root
  }
}

/** The node at the end of a phrase below the root of its first word; made where there is none. */
function nodeAt(root: TrieNode, phrase: string): TrieNode {
  let node = root
  for (const part of splitKey(phrase).slice(1)) {
    node.next ??= new Map()
    let child = node.next.get(part)
    if (!child) node.next.set(part, (child = newNode()))
    node = child
  }
  return node
}

/** The first word of a phrase, without looking at the rest where its letters are plain: "trade turnover". */
export const firstKey = (phrase: string): string | undefined => /^[A-Za-z]+(?=[ -]|$)/.exec(phrase)?.[0].toLowerCase() ?? splitKey(phrase)[0]

function areAt(letters: Uint16Array, at: number, units: Uint16Array, from: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (letters[at + k] !== units[from + k]) return false
  return true
}

/**
 * A plural that is an entry of one table ("talks") must not hide the singular of another ("talk"): the branch
 * of the plural takes over what the branch of its singular has, but for kinds that it has itself.
 */
function settle(node: TrieNode): void {
  for (const { kind } of node.entries ?? []) node.kinds |= Kinds[kind as keyof typeof Kinds] ?? 0
  if (!node.next) return
  for (const [key, child] of node.next) {
    const singularKey = singular(key)
    const other = singularKey === key ? undefined : node.next.get(singularKey)
    if (other) takeOver(child, other)
  }
  for (const [key, child] of node.next) {
    node.mask |= bitOf(key)
    settle(child)
  }
}

function takeOver(into: TrieNode, from: TrieNode): void {
  const own = new Set(into.entries?.map((entry) => entry.kind))
  const more = (from.entries ?? []).filter((entry) => !own.has(entry.kind))
  if (more.length > 0) into.entries = [...(into.entries ?? []), ...more]
  for (const [key, child] of from.next ?? []) {
    into.next ??= new Map()
    let mine = into.next.get(key)
    if (!mine) into.next.set(key, (mine = newNode()))
    takeOver(mine, child)
  }
}

/** The words of a lexicon phrase as the tokenizer would cut them. */
export function splitKey(phrase: string): string[] {
  return keyOf(phrase)
    .replace(/'(s?)(?= |$)/g, " '$1")
    .replace(/([,&()+])/g, ' $1 ')
    .split(' ')
    .filter(Boolean)
    .map((part) => keyForms(part).key)
}
