import { describe, expect, it } from 'vitest'
import { forFuture, forPast } from './dates.js'
import type { DateMention } from './types.js'
import { mentionsOf } from '../pipeline.js'
import { quoteOf } from '../text/text.js'
import { DATE_ROWS } from '../../languages/en/dates.js'

/** A Friday. */
const PUBLISHED = '2025-02-28'

function datesIn(text: string, published: string = PUBLISHED): { readonly words: string; readonly date: DateMention; readonly told: string }[] {
  const reading = mentionsOf({ id: 'example', text, published })
  return reading.dates.map((date) => ({ words: quoteOf(reading.text, date), date, told: date.end ? `${date.start}/${date.end}` : date.start }))
}

describe('forms of dates', () => {
  it('have ids of their own', () => expect(new Set(DATE_ROWS.map((row) => row.id)).size).toBe(DATE_ROWS.length))

  it.each(DATE_ROWS)('$id', (row) => {
    for (const example of row.yes)
      expect(
        datesIn(example).map((d) => d.date.rule),
        example,
      ).toContain(row.id)
    for (const example of row.no)
      expect(
        datesIn(example).map((d) => d.date.rule),
        example,
      ).not.toContain(row.id)
  })
})

/** Words in a sentence, the span that is read, and what it means on the day of publication. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['They met on 3 March 2015 in Rome.', '3 March 2015', '2015-03-03'],
  ['They met on March 3, 2015, in Rome.', 'March 3, 2015', '2015-03-03'],
  ['She was in Rome on 8 and 9 October.', '8 and 9 October', '2024-10-08/2024-10-09'],
  ['The round took place on 13–14 May 2024.', '13–14 May 2024', '2024-05-13/2024-05-14'],
  ['He will travel to Rome from May 25 to June 4.', 'May 25 to June 4', '2025-05-25/2025-06-04'],
  ['The visit lasts from June 11 to 13, 2025.', 'June 11 to 13, 2025', '2025-06-11/2025-06-13'],
  ['From 30 December to 2 January 2025 they met.', '30 December to 2 January 2025', '2024-12-30/2025-01-02'],
  ['They met today (27).', 'today (27)', '2025-02-27'],
  ['They met on Monday.', 'Monday', '2025-02-24'],
  ['They will meet on Monday.', 'Monday', '2025-03-03'],
  ['They will meet on Monday, 17 March.', 'Monday, 17 March', '2025-03-17'],
  ['They met last Friday.', 'last Friday', '2025-02-21'],
  ['They will meet next Tuesday.', 'next Tuesday', '2025-03-04'],
  ['They met last week.', 'last week', '2025-02'],
  ['They will meet next week.', 'next week', '2025-03'],
  ['They met last October.', 'last October', '2024-10'],
  ['They met last January.', 'last January', '2025-01'],
  ['They met last February.', 'last February', '2024-02'],
  ['They will meet next May.', 'next May', '2025-05'],
  ['They met in November.', 'November', '2024-11'],
  ['The visit is planned for May.', 'May', '2025-05'],
  ['The visit is planned for this autumn.', 'this autumn', '2025-09/2025-11'],
  ['They met last winter.', 'last winter', '2023-12/2024-02'],
  ['It rose in the first nine months of 2024.', 'the first nine months of 2024', '2024-01/2024-09'],
  ['It rose in the last quarter of 2024.', 'the last quarter of 2024', '2024-10/2024-12'],
  ['It grew between 2005 and September 2024.', '2005 and September 2024', '2005/2024-09'],
  ['Over the past five years it grew.', 'the past five years', '2020/2025'],
  ['Over the last year it grew.', 'the last year', '2024-02/2025-02'],
  ['They met last autumn, on 21 September, in Rome.', 'last autumn, on 21 September', '2024-09-21'],
  ['They will meet later this year, on 12 May.', 'later this year, on 12 May', '2025-05-12'],
  ['They met last year in March.', 'last year in March', '2024-03'],
  ['They met a year ago.', 'a year ago', '2024-02'],
  ['They will meet in the coming weeks.', 'the coming weeks', '2025-03'],
  ['The summit opens in 10 days’ time.', '10 days’ time', '2025-03-10'],
  ['They met earlier this year.', 'earlier this year', '2025'],
  ['It will end before the end of the year.', 'the end of the year', '2025'],
]

describe('dates', () => {
  it.each(CASES)('%s', (sentence, words, told) => {
    expect(datesIn(sentence).map((d) => [d.words, d.told])).toEqual([[words, told]])
  })

  it('say from what they were worked out', () => {
    expect(datesIn('They met on 3 March 2015.')[0]?.date.basis).toBeNull()
    expect(datesIn('They met yesterday.')[0]?.date.basis).toBe('published 2025-02-28')
  })

  it('know which side is open', () => {
    expect(datesIn('It has grown since 2005.')[0]?.date.open).toBe('since')
    expect(datesIn('It will double by the end of 2026.')[0]?.date.open).toBe('until')
  })

  it('keep both readings of a weekday', () => {
    const date = datesIn('Monday suits them.')[0]?.date as DateMention
    const setting = { id: '', published: PUBLISHED, title: null, outlet: null, home: null, dateline: null }
    expect(forPast(date).start).toBe('2025-02-24')
    expect(forFuture(date, setting).start).toBe('2025-03-03')
  })

  it('a plan told just after its day stays behind', () => {
    expect(datesIn('The visit was scheduled for 26–27 February.')[0]?.told).toBe('2025-02-26/2025-02-27')
  })

  it('are resolved as far as a month of publication allows', () => {
    expect(datesIn('They met on 3 February. They met on Monday. They met last October.', '2025-02').map((d) => d.told)).toEqual(['2025-02-03', '2024-10'])
  })

  it('without a day of publication only stated dates are read', () => {
    const reading = mentionsOf({ id: 'example', text: 'They met today, on Monday, in March and on 3 March 2015.' })
    expect(reading.dates.map((d) => d.start)).toEqual(['2015-03-03'])
  })

  it('pass over what only looks like one', () => {
    const text =
      'May I add that Resolution 1441 (2002), COP28, Agenda 2030, the 20th meeting, Room 2017, 2,024 tonnes and +43 1 514 36-6100 are none? March for Life is a name; the second meeting is not a time.'
    expect(datesIn(text)).toEqual([])
  })
})
