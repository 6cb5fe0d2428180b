import { ORGANISATIONS } from '../../../gazetteer/organisations.js'
import { firstAt } from '../../base/first-at.js'
import type { TokenRange } from '../../base/span.js'
import type { Sentence } from '../../text/sentences.js'
import type { Text } from '../../text/text.js'
import { Gap } from '../../text/tokenize.js'
import { Lists, Shape, type Word } from '../../text/word.js'
import type { OrganisationMention, PartyMention, PlaceMention } from '../types.js'

/** An organ is one of a state with a name of its own ("State Duma", "FEMA"): it stays in titles. */
const Marks = { partyFrom: 1, placeFrom: 2, organFrom: 4, partyEnd: 8, placeEnd: 16, organEnd: 32 } as const

/** One text with its parties and places by token, in columns: what the readers of offices and names look at. */
export interface Scene {
  readonly text: Text
  readonly words: readonly Word[]
  readonly count: number
  readonly parties: readonly PartyMention[]
  readonly places: readonly PlaceMention[]
  /** Tokens that begin with a capital, in order: names are looked for only there. */
  readonly capitals: readonly number[]
  /** Whether a party, place or organ begins at a token, or ends before it, as bits (see `Marks`). */
  readonly marks: Uint8Array
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
  const block = new Int32Array(size * 3)
  let at = 0
  const column = (): Int32Array => block.subarray(at, (at += size))
  const scene: Scene = {
    text,
    words,
    count: text.tokens.count,
    capitals: capitalsOf(text.tokens.shape),
    parties,
    places,
    marks: new Uint8Array(size),
    covered: column(),
    isHeadline: headlines(text),
    officeAt: column(),
    nameAt: column(),
    organisations: [],
  }
  for (const place of places) {
    // towns called Mission or Center are words of titles first
    if (place.level !== 'country' && place.to === place.from + 1 && (words[place.from]?.lists ?? 0) & VOCABULARY) continue
    mark(scene, place, Marks.placeFrom, Marks.placeEnd)
  }
  for (const party of parties) {
    const isOrgan = party.via === 'institution' && !isInternational(party.party)
    mark(scene, party, isOrgan ? Marks.organFrom : Marks.partyFrom, isOrgan ? Marks.organEnd : Marks.partyEnd)
  }
  return scene
}

const INTERNATIONAL: ReadonlySet<string> = new Set(ORGANISATIONS.filter((row) => row.kind === 'international').map((row) => row.name))

export const isInternational = (party: string): boolean => INTERNATIONAL.has(party)

function capitalsOf(shape: Uint16Array): number[] {
  const found: number[] = []
  for (let i = 0; i < shape.length; i++) if ((shape[i] as number) & Shape.Capital) found.push(i)
  return found
}

function mark({ marks, covered }: Scene, { from, to }: TokenRange, starts: number, ends: number): void {
  marks[from] = (marks[from] as number) | starts
  marks[to] = (marks[to] as number) | ends
  for (let i = from; i < to; i++) covered[i] = to
}

const isMarked = (scene: Scene, i: number, mark: number): boolean => ((scene.marks[i] ?? 0) & mark) !== 0

// Parties and places stand in order and none overlaps another of its kind: which one it is gets searched for.
const beginningAt = <M extends TokenRange>(mentions: readonly M[], i: number): M | undefined => mentions[firstAt(mentions, i)]
const endingAt = <M extends TokenRange>(mentions: readonly M[], i: number): M | undefined => mentions[firstAt(mentions, i) - 1]

export const partyAt = (scene: Scene, i: number): PartyMention | undefined => (isMarked(scene, i, Marks.partyFrom) ? beginningAt(scene.parties, i) : undefined)
export const placeAt = (scene: Scene, i: number): PlaceMention | undefined => (isMarked(scene, i, Marks.placeFrom) ? beginningAt(scene.places, i) : undefined)
/** Organ of a state that begins at a token, or ends before it. */
export const organAt = (scene: Scene, i: number): PartyMention | undefined => (isMarked(scene, i, Marks.organFrom) ? beginningAt(scene.parties, i) : undefined)
export const organTo = (scene: Scene, i: number): PartyMention | undefined => (isMarked(scene, i, Marks.organEnd) ? endingAt(scene.parties, i) : undefined)
/** Party or place that ends before a token. */
export const partyTo = (scene: Scene, i: number): PartyMention | undefined => (isMarked(scene, i, Marks.partyEnd) ? endingAt(scene.parties, i) : undefined)
export const placeTo = (scene: Scene, i: number): PlaceMention | undefined => (isMarked(scene, i, Marks.placeEnd) ? endingAt(scene.places, i) : undefined)

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
