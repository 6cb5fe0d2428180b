import type { WordClasses } from '../base/tables.js'
import type { Word } from '../text/word.js'
import { bitOf, Shape } from '../text/word.js'

interface Element {
  readonly test: 'words' | 'mention' | 'number' | 'capital' | 'gap'
  readonly words: ReadonlySet<string>
  readonly prefixes: readonly string[]
  /** Bits that a word must share to be one of the words: tells most of those that are none. */
  readonly mask: number
  readonly kind: string
  readonly gap: number
  readonly optional: boolean
  readonly forbidden: boolean
}

export interface Pattern {
  readonly elements: readonly Element[]
  readonly needs: readonly Need[]
}

/** One of some words must stand at most `within` words behind the first. */
interface Need {
  readonly mask: number
  readonly within: number
}

/** What a pattern looks at: the words of one text and the mentions that begin at a token. */
export interface PatternSource {
  readonly words: readonly Word[]
  /** End of the longest mention of this kind that begins at `token`, or -1. */
  mentionEnd(kind: string, token: number): number
}

export interface PatternMatch {
  readonly from: number
  readonly to: number
}

/** Reads the notation of `PatternRow.pattern`; throws on a class that the language lacks. */
export function compilePattern(notation: string, classes: WordClasses): Pattern {
  const elements = notation
    .trim()
    .split(/\s+/)
    .map((part) => compileElement(part, classes, notation))
  return { elements, needs: needsOf(elements) }
}

function needsOf([first, ...others]: readonly Element[]): Need[] {
  const needs: Need[] = []
  if (!first || first.test !== 'words' || first.optional || first.forbidden) return needs
  let within = 0
  for (const { test, gap, mask, optional, forbidden } of others) {
    if (test === 'mention') break
    if (!forbidden) within += test === 'gap' ? gap : 1
    if (within > AHEAD) break
    if (test === 'words' && !optional && !forbidden) needs.push({ mask, within })
  }
  return needs
}

function compileElement(part: string, classes: WordClasses, notation: string): Element {
  const forbidden = part.startsWith('!')
  let body = forbidden ? part.slice(1) : part
  const optional = body.endsWith('?') && body.length > 1
  if (optional) body = body.slice(0, -1)
  // one shape for all elements: they are asked at every word
  const base: Element = { test: 'words', words: new Set<string>(), prefixes: [], mask: 0, kind: '', gap: 0, optional, forbidden }
  if (body === '#') return { ...base, test: 'number' }
  if (body === 'Aa') return { ...base, test: 'capital' }
  const gap = /^\.\.(\d+)$/.exec(body)
  if (gap) return { ...base, test: 'gap', gap: Number(gap[1]) }
  const mention = /^<(\w+)>$/.exec(body)
  if (mention) return { ...base, test: 'mention', kind: mention[1] as string }
  const words = new Set<string>()
  const prefixes: string[] = []
  for (const alternative of body.split('|')) {
    const cls = /^\{([\w-]+)\}$/.exec(alternative)
    const expanded = cls ? classes[cls[1] as string] : [alternative]
    if (!expanded) throw new Error(`pattern "${notation}" names an unknown word class ${alternative}`)
    for (const w of expanded) w.endsWith('*') && w.length > 1 ? prefixes.push(w.slice(0, -1)) : words.add(w)
  }
  const mask = prefixes.length > 0 ? -1 : [...words].reduce((bits, w) => bits | bitOf(w), 0)
  return { ...base, words, prefixes, mask }
}

/** The words with which a match can begin; null when only a try can tell. */
export function firstWords(pattern: Pattern): ReadonlySet<string> | null {
  const first = pattern.elements[0]
  return first && first.test === 'words' && !first.optional && !first.forbidden && first.prefixes.length === 0 ? first.words : null
}

/** So many words are looked over at once. */
const AHEAD = 20

/** Room for what `bitsAhead` finds: made once, for it is filled at every word that may begin a pattern. */
export const lookAhead = (): Int32Array => new Int32Array(AHEAD + 1)

/** What stands behind a word, gathered once for all patterns that begin with it: at `n` the bits of the next `n` words. */
export function bitsAhead({ words }: PatternSource, from: number, limit: number, ahead: Int32Array): Int32Array {
  for (let n = 1; n <= AHEAD; n++) {
    const word = from + n < limit ? words[from + n] : undefined
    ahead[n] = (ahead[n - 1] as number) | (word ? word.bits : 0)
  }
  return ahead
}

/** Can a pattern match there? Tells most of those that can't. */
export function mayMatch(pattern: Pattern, ahead: Int32Array): boolean {
  for (const { mask, within } of pattern.needs) if (((ahead[within] as number) & mask) === 0) return false
  return true
}

/** Longest-first match at `from`, not beyond `limit`. Gaps are bounded, so the work at a token is too. */
export function matchPattern(pattern: Pattern, source: PatternSource, from: number, limit: number): PatternMatch | null {
  const to = step(pattern.elements, 0, source, from, limit)
  return to < 0 ? null : { from, to }
}

function step(elements: readonly Element[], index: number, source: PatternSource, at: number, limit: number): number {
  const element = elements[index]
  if (!element) return at
  if (element.test === 'gap') {
    const after = elements[index + 1]
    const isNeeded = after !== undefined && after.test !== 'gap' && !after.optional && !after.forbidden
    for (let skip = 0; skip <= element.gap && at + skip <= limit; skip++) {
      if (isNeeded && (at + skip === limit || consume(after, source, at + skip) < 0)) continue
      const to = step(elements, index + 1, source, at + skip, limit)
      if (to >= 0) return to
    }
    return -1
  }
  const next = at < limit ? consume(element, source, at) : -1
  if (element.forbidden) return next >= 0 ? -1 : step(elements, index + 1, source, at, limit)
  if (next >= 0) {
    const to = step(elements, index + 1, source, next, limit)
    if (to >= 0) return to
  }
  return element.optional ? step(elements, index + 1, source, at, limit) : -1
}

function consume(element: Element, source: PatternSource, at: number): number {
  const word = source.words[at]
  if (!word) return -1
  switch (element.test) {
    case 'number':
      return word.shape & Shape.Number ? at + 1 : -1
    case 'capital':
      return word.shape & Shape.Capital ? at + 1 : -1
    case 'mention':
      return source.mentionEnd(element.kind, at)
    default:
      if ((word.bits & element.mask) === 0) return -1
      if (element.words.has(word.key)) return at + 1
      return element.prefixes.some((p) => word.key.startsWith(p)) ? at + 1 : -1
  }
}
