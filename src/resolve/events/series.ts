import { keyOf, singular } from '../../base/fold.js'
import { own } from '../../base/own.js'
import type { ReportRow } from '../../model/rows.js'
import { canonicalParties, isGroup, mayBeOne } from './parties.js'
import { withoutParties } from './party-forms.js'

/**
 * What kind of gathering a report names, so that "Kazakhstan–EU Cooperation Council" and "Cooperation Council between
 * the European Union and the Republic of Kazakhstan" are one: the words that are left when parties, place, ordinal and
 * filling words are taken away. Empty if nothing is named.
 */
export interface Series {
  readonly words: readonly string[]
  /** Parties in the name; if it has none, those of the report, which then say whose summit it is. */
  readonly of: readonly string[]
  /** Do parties stand in the name itself? */
  readonly isOwn: boolean
  /** Which one of its series: 20 for "the 20th Cooperation Council"; null if not told. */
  readonly ordinal: number | null
}

/** Words that make no difference between two names of one gathering. */
const FILLING = new Set(
  'a an and at between for from in of on s session meeting round sitting edition the to with regular annual next first formal official high level joint political format special extraordinary informal key upcoming republic anniversary state'.split(
    ' ',
  ),
)
/** Other words for the same gathering. */
const SAME: Readonly<Record<string, string>> = {
  minister: 'ministerial',
  leader: 'summit',
  head: 'summit',
  president: 'summit',
  consultation: 'consultations',
  dialog: 'dialogue',
  intergovernmental: 'commission',
}
/** Kinds of gatherings; two names with different ones are two gatherings, and one alone names none: there are many summits. */
const TYPES = new Set('summit ministerial council forum dialogue committee commission conference assembly consultations subcommittee congress talk'.split(' '))

type Named = Pick<ReportRow, 'name' | 'quote' | 'kind' | 'place' | 'parties'>

/** The same for what is to be kept as a plain value; null if nothing is named. */
export function seriesIn(row: Named): Series | null {
  const series = seriesOf(row)
  return isNamed(series) ? series : null
}

/** Of a report; the words of the quote count only where no name is told and the quote calls it a summit or a ministerial. */
export function seriesOf({ name, quote, kind, place, parties }: Named): Series {
  const named = name ? withoutParties(name) : { words: [], parties: [] }
  const words = name ? plainWords(named.words, place) : kind === 'conference' || kind === 'meeting' ? typeIn(quote, parties.some(isGroup)) : []
  if (words.length === 0 && named.parties.length === 0) return NAMELESS
  const isOwn = named.parties.length > 0
  return { words, of: isOwn ? canonicalParties(named.parties) : canonicalParties(parties), isOwn, ordinal: ordinalIn(quote) }
}
export const NAMELESS: Series = { words: [], of: [], isOwn: false, ordinal: null }

/** Does the report name its gathering? */
export const isNamed = (series: Series): boolean => series !== NAMELESS

function plainWords(words: readonly string[], place: string | null): readonly string[] {
  const placeWords = place ? keyOf(place).split(' ') : []
  const kept = words
    .filter((word) => !placeWords.includes(word) && !/^\d{4}$/.test(word) && ordinalOf(word) === null)
    .map((word) => own(SAME, singular(word)) ?? (TYPES.has(word) ? word : singular(word)))
    .filter((word) => !FILLING.has(word))
  return [...new Set(kept)].sort()
}

/** "first summit", "the ministers of the five states met the EU" without any name. Ministers of two states meet each day, those of a group do not. */
function typeIn(quote: string, isOfGroup: boolean): readonly string[] {
  const found = (isOfGroup ? /\b(summit|ministerial|ministers|leaders)\b/i : /\b(summit|ministerial)\b/i).exec(quote)?.[1]?.toLowerCase()
  return found ? [own(SAME, singular(found)) ?? found] : []
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

function ordinalOf(word: string): number | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word)?.[1]
  if (digits) return Number(digits)
  const at = ORDINALS.indexOf(word)
  return at >= 0 ? at + 1 : null
}

/** The only ordinal of a quote, if it is no date ("on the 4th of March") and no small word with another use ("first", "second"). */
function ordinalIn(quote: string): number | null {
  const found = [
    ...quote
      .toLowerCase()
      .matchAll(
        /\b(\d{1,3}(?:st|nd|rd|th)|third|[a-z]{3,9}th|twentieth)\b(?!\s+(?:of\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december|century|anniversary|time))/g,
      ),
  ]
    .map((match) => ordinalOf(match[1] as string))
    .filter((ordinal) => ordinal !== null)
  return found.length === 1 ? (found[0] as number) : null
}

/**
 * `same`: all words; `within`: one name holds the words of the other; `kind`: both are summits, say, and no more is told;
 * `other`: they name different gatherings; `unknown`: too little is told.
 */
export type SeriesFit = 'same' | 'within' | 'kind' | 'unknown' | 'other'

export function fitSeries(a: Series, b: Series): SeriesFit {
  if (!isNamed(a) || !isNamed(b)) return 'unknown'
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return 'other'
  const whose = fitOf(a, b)
  if (whose === 'other') return 'other'
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  const common = few.filter((word) => many.includes(word))
  if (common.length === few.length && few.length > 0) {
    const isEqual = few.length === many.length
    // "Summit" and "summit": one only if it is the same parties' or has a word of its own.
    if (!common.some((word) => !TYPES.has(word)) && whose !== 'same') return isEqual ? 'kind' : 'unknown'
    return isEqual ? 'same' : 'within'
  }
  if (few.length === 0) return whose === 'same' ? 'within' : 'unknown'
  const [x, y] = [few.filter((word) => TYPES.has(word)), many.filter((word) => TYPES.has(word))]
  if (x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word))) return 'other'
  return common.length > 0 ? 'unknown' : 'other'
}

/** Whose gathering it is: by the parties in both names; those of the report count only where a name has none, and cannot tell two gatherings apart. */
function fitOf(a: Series, b: Series): 'same' | 'unknown' | 'other' {
  if (a.of.length === 0 || b.of.length === 0) return 'unknown'
  const [few, many] = a.of.length <= b.of.length ? [a.of, b.of] : [b.of, a.of]
  // A forum of the Quad is none of the United States and Africa, though one is a member; a report's own parties are told more loosely.
  const isOne = a.isOwn && b.isOwn ? (x: string, y: string): boolean => x === y : mayBeOne
  const common = few.filter((party) => many.some((other) => isOne(party, other))).length
  if (common === 0) return a.isOwn && b.isOwn ? 'other' : 'unknown'
  // One state alone, the publisher's own as a rule, makes no gathering its own.
  const isWhole = common === few.length && (few.length > 1 || (a.isOwn && b.isOwn) || few.some((party) => isGroup(party)))
  return isWhole ? 'same' : a.isOwn && b.isOwn && few.length > 1 ? 'other' : 'unknown'
}
