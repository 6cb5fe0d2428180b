import { dateInWords, spanInWords } from '../../model/words/dates.js'
import type { ConflictRow } from '../../model/rows.js'

const SUBJECTS: readonly (readonly [prefix: RegExp, words: string])[] = [
  [/^date: /, 'the day of the '],
  [/^place: /, 'the place of the '],
  [/^seat: /, 'the seat of the '],
  [/^signed or not: /, 'the signing of the '],
]

/** What a dispute is about: "date: visit of António Costa" → "the day of the visit of António Costa". */
export function disputeSubject({ what }: Pick<ConflictRow, 'what'>): string {
  const found = SUBJECTS.find(([prefix]) => prefix.test(what))
  return disputedInWords(found ? what.replace(found[0], found[1]) : what)
}

/** "2025-03-03 to 2025-03-04, planned" → "3–4 March 2025, planned"; a day in parentheses is the text's own, told behind it. */
export const disputedInWords = (text: string): string =>
  text
    .replace(/ \(\d{4}(?:-\d{2}){0,2}\)$/, '')
    .replace(/\b(\d{4}-\d{2}(?:-\d{2})?) to (\d{4}-\d{2}(?:-\d{2})?)\b/g, (_, start: string, end: string) => spanInWords(start, end))
    .replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, dateInWords)
