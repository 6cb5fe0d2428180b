import { CHILD_OF, HONORIFICS, PARTICLES, PATRONYMIC_ENDINGS } from '../../../gazetteer/name-variants.js'
import { remembered } from '../../base/remembered.js'
import { isWrittenInSigns, isWrittenWithoutVowels, romanise } from './romanise.js'
import { skeletonOf, spellingKey } from './spelling.js'

/** One word of a name that tells who is meant. */
export interface NameWord {
  /** Romanised, lower case. */
  readonly word: string
  readonly key: string
  readonly skeleton: string
  readonly isInitial: boolean
  readonly isPatronymic: boolean
  /** Index of the child's name, if the word follows "bin". */
  readonly childOf: number | null
}

export interface ParsedName {
  readonly text: string
  readonly words: readonly NameWord[]
  /** "Jr." and "Sr." part father and son. */
  readonly generation: 'jr' | 'sr' | null
  /** Written in Chinese or Korean signs. */
  readonly inSigns: boolean
  readonly withoutVowels: boolean
}

const HONORIFIC_WORDS = new Set(HONORIFICS)
const PARTICLE_WORDS = new Set(PARTICLES)
const CHILD_WORDS = new Set(CHILD_OF)
/** A name has no more words; what follows is cut. */
const MOST_WORDS = 12
const MOST_LETTERS = 40

/** Parts a name into the words that tell who is meant: titles and particles go, "Last, First" is turned round. */
export function parseName(text: string): ParsedName {
  const comma = /^([^,]+),\s*(\S[^,]*)$/.exec(text)
  const turned = comma && !HONORIFIC_WORDS.has((comma[2] ?? '').trim().toLowerCase()) ? `${comma[2]} ${comma[1]}` : text
  const raw = romanise(turned)
    .toLowerCase()
    // "J.-C." is two initials.
    .split(/[\s.\-–—_/,·()"]+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
  const generation = raw.includes('jr') ? 'jr' : raw.includes('sr') ? 'sr' : null
  return { text, words: tellingWords(raw), generation, inSigns: isWrittenInSigns(text), withoutVowels: isWrittenWithoutVowels(text) }
}

function tellingWords(raw: readonly string[]): NameWord[] {
  const kept = raw.filter((word, i) => !HONORIFIC_WORDS.has(word) || raw.length === 1 || (i > 0 && i === raw.length - 1 && word.length > 4))
  const words: NameWord[] = []
  let child: number | null = null
  for (const [i, word] of kept.entries()) {
    if (CHILD_WORDS.has(word) && words.length > 0) child = words.length - 1
    if (PARTICLE_WORDS.has(word) && kept.length > 1) continue
    words.push(wordOf(word, child, i, kept.length))
    child = null
  }
  return words.length > 0 ? words : kept.map((word, i) => wordOf(word, null, i, kept.length))
}

function wordOf(given: string, childOf: number | null, at: number, count: number): NameWord {
  const { word, key, skeleton, hasPatronymicEnding } = spellingOf(given)
  // "John X" ends in a number.
  const isInitial = word.length === 1 && (at < count - 1 || count === 1)
  return { word, key, skeleton, isInitial, isPatronymic: at > 0 && hasPatronymicEnding, childOf }
}

const spellingOf = remembered((given) => {
  const word = given.replace(/[^a-z0-9]/g, '').slice(0, MOST_LETTERS) || given.slice(0, MOST_LETTERS)
  const key = spellingKey(word)
  return { word, key, skeleton: skeletonOf(key), hasPatronymicEnding: word.length > 6 && PATRONYMIC_ENDINGS.some((ending) => word.endsWith(ending)) }
})
