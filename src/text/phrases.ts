import type { TokenRange } from '../base/span.js'
import { Kinds } from './kinds.js'
import type { Entry, TrieNode } from './lexicon.js'
import type { Tokens } from './tokenize.js'
import { Shape } from './word.js'

/** A phrase of the lexicon found in a text. */
export interface Hit extends TokenRange {
  readonly entry: Entry
}

/** What the lexicon finds in a text. */
export interface Phrases {
  /** In the order of the text, at each token the longest first. */
  readonly hits: readonly Hit[]
  /** Index + 1 of the first hit that begins at a token, 0 for none; the others of the token follow it (see `hitsAt`). */
  readonly firstHit: Int32Array
  /** Bits of the kinds of which a phrase may begin at a token (see `Kinds`); a hit of a kind is nowhere else. */
  readonly kindsAt: Uint8Array
}

/** No phrase of a table is longer; bounds the work at each token. */
const LONGEST_PHRASE = 14

/** Finds every phrase of the lexicon: at each token the longest of each kind. */
export function findPhrases(tokens: Tokens, sentenceOf: Int32Array): Phrases {
  const hits: Hit[] = []
  const kindsAt = new Uint8Array(tokens.count)
  const firstHit = new Int32Array(tokens.count)
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.shape[i] as number) & Shape.Number) kindsAt[i] = Kinds.digits
    const root = tokens.word[i]?.root
    // most words that begin some phrase begin none here
    if (!root || (root.entries === null && ((tokens.word[i + 1]?.bits ?? 0) & root.mask) === 0)) continue
    const first = hits.length
    matchFrom(tokens, sentenceOf, kindsAt, i, root, hits)
    if (hits.length > first) firstHit[i] = first + 1
  }
  return { hits, firstHit, kindsAt }
}

const NONE: readonly Hit[] = []

/** Hits that begin at a token, longest first. */
export function hitsAt({ hits, firstHit }: Phrases, token: number): readonly Hit[] {
  const first = firstHit[token]
  if (!first) return NONE
  let end = first
  while (hits[end]?.from === token) end++
  return hits.slice(first - 1, end)
}

/** Adds the hits that begin at a token. */
function matchFrom(tokens: Tokens, sentenceOf: Int32Array, kindsAt: Uint8Array, from: number, root: TrieNode, hits: Hit[]): void {
  const first = hits.length
  const sentence = sentenceOf[from]
  let node: TrieNode = root
  for (let to = from + 1; ; to++) {
    if (node.entries) {
      kindsAt[from] = (kindsAt[from] as number) | node.kinds
      for (const entry of node.entries) {
        if (!isWritten(tokens, from, to, entry)) continue
        dropShorter(hits, first, entry.kind, to)
        hits.push({ from, to, entry })
      }
    }
    if (!node.next || to >= tokens.count || to - from >= LONGEST_PHRASE || sentenceOf[to] !== sentence) break
    const word = tokens.word[to]
    if (!word || (word.bits & node.mask) === 0) break
    const child = node.next.get(word.key) ?? (word.stem === word.key ? undefined : node.next.get(word.stem))
    if (!child) break
    node = child
  }
  // the longer ones were found later and go first
  for (let a = first, b = hits.length - 1; a < b; a++, b--) {
    const shorter = hits[a] as Hit
    hits[a] = hits[b] as Hit
    hits[b] = shorter
  }
}

/** Of the hits from `first` on, one that is shorter than another of its kind goes. */
function dropShorter(hits: Hit[], first: number, kind: string, to: number): void {
  for (let k = hits.length - 1; k >= first; k--) {
    const known = hits[k] as Hit
    if (known.entry.kind !== kind || known.to >= to) continue
    hits.splice(k, 1)
    return
  }
}

/** "RoK", "CoE": the small word of an acronym written small. */
const SMALL_INSIDE = /^\p{Lu}\p{Ll}\p{Lu}$/u

/** Capitals as the entry wants them: "US" is no "us", "May" no "may". */
function isWritten(tokens: Tokens, from: number, to: number, entry: Entry): boolean {
  if (entry.caps === 'any') return true
  const first = tokens.word[from]
  if (!first) return false
  if (entry.caps === 'capital') return (first.shape & Shape.Capital) !== 0 || (first.shape & Shape.Number) !== 0
  if (to - from === 1)
    return (first.shape & Shape.Upper) !== 0 || ((first.shape & Shape.Initial) !== 0 && first.text.length > 1) || SMALL_INSIDE.test(first.text)
  return (first.shape & Shape.Capital) !== 0
}
