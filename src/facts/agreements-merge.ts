import type { Word } from '../text/word.js'
import { Class, classOf } from './agreements-words.js'

/** A named document before mentions of the same are merged. */
export interface Candidate {
  readonly family: string
  readonly acronym: string | null
  /** Stems of all words before the head of a capitalised name, if it has any. */
  readonly title: ReadonlySet<string>
  /** Stems of the words that tell which document it is. */
  readonly content: ReadonlySet<string>
  readonly capital: boolean
}

/** Each mention is compared with so many before it: the work stays linear. */
const MEMORY = 40
const COMMON_ACRONYMS = new Set(['mou', 'mous', 'moc', 'loi'])
const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'between', 'with', 'a', 'an', 'at', 'by', 's', "'s"])

export function contentOf(
  words: readonly Word[],
  from: number,
  to: number,
  isHead: (i: number) => boolean,
  idle = Class.generic | Class.indefinite | Class.definite,
): Set<string> {
  const content = new Set<string>()
  for (let i = from; i < to; i++) {
    const word = words[i] as Word
    if (isHead(i) || SMALL.has(word.key) || classOf(word) & idle) continue
    if (/[\p{L}\p{N}]/u.test(word.key)) content.add(word.stem)
  }
  return content
}

/** Index of the earlier candidate that names the same document, or -1. */
export function sameAs<C extends Candidate>(known: readonly C[], next: C): number {
  for (let i = known.length - 1; i >= Math.max(0, known.length - MEMORY); i--) {
    if (isSame(known[i] as C, next)) return i
  }
  return -1
}

function isSame(a: Candidate, b: Candidate): boolean {
  if (a.acronym && b.acronym && !COMMON_ACRONYMS.has(a.acronym.toLowerCase())) return isSameLetters(a.acronym, b.acronym)
  if (a.family !== b.family && a.family !== 'known' && b.family !== 'known') return false
  if (a.content.size === 0 || b.content.size === 0) return a.family === b.family
  // "the Fair Economy Agreement", "the Clean Economy Agreement"
  if (a.title.size > 1 && a.title.size === b.title.size && [...a.title].some((stem) => !b.title.has(stem))) return false
  let shared = 0
  for (const stem of b.content) if (a.content.has(stem)) shared++
  if (shared === Math.min(a.content.size, b.content.size)) return a.family !== 'known' || b.family !== 'known' || a.content.size === b.content.size
  return (2 * shared) / (a.content.size + b.content.size) >= 0.75
}

/** "IEU-CEPA" and "CEPA" */
const isSameLetters = (a: string, b: string): boolean => a === b || a.endsWith(`-${b}`) || b.endsWith(`-${a}`)

/** Of two mentions of one document the one that names it better: in capitals, then the fuller. */
export const isBetter = (a: Candidate, b: Candidate): boolean =>
  a.content.size === 0 || a.capital === b.capital ? b.content.size > a.content.size && (!a.capital || a.content.size === 0) : b.capital && b.content.size > 0
