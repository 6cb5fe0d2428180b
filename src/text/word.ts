import { fold, singular } from '../base/fold.js'
import type { TrieNode } from './lexicon.js'

/** What the letters of a word alone tell, as bits. */
export const Shape = {
  /** Starts with a capital letter: "Brussels", "Al". */
  Capital: 1,
  /** Two or more letters, all capital: "EU", "JAKARTA". */
  Upper: 2,
  /** Starts with a lower-case letter. */
  Lower: 4,
  /** Starts with a digit: "27", "3,000", "20th". */
  Number: 8,
  /** A single mark: "," "(" "–". */
  Punct: 16,
  /** Initials: "J." "K.A." "S". */
  Initial: 32,
  /** The possessive ending "’s" or "’" as a token of its own. */
  Possessive: 64,
  /** A number with an ordinal ending: "20th". */
  Ordinal: 128,
  /** Ends with a full stop that belongs to it: "Mr." "Jr." "U.S." */
  Dotted: 256,
} as const

/** Word lists of the language and the gazetteer, as bits; filled by `Lexicon.list`. */
export const Lists = {
  /** Written in lower case in texts of the genre: hardly a name. */
  Common: 1,
  Given: 2,
  Surname: 4,
  /** Head noun of an office: "minister", "envoys". */
  Head: 8,
  /** Stands before a head: "deputy", "prime". */
  Modifier: 16,
  /** Field of an office: "finance", "affairs". */
  Portfolio: 32,
  /** "acting", "former", "then". */
  Status: 64,
  /** "Mr", "H.E.", "Sheikh". */
  Honorific: 128,
  /** Inside a name: "bin", "von". */
  Particle: 256,
  /** After a name: "Jr.", "III". */
  Suffix: 512,
  /** Organ of a state: "ministry", "senate". */
  Organ: 1024,
  /** Firm, society, school: "foundation", "group". */
  Body: 2048,
  /** Ends the name of a thing: "Accords", "Street". */
  Thing: 4096,
  /** What people do in a sentence: "said", "met". */
  Speech: 8192,
  // Where a pass over all words has something to look at; at the others it goes on.
  /** May begin a phrase that points back: "she", "both sides". */
  Pointer: 1 << 14,
  /** May be the head of an event's name: "summit", "working group". */
  Event: 1 << 15,
  /** Tells how the matters beside it are treated: "discussed", "regretted". */
  Trait: 1 << 16,
  /** May open a list of bodies: "companies such as". */
  Listing: 1 << 17,
  /** May begin what makes a clause a commitment: "reaffirmed". */
  Cue: 1 << 18,
  /** Tells of dealings with others: "bilateral". */
  Dealing: 1 << 19,
  /** Ends a clause: "which", ";". */
  Cut: 1 << 20,
  /** Tells what a word is to the name of a document: "signed", "draft". */
  Paper: 1 << 21,
} as const

/**
 * One spelling, interned: everything that does not depend on where it stands.
 * Tokens point to words, so each spelling is analysed once in a process.
 */
export interface Word {
  readonly text: string
  /** Folded form, without a closing full stop ("mr" for "Mr."). */
  readonly key: string
  /** Folded singular ("treaty" for "Treaties"). */
  readonly stem: string
  readonly shape: number
  /** Bits of the word lists it is in (see `Lists`). */
  readonly lists: number
  /** Where phrases of the lexicon that begin with this word start; null if none does. */
  readonly root: TrieNode | null
  /** Bits of its key and stem, to be held against the mask of a `TrieNode`. */
  readonly bits: number
}

/** One of 32 bits, by the letters of a word. */
export function bitOf(key: string): number {
  let hash = key.length
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0
  return 1 << ((hash ^ (hash >>> 15)) & 31)
}

const LETTER = /\p{L}/u
const UPPER = /^\p{Lu}/u
const LOWER = /^\p{Ll}/u

export function shapeOf(text: string): number {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return Shape.Number | (/(?:st|nd|rd|th)$/.test(text) ? Shape.Ordinal : 0)
  if ((first === 39 || first === 0x2019) && /^['’]s?$/i.test(text)) return Shape.Possessive
  if (!LETTER.test(text)) return Shape.Punct
  let shape = 0
  if (UPPER.test(text)) shape |= Shape.Capital
  else if (LOWER.test(text)) shape |= Shape.Lower
  else shape |= Shape.Capital // letters without case (Georgian, Arabic, Han) name things as capitals do
  if (shape & Shape.Capital && text.length > 1 && text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text)) shape |= Shape.Upper
  if (/^(?:\p{Lu}\.?){1,4}$/u.test(text) && (text.includes('.') || text.length === 1)) shape |= Shape.Initial
  if (text.endsWith('.')) shape |= Shape.Dotted
  return shape
}

export function keyForms(text: string): { key: string; stem: string } {
  let key = fold(text)
  if (key.length > 1 && key.endsWith('.')) key = key.includes('.') && key.indexOf('.') < key.length - 1 ? key.replaceAll('.', '') : key.slice(0, -1)
  else if (key.includes('.') && LETTER.test(key)) key = key.replaceAll('.', '')
  return { key, stem: singular(key) }
}
