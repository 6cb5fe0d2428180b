import type { DateWord } from '../../base/date-table.js'
import type { TokenRange } from '../../base/span.js'
import type { Text } from '../../text/text.js'
import { type Hit, hitsAt } from '../../text/phrases.js'
import { Shape } from '../../text/word.js'

/** The fields of a date as far as the words tell them. */
export interface Fields {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly weekday: number | null
}

/** What some words say of a date, before the year they leave out is worked out. */
export interface Part extends TokenRange {
  readonly rule: string
  readonly start: Fields
  readonly end: Fields | null
  /** What relative words were counted from; null for words of the calendar. */
  readonly basis: string | null
  readonly vague: boolean
}

/** A part read from other words, or with other fields. Written out, not spread, so that all parts have one shape. */
export const partOf = (part: Part, from: number, to: number, start: Fields, end: Fields | null, basis = part.basis): Part => ({
  from,
  to,
  rule: part.rule,
  start,
  end,
  basis,
  vague: part.vague,
})

/** The state of one pass over a text. */
export interface Scan {
  readonly text: Text
  readonly published: string | null
  /** The date told last, at its own precision: what "the same day" points to. */
  told: string | null
  /** The day told last of each weekday, by its number: what "on Wednesday" means after "Wednesday 31 May". */
  readonly weekdays: (string | undefined)[]
  /** The span of days told last: what "the second day" counts from. */
  span: { readonly start: string; readonly end: string } | null
}

export const fields = (year: number | null, month: number | null = null, day: number | null = null): Fields => ({ year, month, day, weekday: null })

export function fieldsOf(date: string): Fields {
  return fields(Number(date.slice(0, 4)), date.length >= 7 ? Number(date.slice(5, 7)) : null, date.length >= 10 ? Number(date.slice(8, 10)) : null)
}

/** The lexicon finds plurals too; "it lasts two days" and "on Mondays" are no dates. */
export function isListedForm(text: Text, hit: Hit): boolean {
  const word = text.tokens.word[hit.to - 1]
  const data = hit.entry.data as DateWord
  return word?.key === word?.stem || ('short' in data && data.short)
}

/** The date word of one sort that begins at a token; the longest phrase. */
export function dateWordAt<Is extends DateWord['is']>(
  text: Text,
  i: number,
  is: Is,
): { readonly word: Extract<DateWord, { is: Is }>; readonly to: number } | null {
  for (const hit of hitsAt(text, i)) {
    if (hit.entry.kind !== 'date' || (hit.entry.data as DateWord).is !== is || !isListedForm(text, hit)) continue
    return { word: hit.entry.data as Extract<DateWord, { is: Is }>, to: hit.to }
  }
  return null
}

/** A year of four digits; -1 for other tokens ("2,015", "1990s"). */
export function yearAt(text: Text, i: number): number {
  const word = text.tokens.word[i]
  if (!word || word.text.length !== 4 || !(word.shape & Shape.Number)) return -1
  const value = Number(word.text)
  if (!(value >= 1700 && value <= 2100)) return -1
  return text.tokens.gap[i + 1] === 0 && (text.tokens.word[i + 1]?.shape ?? 0) & (Shape.Lower | Shape.Number) ? -1 : value
}

const DIGIT_ZERO = 48

/** A day of the month: "3", "03", "21st"; -1 for other tokens. */
export function dayAt(text: Text, i: number): number {
  const word = text.tokens.word[i]
  if (!word || !(word.shape & Shape.Number)) return -1
  const length = word.text.length - (word.shape & Shape.Ordinal ? 2 : 0)
  if (length > 2) return -1
  const first = word.text.charCodeAt(0) - DIGIT_ZERO
  const value = length === 1 ? first : first * 10 + word.text.charCodeAt(1) - DIGIT_ZERO
  return value >= 1 && value <= 31 ? value : -1
}
