import { hitsAt } from '../text/phrases.js'
import { type Text, keyAt } from '../text/text.js'
import { Gap } from '../text/tokenize.js'
import { Shape } from '../text/word.js'
import { dateWordAt } from './dates/part.js'
import { capitalOf } from './gazetteer.js'
import type { PlaceMention } from './types.js'

/** Paragraphs in which a dateline is looked for: title, subtitle, first lines. */
const PARAGRAPHS = 4
/** Words that may stand before the place in its line: "Monday, 12 May 2024, Oslo", "United Nations/New York". */
const MOST_BEFORE = 10
/** Words of a dateline after the place: its country, the date, the agency. */
const MOST_AFTER = 18

/** "BRUSSELS, 3 March –", "Oslo. 3 March. NORDIC/", "The Kremlin, Moscow": the town that opens a text, or stands in a line of its own with its date or country. */
export function datelineIn(text: Text, places: readonly PlaceMention[]): string | null {
  for (const [at, place] of places.entries()) {
    const sentence = text.sentences[text.sentenceOf[place.from] as number]
    if (!sentence || sentence.paragraph > PARAGRAPHS) return null
    const line = lineStart(text, place.from)
    if (line !== null && isDatelined(text, places, at, line)) return place.name
  }
  return null
}

/** First token of the line, where nothing stands before the place but what may open a dateline. */
function lineStart(text: Text, at: number): number | null {
  for (let i = at; i >= Math.max(0, at - MOST_BEFORE); i--) {
    if (i < at && !mayOpen(text, i)) return null
    if ((text.tokens.gap[i] as number) >= Gap.Line) return i
  }
  return null
}

const mayOpen = (text: Text, i: number): boolean =>
  isDatePart(text, i) || isMark(text, i) || keyAt(text, i) === ':' || isLabel(text, i) || keyAt(text, i) === 'the' || isOfBody(text, i) || isOfBody(text, i - 1)

/** "Place: Oslo". */
const isLabel = (text: Text, i: number): boolean => /^(place|venue|location)$/.test(keyAt(text, i))

/** "United Nations/New York": an organisation before its seat, at the head of the line. */
const isOfBody = (text: Text, i: number): boolean =>
  ((text.tokens.gap[i] ?? 0) as number) >= Gap.Line && hitsAt(text, i).some((h) => h.entry.kind === 'party' && keyAt(text, h.to) === '/')

/** Does what follows the place end as datelines do: with a dash, an agency, a date, the end of the line? */
function isDatelined(text: Text, places: readonly PlaceMention[], at: number, line: number): boolean {
  const place = places[at] as PlaceMention
  const others = places.slice(at + 1, at + MOST_AFTER)
  const isHeading = text.sentences[text.sentenceOf[place.from] as number]?.kind === 'title'
  const isCapitals = line === place.from && ((text.tokens.word[line]?.shape ?? 0) & Shape.Upper) !== 0
  let isDated = false
  let isLocated = false
  let hasAgency = false
  for (let i = line; i < place.from; i++) {
    isDated ||= isDatePart(text, i)
    isLocated ||= isLabel(text, i)
  }
  for (let i = place.to; i < place.to + MOST_AFTER; i++) {
    const key = keyAt(text, i)
    const isTold = isTown(place) || (place.country !== null && hasAgency)
    if (isLineEnd(text, i)) return isTold && (isDated || isLocated || hasAgency || isDatePart(text, i))
    if (isDatePart(text, i)) isDated = true
    else if (isDash(key)) return isTold && !isHeading
    else if (isInBrackets(text, others, i)) {
      const close = closingAt(text, i)
      hasAgency ||= !isDatePart(text, i + 1) || !isDatePart(text, close - 1)
      i = close
    } else if (isMark(text, i)) continue
    else if (i > place.to && isNear(others, place, i)) isLocated = true
    else if (i > place.to && isAgency(text, i)) hasAgency = true
    else return isTold && !isHeading && i > place.to && (isCapitals || (isDated && (hasAgency || /^[.)]$/.test(keyAt(text, i - 1)))))
  }
  return false
}

const isLineEnd = (text: Text, i: number): boolean => i >= text.tokens.count || (text.tokens.gap[i] as number) >= Gap.Line

/** "Singapore (VNA) –": a state that is a town. */
const isTown = (place: PlaceMention): boolean => place.level === 'town' || (place.country !== null && capitalOf(place.country) === place.name)

const isDatePart = (text: Text, i: number): boolean =>
  ((text.tokens.word[i]?.shape ?? 0) & Shape.Number) !== 0 || dateWordAt(text, i, 'month') !== null || dateWordAt(text, i, 'weekday') !== null

const isDash = (key: string): boolean => /^[–—:-]$/.test(key)

/** Marks between the parts of a dateline; "D.C." only tells which Washington it is. */
const isMark = (text: Text, i: number): boolean => /^([,./|()[\]]|dc|d\.c\.)$/.test(keyAt(text, i))

/** "(Nordic News)", "/TASS/", "[Norway]", not the stroke in "OSLO/NAIROBI". */
const isInBrackets = (text: Text, places: readonly PlaceMention[], i: number): boolean =>
  /^[([/]$/.test(keyAt(text, i)) && closingAt(text, i) > i && !(keyAt(text, i) === '/' && places.some((p) => p.from === i + 1))

/** Token of the bracket or stroke that closes the one at `i`; -1 if none is near. */
function closingAt(text: Text, i: number): number {
  const close = keyAt(text, i) === '(' ? ')' : keyAt(text, i) === '[' ? ']' : '/'
  for (let k = i + 1; k < i + 8 && !isLineEnd(text, k); k++) if (keyAt(text, k) === close) return k
  return -1
}

/** "Oslo, Norway", "The Kremlin, Moscow", "CHISINAU/VIENNA": one more place of the line. */
const isNear = (places: readonly PlaceMention[], place: PlaceMention, i: number): boolean =>
  places.some((p) => p.from <= i && i < p.to && (p.country === place.country || p.level === 'town'))

/** "NORDIC", "REPORT.AZ", "Xinhua". */
const isAgency = (text: Text, i: number): boolean =>
  ((text.tokens.word[i]?.shape ?? 0) & Shape.Upper) !== 0 || hitsAt(text, i).some((h) => h.entry.kind === 'agency')
