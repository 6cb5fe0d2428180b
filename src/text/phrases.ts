import type { TokenRange } from '../base/span.js'
import type { Entry, TrieNode } from './lexicon.js'
import type { Tokens } from './tokenize.js'
import { Shape } from './word.js'

/** A phrase of the lexicon found in a text. */
export interface Hit extends TokenRange {
  readonly entry: Entry
}

/** No phrase of a table is longer; bounds the work at each token. */
const LONGEST_PHRASE = 14

/** Finds every phrase of the lexicon: at each token the longest of each kind. */
export function findPhrases(tokens: Tokens, sentenceOf: Int32Array): { hits: Hit[]; hitsAt: (Hit[] | undefined)[] } {
  const hits: Hit[] = []
  const hitsAt: (Hit[] | undefined)[] = new Array(tokens.count)
  for (let i = 0; i < tokens.count; i++) {
    const root = tokens.word[i]?.root
    if (!root) continue
    const found = matchFrom(tokens, sentenceOf, i, root)
    if (!found) continue
    hitsAt[i] = found
    for (const hit of found) hits.push(hit)
  }
  return { hits, hitsAt }
}

function matchFrom(tokens: Tokens, sentenceOf: Int32Array, from: number, root: TrieNode): Hit[] | undefined {
  let found: Hit[] | undefined
  const sentence = sentenceOf[from]
  let node: TrieNode = root
  for (let to = from + 1; ; to++) {
    if (node.entries) {
      for (const entry of node.entries) {
        if (!isWritten(tokens, from, to, entry)) continue
        const hit = { from, to, entry }
        if (found) takeIn(found, hit)
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
  return found
}

/** Puts the longer hit first; a shorter one of its kind goes. */
function takeIn(found: Hit[], hit: Hit): void {
  const shorter = found.findIndex((h) => h.entry.kind === hit.entry.kind && h.to < hit.to)
  if (shorter >= 0) found.splice(shorter, 1)
  found.unshift(hit)
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
