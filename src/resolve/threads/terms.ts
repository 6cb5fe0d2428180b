import { COUNTRIES } from '../../../gazetteer/countries.js'
import { PROMISE_FILLERS } from '../../../languages/en/comparing.js'
import { fold, singular } from '../../base/fold.js'
import { remembered } from '../../base/remembered.js'

/** Terms of one promise that are compared; a long paragraph is known by its first ones. */
const MOST = 28

const NOBODY: ReadonlySet<string> = new Set()

/** What a promise is about: stems of its telling words, and ids of the agreements, initiatives and plans that its words name; `names` of people are left out. */
export function termsOf(quote: string, things: readonly string[], names: ReadonlySet<string> = NOBODY): readonly string[] {
  const terms = new Set(things)
  for (const word of fold(quote).split(/[^\p{L}\p{N}]+/u)) {
    if (terms.size >= MOST) break
    const stem = tellingStem(word)
    if (stem !== '' && !names.has(word)) terms.add(stem)
  }
  return [...terms].slice(0, MOST)
}

/** Stem of a word that may tell what a promise is about; '' of every other. */
const tellingStem = remembered((word) => {
  if (word.length < 3 || /^\d+$/.test(word) || PROMISE_FILLERS.has(word)) return ''
  const stem = stemOf(word)
  return PROMISE_FILLERS.has(stem) || partyStems().has(stem) ? '' : stem
})

/** Is a term the id of a thing rather than a word. */
export const isThing = (term: string): boolean => term.includes(':')

/** Terms as whole numbers in ascending order, so that two lists are held against each other in one walk. Two terms may share a number by chance. */
export function keysOf(terms: readonly string[]): readonly number[] {
  return terms.map(keyOf).sort((a, b) => a - b)
}

/** FNV-1a, of which thirty bits are kept: the engine holds them without an object. */
function keyOf(term: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & 0x3fffffff
}

/** "negotiating", "negotiations" and "negotiate" meet; no more is asked of it. */
export function stemOf(word: string): string {
  const one = singular(word)
  return one.length > 6 ? one.replace(/(?:ations?|ating|ated|ates?|ings?|ions?|ers?|ed|es?)$/, '') : one
}

/** Parties stand in `by` and `to`; their names do not tell of the matter. */
let parties: Set<string> | null = null
function partyStems(): ReadonlySet<string> {
  if (parties) return parties
  parties = new Set(['european', 'kingdom', 'american', 'central', 'asian', 'african'].map(stemOf))
  for (const { names, adjectives, people, capital } of COUNTRIES)
    for (const name of [...names, ...adjectives, ...people, capital]) if (!/[\s.]/.test(name)) parties.add(stemOf(fold(name)))
  return parties
}

/** How rare words are among the promises: a rare one in common weighs more than a frequent one (Spärck Jones 1972). */
export class Rarity {
  private readonly counts = new Map<string, number>()
  private total = 0

  /** Counts the terms of one promise. */
  add(terms: readonly string[]): void {
    this.total++
    for (const term of terms) this.counts.set(term, (this.counts.get(term) ?? 0) + 1)
    if (this.counts.size > 400_000) for (const [term, n] of this.counts) if (n === 1) this.counts.delete(term)
  }

  weightOf(term: string): number {
    if (isThing(term)) return Math.log(this.total + 20)
    return Math.log((this.total + 20) / ((this.counts.get(term) ?? 0) + 1))
  }
}
