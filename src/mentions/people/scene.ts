import { ORGANISATIONS } from '../../../gazetteer/organisations.js'
import type { TokenRange } from '../../base/span.js'
import type { Sentence } from '../../text/sentences.js'
import type { Text } from '../../text/text.js'
import { Gap } from '../../text/tokenize.js'
import { Lists, Shape, type Word } from '../../text/word.js'
import type { OrganisationMention, PartyMention, PlaceMention } from '../types.js'

/** One text with its parties and places by token, in columns: what the readers of offices and names look at. */
export interface Scene {
  readonly text: Text
  readonly words: readonly Word[]
  readonly count: number
  readonly parties: readonly PartyMention[]
  readonly places: readonly PlaceMention[]
  /** Tokens that begin with a capital, in order: names are looked for only there. */
  readonly capitals: readonly number[]
  /** Index + 1 of the party or place that begins at a token, or ends before it; 0 if none. */
  readonly partyFrom: Int32Array
  readonly placeFrom: Int32Array
  readonly partyEnd: Int32Array
  readonly placeEnd: Int32Array
  /** Organs of a state with a name of their own ("State Duma", "FEMA"): they stay in titles. */
  readonly organFrom: Int32Array
  readonly organEnd: Int32Array
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
  const size = text.tokens.count + 1
  // one block for all columns
  const block = new Int32Array(size * 9)
  let at = 0
  const column = (): Int32Array => block.subarray(at, (at += size))
  const scene: Scene = {
    text,
    words,
    count: text.tokens.count,
    capitals: capitalsOf(text.tokens.shape),
    parties,
    places,
    partyFrom: column(),
    placeFrom: column(),
    partyEnd: column(),
    placeEnd: column(),
    organFrom: column(),
    organEnd: column(),
    covered: column(),
    isHeadline: headlines(text),
    officeAt: column(),
    nameAt: column(),
    organisations: [],
  }
  places.forEach((place, index) => {
    // towns called Mission or Center are words of titles first
    if (place.level !== 'country' && place.to === place.from + 1 && (words[place.from]?.lists ?? 0) & VOCABULARY) return
    mark(place, index, scene.placeFrom, scene.placeEnd, scene.covered)
  })
  parties.forEach((party, index) => {
    const isOrgan = party.via === 'institution' && !isInternational(party.party)
    mark(party, index, isOrgan ? scene.organFrom : scene.partyFrom, isOrgan ? scene.organEnd : scene.partyEnd, scene.covered)
  })
  return scene
}

const INTERNATIONAL: ReadonlySet<string> = new Set(ORGANISATIONS.filter((row) => row.kind === 'international').map((row) => row.name))

export const isInternational = (party: string): boolean => INTERNATIONAL.has(party)

function capitalsOf(shape: Uint16Array): number[] {
  const found: number[] = []
  for (let i = 0; i < shape.length; i++) if ((shape[i] as number) & Shape.Capital) found.push(i)
  return found
}

function mark({ from, to }: TokenRange, index: number, starts: Int32Array, ends: Int32Array, covered: Int32Array): void {
  starts[from] = index + 1
  ends[to] = index + 1
  for (let i = from; i < to; i++) covered[i] = to
}

export const partyAt = (scene: Scene, i: number): PartyMention | undefined =>
  scene.partyFrom[i] ? scene.parties[(scene.partyFrom[i] as number) - 1] : undefined
export const placeAt = (scene: Scene, i: number): PlaceMention | undefined =>
  scene.placeFrom[i] ? scene.places[(scene.placeFrom[i] as number) - 1] : undefined
/** Organ of a state that begins at a token, or ends before it. */
export const organAt = (scene: Scene, i: number): PartyMention | undefined =>
  scene.organFrom[i] ? scene.parties[(scene.organFrom[i] as number) - 1] : undefined
export const organTo = (scene: Scene, i: number): PartyMention | undefined => (scene.organEnd[i] ? scene.parties[(scene.organEnd[i] as number) - 1] : undefined)
/** Party or place that ends before a token. */
export const partyTo = (scene: Scene, i: number): PartyMention | undefined => (scene.partyEnd[i] ? scene.parties[(scene.partyEnd[i] as number) - 1] : undefined)
export const placeTo = (scene: Scene, i: number): PlaceMention | undefined => (scene.placeEnd[i] ? scene.places[(scene.placeEnd[i] as number) - 1] : undefined)

/** Is a sentence written in title case or all capitals? Told by its everyday words. */
function headlines(text: Text): Uint8Array {
  const found = new Uint8Array(text.sentences.length)
  const { start, end, lists, shape } = text.tokens
  for (const sentence of text.sentences) {
    if (sentence.to - sentence.from > 60 || sentence.kind === 'item') continue
    // a long sentence with a full stop is no headline, however many names it has
    if (sentence.to - sentence.from > 20 && text.tokens.word[sentence.to - 1]?.text === '.') continue
    let low = 0
    let high = 0
    for (let i = sentence.from + 1; i < sentence.to; i++) {
      const listed = lists[i] as number
      if (!(listed & Lists.Common) || (end[i] as number) - (start[i] as number) < 4) continue
      if ((shape[i] as number) & Shape.Lower) low++
      else if ((shape[i] as number) & Shape.Capital && !(listed & (Lists.Surname | Lists.Head | Lists.Modifier | Lists.Portfolio | Lists.Organ))) high++
    }
    if (high > low && (high > 1 || low === 0)) found[sentence.index] = 1
  }
  return found
}

export const listed = (scene: Scene, i: number, bits: number): boolean => ((scene.text.tokens.lists[i] ?? 0) & bits) !== 0
export const isCapital = (scene: Scene, i: number): boolean => ((scene.text.tokens.shape[i] ?? 0) & Shape.Capital) !== 0
export const isLower = (scene: Scene, i: number): boolean => ((scene.text.tokens.shape[i] ?? 0) & Shape.Lower) !== 0
export const isPossessive = (scene: Scene, i: number): boolean => ((scene.text.tokens.shape[i] ?? 0) & Shape.Possessive) !== 0
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

const UNTIDY = /\n|\r|\s\s/

/** Words of the source between two tokens, line breaks made blanks. */
export function wordsOf(scene: Scene, from: number, to: number): string {
  const { start, end } = scene.text.tokens
  const words = scene.text.source.slice(start[from], end[to - 1])
  return UNTIDY.test(words) ? words.replace(/\s+/g, ' ') : words
}

/** An organisation or one of its institutions or a group, not a state or its organ. */
export const isOrganisation = (p: PartyMention | null): boolean =>
  p !== null && (p.via === 'organisation' || (p.via === 'institution' && isInternational(p.party)) || p.via === 'group')
