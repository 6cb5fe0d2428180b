import { COUNTRIES } from '../../../gazetteer/countries.js'
import { ORGANISATIONS } from '../../../gazetteer/organisations.js'
import { keyOf, singular } from '../../base/fold.js'
import { own } from '../../base/own.js'
import type { ReportRow } from '../../model/rows.js'
import { isGroup } from './parties.js'

/**
 * What kind of gathering a report names, so that "Kazakhstan–EU Cooperation Council" and "Cooperation Council between
 * the European Union and the Republic of Kazakhstan" are one: the words that are left when parties, place, ordinal and
 * filling words are taken away. Empty if nothing is named.
 */
export interface Series {
  readonly words: readonly string[]
  /** Which one of its series: 20 for "the 20th Cooperation Council"; null if not told. */
  readonly ordinal: number | null
}

/** Words of the names of parties; "council" and "union" only count as part of a whole name, so forms are taken out as phrases. */
const PARTY_FORMS: readonly string[][] = [
  ...COUNTRIES.flatMap((row) => [...row.names, ...row.adjectives, ...row.people]),
  ...ORGANISATIONS.flatMap((row) => (row.kind !== 'agency' && row.actsFor === null ? [...row.names, ...row.acronyms] : [])),
  'Central Asian',
  'European',
  'Kazakhstani',
  'Republic',
].map((form) => keyOf(form).split(' '))
const BY_FIRST = new Map<string, string[][]>()
for (const form of PARTY_FORMS) {
  const first = form[0] as string
  const list = BY_FIRST.get(first)
  if (list) list.push(form)
  else BY_FIRST.set(first, [form])
}

/** Words that make no difference between two names of one gathering. */
const FILLING = new Set(
  'a an and at between for from in of on s session meeting round sitting edition the to with regular annual next first formal official high level joint political format'.split(
    ' ',
  ),
)
/** Other words for the same gathering. */
const SAME: Readonly<Record<string, string>> = {
  minister: 'ministerial',
  leader: 'summit',
  heads: 'summit',
  head: 'summit',
  presidents: 'summit',
  consultation: 'consultations',
  dialog: 'dialogue',
  forums: 'forum',
  intergovernmental: 'commission',
}
/** Kinds of gatherings; two names with different ones are two gatherings. */
const TYPES = new Set('summit ministerial council forum dialogue committee commission conference assembly consultations subcommittee congress'.split(' '))

/** Of a report; the words of the quote count only where no name is told and the quote calls it a summit or a ministerial. */
export function seriesOf({ name, quote, kind, place, parties }: Pick<ReportRow, 'name' | 'quote' | 'kind' | 'place' | 'parties'>): Series {
  const words = name ? wordsOf(name, place) : kind === 'conference' || kind === 'meeting' ? typeIn(quote, parties.some(isGroup)) : []
  return { words, ordinal: words.length > 0 ? ordinalIn(quote) : null }
}

function wordsOf(name: string, place: string | null): readonly string[] {
  const tokens = keyOf(name)
    .replace(/[^\p{L}\p{N} +]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)
  const left: string[] = []
  const placeWords = place ? keyOf(place).split(' ') : []
  for (let at = 0; at < tokens.length; ) {
    const form = (BY_FIRST.get(tokens[at] as string) ?? []).filter((f) => f.every((word, i) => tokens[at + i] === word)).sort((a, b) => b.length - a.length)[0]
    if (form) at += form.length
    else left.push(tokens[at++] as string)
  }
  const kept = left
    .filter((word) => !placeWords.includes(word) && !/^\d{4}$/.test(word) && ordinalOf(word) === null)
    .map((word) => own(SAME, singular(word)) ?? own(SAME, word) ?? singular(word))
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
        /\b(\d{1,3}(?:st|nd|rd|th)|third|[a-z]+th|twentieth)\b(?!\s+(?:of\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december|century|anniversary|time in))/g,
      ),
  ]
    .map((match) => ordinalOf(match[1] as string))
    .filter((ordinal) => ordinal !== null)
  return found.length === 1 ? (found[0] as number) : null
}

/** `same`: all words; `within`: one name holds the words of the other; `other`: they name different kinds; `unknown`: too little is told. */
export function fitSeries(a: Series, b: Series): 'same' | 'within' | 'unknown' | 'other' {
  if (a.words.length === 0 || b.words.length === 0) return 'unknown'
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return 'other'
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  const common = few.filter((word) => many.includes(word)).length
  if (common === few.length) return few.length === many.length ? 'same' : 'within'
  const types = (words: readonly string[]): string[] => words.filter((word) => TYPES.has(word))
  const [x, y] = [types(few), types(many)]
  if (x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word))) return 'other'
  return common > 0 ? 'unknown' : 'other'
}
