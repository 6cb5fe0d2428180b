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
  readonly hits: readonly Hit[]
  /** Hits that begin at a token, longest first; `undefined` where none does. */
  readonly hitsAt: readonly (readonly Hit[] | undefined)[]
  /** Bits of the kinds of which a phrase may begin at a token (see `Kinds`); a hit of a kind is nowhere else. */
  readonly kindsAt: Uint8Array
}

/** No phrase of a table is longer; bounds the work at each token. */
const LONGEST_PHRASE = 14

/** Finds every phrase of the lexicon: at each token the longest of each kind. */
export function findPhrases(tokens: Tokens, sentenceOf: Int32Array): Phrases {
  const hits: Hit[] = []
  const kindsAt = new Uint8Array(tokens.count)
  const hitsAt: (Hit[] | undefined)[] = new Array(tokens.count)
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.shape[i] as number) & Shape.Number) kindsAt[i] = Kinds.digits
    const root = tokens.word[i]?.root
    // most words that begin some phrase begin none here
    if (!root || (root.entries === null && ((tokens.word[i + 1]?.bits ?? 0) & root.mask) === 0)) continue
    const found = matchFrom(tokens, sentenceOf, kindsAt, i, root)
    if (!found) continue
    hitsAt[i] = found
    for (const hit of found) hits.push(hit)
  }
  return { hits, hitsAt, kindsAt }
}

function matchFrom(tokens: Tokens, sentenceOf: Int32Array, kindsAt: Uint8Array, from: number, root: TrieNode): Hit[] | undefined {
  let found: Hit[] | undefined
  const sentence = sentenceOf[from]
  let node: TrieNode = root
  for (let to = from + 1; ; to++) {
    if (node.entries) {
      kindsAt[from] = (kindsAt[from] as number) | node.kinds
      for (const entry of node.entries) {
        if (!isWritten(tokens, from, to, entry)) continue
        const hit = { from, to, entry }
        if (found) replaceShorter(found, hit)
        else found = [hit]
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
  return found && found.length > 1 ? found.reverse() : found
}

/** Adds a longer hit; a shorter one of its kind goes. */
function replaceShorter(found: Hit[], hit: Hit): void {
  for (let k = found.length - 1; k >= 0; k--) {
    const known = found[k] as Hit
    if (known.entry.kind !== hit.entry.kind || known.to >= hit.to) continue
    found.splice(k, 1)
    break
  }
  found.push(hit)
}

/** Capitals as the entry wants them: "US" is no "us", "May" no "may". */
function isWritten(tokens: Tokens, from: number, to: number, entry: Entry): boolean {
  if (entry.caps === 'any') return true
  const first = tokens.word[from]
  if (!first) return false
  if (entry.caps === 'capital') return (first.shape & Shape.Capital) !== 0 || (first.shape & Shape.Number) !== 0
  if (to - from === 1) return (first.shape & Shape.Upper) !== 0 || ((first.shape & Shape.Initial) !== 0 && first.text.length > 1)
  return (first.shape & Shape.Capital) !== 0
}
