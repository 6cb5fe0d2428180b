import { type Text, keyAt } from '../../text/text.js'
import { Shape } from '../../text/word.js'
import type { DateMention, Setting } from '../types.js'

/** A text read for dates, and the day against which it is read. */
export interface Cursor {
  readonly text: Text
  /** Full day of publication, or null when only a month or nothing is known. */
  readonly day: string | null
  /** `YYYY-MM` or `YYYY-MM-DD` of publication, or null. */
  readonly published: string | null
}

export function cursorOf(text: Text, setting: Setting): Cursor {
  const { published } = setting
  return { text, day: published?.length === 10 ? published : null, published: published && published.length >= 7 ? published : null }
}

/** Whole number at a token ("2024", "3", "20th"), or NaN. */
export function numberAt(cursor: Cursor, i: number): number {
  const word = cursor.text.tokens.word[i]
  if (!word || !(word.shape & Shape.Number)) return Number.NaN
  return /^\d{1,4}(st|nd|rd|th)?$/i.test(word.text) ? Number.parseInt(word.text, 10) : Number.NaN
}

export const key = (cursor: Cursor, i: number): string => keyAt(cursor.text, i)

/** A year of the genre: four digits, 1700–2100. */
export function yearAt(cursor: Cursor, i: number): number {
  const word = cursor.text.tokens.word[i]
  return word && /^(1[789]|20)\d\d$/.test(word.text) ? Number(word.text) : Number.NaN
}

/** "March 3, 2015", "3 March 2015": the year at `i`, or after a comma. */
export function yearAfter(cursor: Cursor, i: number): { year: number; to: number } | null {
  const at = key(cursor, i) === ',' ? i + 1 : i
  const year = yearAt(cursor, at)
  return Number.isNaN(year) ? null : { year, to: at + 1 }
}

export function made(rule: string, from: number, to: number, start: string, end: string | null, basis: string | null, more: Partial<Pick<DateMention, 'open' | 'vague'>> = {}): DateMention {
  return { kind: 'date', from, to, start, end: end === start ? null : end, rule, basis, open: more.open ?? null, vague: more.vague ?? false }
}

export const basisOf = (cursor: Cursor): string => `published ${cursor.published ?? 'unknown'}`
