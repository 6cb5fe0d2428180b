import { IRREGULAR_PLURALS, NOT_PLURAL, OF_COMPOUNDS, PHRASE_STOPS } from '../../../languages/en/figures.js'
import { singular } from '../../base/fold.js'
import { type Text, keyAt } from '../../text/text.js'
import { Gap } from '../../text/tokenize.js'
import { Shape } from '../../text/word.js'

/** What a number counts. */
export interface Counted {
  /** Head noun in singular: "company", "head of mission". */
  readonly noun: string
  /** Token of the head noun. */
  readonly at: number
  readonly to: number
}

/** Adjectives and nouns before the head: "20 intergovernmental and interdepartmental agreements". */
const REACH = 8
/** A link in Markdown inside a phrase: "[670,000 construction](https://…) jobs". */
const LINK_REACH = 60
/** Words between "the number of …" and the number. */
const BEFORE = 25

/** The first plural noun after a number, before its phrase ends: "54 summer and winter sports" → "sport". */
export function countedAfter(text: Text, from: number, limit: number): Counted | null {
  let at = from
  for (let n = 0; n < REACH && at < limit; n++) {
    const word = text.tokens.word[at]
    if (!word) return null
    if (word.text === ']') {
      at = afterLink(text, at, limit)
      continue
    }
    if (n === 0 && (word.text === ',' || word.key === 'and' || word.key === 'or')) return null
    if (word.text === ',' && isPlural(text, at + 1)) return null // "60 dead, dozens missing"
    if (isPlural(text, at)) return headOf(text, at, limit)
    if (!isInside(text, at)) return null
    at++
  }
  return null
}

function isInside(text: Text, at: number): boolean {
  const word = text.tokens.word[at]
  if (!word || word.shape & (Shape.Number | Shape.Possessive)) return false
  if (word.shape & Shape.Punct) return word.text === ','
  return !PHRASE_STOPS.has(word.key)
}

function isPlural(text: Text, at: number): boolean {
  const word = text.tokens.word[at]
  if (!word || word.shape & (Shape.Punct | Shape.Number | Shape.Possessive)) return false
  if (IRREGULAR_PLURALS.has(word.key)) return true
  return word.key !== word.stem && !NOT_PLURAL.has(word.key)
}

/** "sports facilities" → "facility"; "heads of mission" keeps its "of". */
function headOf(text: Text, first: number, limit: number): Counted {
  let at = first
  while (at + 1 < limit && (text.tokens.gap[at + 1] as number) <= Gap.Space && isPlural(text, at + 1)) at++
  const key = keyAt(text, at)
  const word = text.tokens.word[at]
  const isName = word !== undefined && (word.shape & Shape.Capital) !== 0 && text.sentences[text.sentenceOf[at] ?? 0]?.kind !== 'title'
  const noun = IRREGULAR_PLURALS.get(key) ?? singular(isName ? word.text : key)
  const compound = keyAt(text, at + 1) === 'of' && OF_COMPOUNDS.get(key)?.has(keyAt(text, at + 2))
  if (compound) return { noun: `${noun} of ${singular(keyAt(text, at + 2))}`, at, to: at + 3 }
  return { noun, at, to: at + 1 }
}

function afterLink(text: Text, at: number, limit: number): number {
  if (keyAt(text, at + 1) !== '(') return at + 1
  for (let i = at + 2; i < Math.min(limit, at + LINK_REACH); i++) if (keyAt(text, i) === ')') return i + 1
  return limit
}

/** "The number of ratifications stood at 24": what is counted stands before. */
export function countedBefore(text: Text, from: number, to: number): Counted | null {
  for (let i = to - 1; i > Math.max(from, to - BEFORE); i--) {
    const key = keyAt(text, i)
    if (key === 'of' && /^(number|numbers|total)$/.test(keyAt(text, i - 1))) return countedAfter(text, i + 1, to)
  }
  return null
}
