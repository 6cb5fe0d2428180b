import { COUNTRIES } from '../../../gazetteer/countries.js'
import { AGREEMENT_HEADS, NAME_FILLERS } from '../../../languages/en/comparing.js'
import { fold, singular } from '../../base/fold.js'

/** What a name is made of, as far as it tells one thing from another. */
export interface Content {
  /** Words in order of the alphabet, without fillers, heads, parties and dates: "critical material raw". */
  readonly words: readonly string[]
  /** What kind of paper or thing it is: "agreement", "memorandum"; null if no head noun is known. */
  readonly head: string | null
  /** Years that belong to the name: "roadmap for 2023–2024". */
  readonly years: readonly string[]
  /** Nothing but a head noun and fillers: "joint statement", "new accord". */
  readonly isBare: boolean
  /** "new": a bare name that still points to one thing. */
  readonly isNew: boolean
}

const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

const SMALL = new Set(['a', 'an', 'the', 'of', 'on', 'in', 'for', 'and', 'to', 'with', 'between', 'by', 'at'])
const LONG: ReadonlyMap<string, readonly string[]> = new Map([
  ['eu', ['european', 'union']],
  ['un', ['united', 'nation']],
  ['us', ['united', 'state']],
])

/** Takes the name of a body or an initiative apart: every word of it tells, in whatever order ("EU–Kenya Council", "Kenya–EU Council"). */
export function contentOfBody(name: string): Content {
  const words = wordsOf(name)
    .map(singular)
    .flatMap((word) => (SMALL.has(word) ? [] : (LONG.get(word) ?? [word])))
  return { words: [...new Set(words)].sort(), head: null, years: [], isBare: false, isNew: false }
}

/** Does a name hold two parties or more? Then it is of none of them alone. */
export function isJoint({ words }: Content): boolean {
  const union = words.includes('european') && words.includes('union') ? 1 : 0
  return union + words.filter((word) => partyWords().has(word) && !BLOCS.has(word)).length >= 2
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Takes the name of an agreement apart. */
export function contentOf(name: string): Content {
  const all = wordsOf(fold(name).replace(/\b(?:of|dated|from) \d{1,2} [a-z]+ \d{4}\b/, ' '))
  const years = all.filter((word) => /^(?:19|20)\d\d$/.test(word))
  const stems = all.map(singular)
  const head = stems.flatMap((word) => AGREEMENT_HEADS.get(word) ?? []).at(-1) ?? null
  const words = stems.filter((word, i) => isTelling(word, all[i] as string))
  return { words: [...new Set(words)].sort(), head, years: [...new Set(years)].sort(), isBare: words.length === 0, isNew: all.includes('new') }
}

const isTelling = (word: string, raw: string): boolean =>
  !NAME_FILLERS.has(word) &&
  !AGREEMENT_HEADS.has(word) &&
  !partyWords().has(raw) &&
  !partyWords().has(word) &&
  !/^\d+(?:th|st|nd|rd)?$/.test(word) &&
  !MONTHS.test(word)

/** Words of states and organisations: whose the thing is stands in its parties, not in its name. */
const BLOCS = new Set('eu us uk un european union united nations republic kingdom africa african asia asian arab america american'.split(' '))
let known: Set<string> | null = null
function partyWords(): ReadonlySet<string> {
  if (known) return known
  known = new Set(BLOCS)
  for (const { names, adjectives } of COUNTRIES) for (const name of [...names, ...adjectives]) if (!/[\s.]/.test(name)) known.add(fold(name))
  return known
}

/** "EPCA" for "Enhanced Partnership and Cooperation Agreement": first letters of the words with a capital. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s–-]+/)
    .map((word) => word.charAt(0))
    .filter((letter) => letter !== letter.toLowerCase())
    .join('')
}
