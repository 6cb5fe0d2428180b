import { AGREEMENT_WORDS } from '../../languages/en/agreements.js'
import type { Lexicon } from '../text/lexicon.js'
import { Lists, Shape, type Word } from '../text/word.js'

/** What a word can be to the name of a document, as bits: one look-up a word instead of ten. */
export const Class = {
  indefinite: 1,
  definite: 2,
  vague: 4,
  stop: 8,
  named: 16,
  generic: 32,
  domestic: 64,
  reach: 128,
  act: 256,
  signed: 512,
  negotiated: 1024,
  planned: 2048,
  opens: 4096,
  ends: 8192,
  modified: 16384,
  day: 32768,
  bodies: 65536,
  homely: 131072,
  adopted: 262144,
  wished: 524288,
} as const

const DAYS = 'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
  ' ',
)
const classes = new Map<string, number>(DAYS.map((day) => [day, Class.day]))
for (const [name, list] of Object.entries(AGREEMENT_WORDS)) {
  for (const word of list) classes.set(word, (classes.get(word) ?? 0) | Class[name as keyof typeof Class])
}

/** Marks the words that have a class; the others need no look-up. */
export const addAgreementWords = (lexicon: Lexicon): void => lexicon.list(classes, Lists.Paper)

export const classOf = (word: Word | undefined): number => (word && word.lists & Lists.Paper ? (classes.get(word.key) ?? 0) : 0)
export const is = (word: Word | undefined, bits: number): boolean => (classOf(word) & bits) !== 0
/** Nouns that end the name of a document before "and" or a comma: "the Chemical Weapons Convention and …". */
const NOUNS =
  /^(?:agreement|treaty|convention|protocol|memorandum|mou|declaration|statement|charter|communique|roadmap|arrangement|letter|regulation|directive)$/
export const isDocument = (word: Word | undefined): boolean => !!word && NOUNS.test(word.stem)

export const isCapital = (word: Word | undefined): boolean => !!word && (word.shape & Shape.Capital) !== 0
export const isLower = (word: Word | undefined): boolean => !!word && (word.shape & Shape.Lower) !== 0
export const isNumber = (word: Word | undefined): boolean => !!word && (word.shape & Shape.Number) !== 0
/** "the", "a", "its": the words that open the phrase of a document. */
export const isDeterminer = (word: Word | undefined): boolean => is(word, Class.indefinite | Class.definite | Class.vague)
