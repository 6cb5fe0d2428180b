import { type Text, keyAt } from '../text/text.js'
import { Shape } from '../text/word.js'
import type { Sentence } from '../text/sentences.js'
import type { PlaceMention } from './types.js'

/** Paragraphs at the head of a text in which a line may tell where it was spoken. */
const HEAD_PARAGRAPHS = 6
/** A line that tells a place names a room, a house, a town and its country, no more. */
const LONGEST_LINE = 14

/** "Washington, D.C.", "Presidential Palace Warsaw, Poland": a line of its own between heading and text, and "… | Oslo, Norway" at the end of a heading. */
export function placeInHead(text: Text, places: readonly PlaceMention[]): string | null {
  for (const [at, place] of places.entries()) {
    const sentence = text.sentences[text.sentenceOf[place.from] as number]
    if (!sentence || sentence.paragraph > HEAD_PARAGRAPHS) return null
    const end = tailEnd(text, place, places[at + 1])
    if (end < sentence.to - 1 || (end < sentence.to && keyAt(text, end) !== '*')) continue
    const first = firstWord(text, sentence, place)
    const name = keyAt(text, place.from - 1) === ',' ? unlistedTown(text, first, place) : place.level === 'town' ? place.name : null
    if (name === null) continue
    if (sentence.kind === 'title') {
      if (keyAt(text, first - 1) === '|') return name
      continue
    }
    if (!isHeadLine(text, sentence)) return null
    if (place.from - first <= 1 || name !== place.name || isSpoken(text, sentence.index)) return name
  }
  return null
}

/** Where the line begins; in a heading after the bar. */
function firstWord(text: Text, sentence: Sentence, place: PlaceMention): number {
  for (let i = place.from - 1; i > sentence.from && i > place.from - LONGEST_LINE; i--) if (keyAt(text, i - 1) === '|') return i
  return sentence.from
}

/** "Krün, Germany": a town that no list holds, where its country follows and nothing stands before it. */
function unlistedTown(text: Text, from: number, country: PlaceMention): string | null {
  const to = country.from - 1
  if (country.level !== 'country' || to - from > 2 || to <= from) return null
  for (let i = from; i < to; i++) if (((text.tokens.word[i]?.shape ?? 0) & Shape.Capital) === 0) return null
  return text.source.slice(text.tokens.start[from], text.tokens.end[to - 1])
}

/** Past ", Poland" or ", D.C.": what tells where a town lies. */
function tailEnd(text: Text, place: PlaceMention, next: PlaceMention | undefined): number {
  if (keyAt(text, place.to) !== ',') return place.to
  return next?.from === place.to + 1 ? next.to : /^(dc|d\.c\.)$/.test(keyAt(text, place.to + 1)) ? place.to + 2 : place.to
}

/** Capitals and marks only: no sentence, no date. */
function isHeadLine(text: Text, { from, to }: Sentence): boolean {
  if (to - from > LONGEST_LINE) return false
  for (let i = from; i < to; i++) {
    const word = text.tokens.word[i]
    if (!word || /^[.:;?!]$/.test(word.text)) return false
    if ((word.shape & (Shape.Lower | Shape.Number)) !== 0 && !/^(the|of|and|at|in|de|la|'s)$/.test(word.key)) return false
  }
  return true
}

/** Turns of speakers follow: "SECRETARY BERG: …". */
function isSpoken(text: Text, line: number): boolean {
  for (const sentence of text.sentences.slice(line + 1, line + 5))
    for (let i = sentence.from; i < Math.min(sentence.to, sentence.from + 7); i++)
      if (keyAt(text, i) === ':' && ((text.tokens.word[i - 1]?.shape ?? 0) & Shape.Upper) !== 0) return true
  return false
}
