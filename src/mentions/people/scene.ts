import type { Sentence } from '../../text/sentences.js'
import type { Text } from '../../text/text.js'
import { Gap } from '../../text/tokenize.js'
import { Lists, Shape, type Word } from '../../text/word.js'
import type { OrganisationMention, PartyMention, PlaceMention } from '../types.js'

/** One text with its parties and places indexed by token: what the readers of offices and names look at. */
export interface Scene {
  readonly text: Text
  readonly words: readonly Word[]
  readonly count: number
  /** Party or place that begins at a token. */
  readonly partyAt: readonly (PartyMention | undefined)[]
  readonly placeAt: readonly (PlaceMention | undefined)[]
  /** Party that ends before a token. */
  readonly partyTo: readonly (PartyMention | undefined)[]
  readonly placeTo: readonly (PlaceMention | undefined)[]
  /** Tokens inside a party's or place's name: end of the mention, else 0. */
  readonly covered: Int32Array
  /** Sentences written in title case, where capitals prove nothing. */
  readonly isHeadline: Uint8Array
  /** Index + 1 of the office that covers a token, of the name that covers it; 0 if none. */
  readonly officeAt: Int32Array
  readonly nameAt: Int32Array
  readonly organisations: OrganisationMention[]
}

export function sceneOf(text: Text, parties: readonly PartyMention[], places: readonly PlaceMention[]): Scene {
  const words = text.tokens.word
  const count = text.tokens.count
  const scene: Scene = {
    text, words, count,
    partyAt: new Array(count + 1), placeAt: new Array(count + 1), partyTo: new Array(count + 1), placeTo: new Array(count + 1),
    covered: new Int32Array(count + 1),
    isHeadline: headlines(text),
    officeAt: new Int32Array(count + 1), nameAt: new Int32Array(count + 1),
    organisations: [],
  }
  for (const place of places) {
    // towns called Mission or Center are words of titles first
    if (place.level !== 'country' && place.to === place.from + 1 && (words[place.from]?.lists ?? 0) & VOCABULARY) continue
    ;(scene.placeAt as PlaceMention[])[place.from] = place
    ;(scene.placeTo as PlaceMention[])[place.to] = place
    scene.covered.fill(place.to, place.from, place.to)
  }
  for (const party of parties) {
    ;(scene.partyAt as PartyMention[])[party.from] = party
    ;(scene.partyTo as PartyMention[])[party.to] = party
    scene.covered.fill(party.to, party.from, party.to)
  }
  return scene
}

/** Is a sentence written in title case or all capitals? Told by its everyday words. */
function headlines(text: Text): Uint8Array {
  const found = new Uint8Array(text.sentences.length)
  for (const sentence of text.sentences) {
    if (sentence.to - sentence.from > 60 || sentence.kind === 'item') continue
    let low = 0
    let high = 0
    for (let i = sentence.from + 1; i < sentence.to; i++) {
      const word = text.tokens.word[i] as Word
      if (!(word.lists & Lists.Common) || word.text.length < 4) continue
      if (word.shape & Shape.Lower) low++
      else if (word.shape & Shape.Capital && !(word.lists & (Lists.Head | Lists.Modifier | Lists.Portfolio | Lists.Organ))) high++
    }
    if (high > low && (high > 1 || low === 0)) found[sentence.index] = 1
  }
  return found
}

export const listed = (scene: Scene, i: number, bits: number): boolean => ((scene.words[i]?.lists ?? 0) & bits) !== 0
export const isCapital = (scene: Scene, i: number): boolean => ((scene.words[i]?.shape ?? 0) & Shape.Capital) !== 0
export const isLower = (scene: Scene, i: number): boolean => ((scene.words[i]?.shape ?? 0) & Shape.Lower) !== 0
export const isPunct = (scene: Scene, i: number): boolean => ((scene.words[i]?.shape ?? Shape.Punct) & (Shape.Punct | Shape.Possessive)) !== 0
export const isPossessive = (scene: Scene, i: number): boolean => ((scene.words[i]?.shape ?? 0) & Shape.Possessive) !== 0
export const keyOfToken = (scene: Scene, i: number): string => scene.words[i]?.key ?? ''
export const inHeadline = (scene: Scene, i: number): boolean => scene.isHeadline[scene.text.sentenceOf[i] as number] === 1

export function sentenceAt(scene: Scene, i: number): Sentence {
  return scene.text.sentences[scene.text.sentenceOf[i] as number] as Sentence
}

/** Does a line break stand before the token? */
export const breaksBefore = (scene: Scene, i: number): boolean => (scene.text.tokens.gap[i] as number) >= Gap.Paragraph

/** Vocabulary of offices and institutions, as against words that may be names. */
export const VOCABULARY = Lists.Common | Lists.Portfolio | Lists.Organ | Lists.Body | Lists.Thing | Lists.Modifier | Lists.Head | Lists.Status

/** A capital word that no list explains: a proper name of something. */
export const isUnknown = (scene: Scene, i: number): boolean => isCapital(scene, i) && !listed(scene, i, VOCABULARY) && scene.covered[i] === 0

/** Words of the source between two tokens, line breaks made blanks. */
export function wordsOf(scene: Scene, from: number, to: number): string {
  const { start, end } = scene.text.tokens
  return scene.text.source.slice(start[from], end[to - 1]).replace(/\s+/g, ' ')
}
