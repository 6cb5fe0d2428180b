import type { DateRow, DateWord, TimeUnit } from '../../src/base/date-table.js'

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ')
const MONTH_SHORT: readonly (readonly [string, number])[] = [
  ['Jan', 1],
  ['Feb', 2],
  ['Mar', 3],
  ['Apr', 4],
  ['Jun', 6],
  ['Jul', 7],
  ['Aug', 8],
  ['Sep', 9],
  ['Sept', 9],
  ['Oct', 10],
  ['Nov', 11],
  ['Dec', 12],
]
/** Month names that are also given names, verbs or modals: they need a preposition, a day or a year beside them. */
const DOUBTFUL = new Set([3, 4, 5, 6, 8])
const WEEKDAY_NAMES = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const WEEKDAY_SHORT: readonly (readonly [string, number])[] = [
  ['Mon', 1],
  ['Tue', 2],
  ['Tues', 2],
  ['Wed', 3],
  ['Thu', 4],
  ['Thur', 4],
  ['Thurs', 4],
  ['Fri', 5],
]

/** Folded month and weekday names: they are no part of an event's name. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set([...MONTH_NAMES, ...WEEKDAY_NAMES].map((w) => w.toLowerCase()))

/** Phrases that must be written with a capital. */
export const CAPITAL_DATE_WORDS: readonly (readonly [string, DateWord])[] = [
  ...MONTH_NAMES.map((name, n) => [name, { is: 'month', month: n + 1, short: false, doubtful: DOUBTFUL.has(n + 1) }] as const),
  ...MONTH_SHORT.map(([name, month]) => [name, { is: 'month', month, short: true, doubtful: true }] as const),
  ...WEEKDAY_NAMES.map((name, n) => [name, { is: 'weekday', weekday: n + 1, short: false }] as const),
  ...WEEKDAY_SHORT.map(([name, weekday]) => [name, { is: 'weekday', weekday, short: true }] as const),
  ['Q1', { is: 'fraction', first: 1, last: 3 }],
  ['Q2', { is: 'fraction', first: 4, last: 6 }],
  ['Q3', { is: 'fraction', first: 7, last: 9 }],
  ['Q4', { is: 'fraction', first: 10, last: 12 }],
  ['H1', { is: 'fraction', first: 1, last: 6 }],
  ['H2', { is: 'fraction', first: 7, last: 12 }],
]

const all = (phrases: string, word: DateWord): (readonly [string, DateWord])[] => phrases.split('; ').map((phrase) => [phrase, word] as const)

export const DATE_WORDS: readonly (readonly [string, DateWord])[] = [
  // Seasons of the northern half of the world, as ministries there count them.
  ...all('spring', { is: 'season', first: 3, last: 5 }),
  ...all('summer', { is: 'season', first: 6, last: 8 }),
  ...all('autumn; fall', { is: 'season', first: 9, last: 11 }),
  ...all('winter', { is: 'season', first: 12, last: 14 }),
  ...all('today; earlier today; later today; this morning; this afternoon; this evening; tonight', { is: 'day', shift: 0 }),
  ...all('yesterday; last night; last evening; yesterday morning; yesterday afternoon; yesterday evening', { is: 'day', shift: -1 }),
  ...all('tomorrow; tomorrow morning; tomorrow afternoon; tomorrow evening', { is: 'day', shift: 1 }),
  ...all('the day before yesterday', { is: 'day', shift: -2 }),
  ...all('the day after tomorrow', { is: 'day', shift: 2 }),
  ...all('this; current; the current; this coming; this very', { is: 'shift', shift: 0 }),
  ...all('last; past; this past; previous; preceding; the previous; the preceding; the last; the past', { is: 'shift', shift: -1 }),
  ...all('next; coming; upcoming; following; the next; the coming; the upcoming; the forthcoming', { is: 'shift', shift: 1 }),
  ...all('the same; that same; that', { is: 'same' }),
  ...all('the day before; the previous day; the preceding day; a day earlier; one day earlier; a day before; the night before; the evening before', {
    is: 'beside',
    shift: -1,
  }),
  ...all('the following day; the next day; the day after; a day later; one day later; the following morning', { is: 'beside', shift: 1 }),
  ...all(
    'earlier; later; early; late; mid; middle of; the middle of; end of; the end of; start of; the start of; beginning of; the beginning of; the latter part of; the eve of; the turn of; the remainder of; the rest of; the course of; earlier in; later in; late in; early in; the month of; the year',
    { is: 'part' },
  ),
  ...all('ago', { is: 'ago', sign: -1, from: 'published' }),
  ...all('earlier; before; prior; previously', { is: 'ago', sign: -1, from: 'told' }),
  ...all('later', { is: 'ago', sign: 1, from: 'told' }),
  ...all('time', { is: 'hence' }),
  ...all('first; 1st; the first', { is: 'ordinal', nth: 1 }),
  ...all('second; 2nd; the second', { is: 'ordinal', nth: 2 }),
  ...all('third; 3rd; the third', { is: 'ordinal', nth: 3 }),
  ...all('fourth; 4th; the fourth', { is: 'ordinal', nth: 4 }),
  ...all('the final; the concluding; the closing', { is: 'ordinal', nth: -1 }),
  ...all('over the weekend; at the weekend; during the weekend', { is: 'weekend' }),
  ...all('recently; just recently; lately; the other day; a few days ago; several days ago', { is: 'vague', sign: -1 }),
  ...all('the near future; the nearest future; the foreseeable future; the not too distant future', { is: 'vague', sign: 1 }),
]

/** Singular and plural of what time is counted in. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ...(['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade'] as const).flatMap((unit) => [[unit, unit] as const, [`${unit}s`, unit] as const]),
  ['half', 'half'],
])

/** Words that join the two ends of a span; "and" does so only after "between" or with days in a row. */
export const SPAN_WORDS: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till', '–', '—', '-'])
export const AND_WORDS: ReadonlySet<string> = new Set(['and', '&'])
/** Words before a bare year or month that make it a date. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in since by from until till before after during through throughout of for between early late mid end year around within following starting beginning pre post on and or than as'.split(
    ' ',
  ),
)
export const SINCE_WORDS: ReadonlySet<string> = new Set(['since', 'after'])
export const UNTIL_WORDS: ReadonlySet<string> = new Set(['by', 'until', 'till', 'before', 'through'])
/** Words that may stand between such a preposition and the date: "by the end of 2026". */
export const DATE_ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'of', 'end', 'late', 'early', 'mid'])
export const YEAR_WORD = 'year'
export const OF_WORD = 'of'
export const THE_WORD = 'the'

/** Nearest of these before a date tells whether "on Friday" lies ahead or behind. */
export const AHEAD_WORDS: ReadonlySet<string> = new Set(
  'will shall scheduled planned due expected invite invited invitation intends intend set ends begins starts slated'.split(' '),
)
export const BEHIND_WORDS: ReadonlySet<string> = new Set('was were had did met spoke took held paid went came said told made gave began won has'.split(' '))
export const BE_WORDS: ReadonlySet<string> = new Set('is are was were'.split(' '))

/** The forms that are read, with the rule id that their mentions keep. Examples are told as if published on Friday, 2025-02-28. */
export const DATE_ROWS: readonly DateRow[] = [
  {
    id: 'date.day-month',
    reads: '3 March 2015; 8 and 9 October; 13–14 May',
    yes: [
      'The talks took place on 3 March 2015.',
      'She was there on 8 and 9 October.',
      'The round was held on 13–14 May.',
      'From 30 June to 2 July 2024 they met.',
      'It was signed on the 21st of April.',
    ],
    no: ['They spoke for 3 hours.', 'Article 3 may apply.'],
  },
  {
    id: 'date.month-day',
    reads: 'March 3, 2015; May 14-16; May 25 to June 4',
    yes: ['The talks took place on March 3, 2015.', 'He will travel to Oslo May 14-16.', 'The tour lasts from May 25 to June 4.', 'They met on Sept. 4.'],
    no: ['In March 140 firms took part.', 'It may 3 times fail.'],
  },
  {
    id: 'date.numeric',
    reads: '2025-02-28; 28.02.2025; 28/02/2025',
    yes: ['Signed on 2025-02-28.', 'Signed on 28.02.2025.', 'Signed on 28/02/2025.', 'Signed on 02/28/2025.'],
    no: ['Call 555-02-28 for details.', 'Version 1.2.3 is out.'],
  },
  {
    id: 'date.year',
    reads: 'in 2024; since 2005; 2023–2024',
    yes: ['Trade grew in 2024.', 'Investment has grown since 2005.', 'The plan for 2023–2024 was adopted.'],
    no: ['Resolution 1998 was adopted.', 'They trained 2024 teachers.', 'The 2030 Agenda was praised.'],
  },
  {
    id: 'date.month',
    reads: 'in March; in January 2020; last October; in May this year',
    yes: [
      'They met in March.',
      'It began in January 2020.',
      'They met last October.',
      'The visit took place in May this year.',
      'It is planned for mid-May.',
      'Ties grew in January–September 2024.',
    ],
    no: ['The sides may meet.', 'The soldiers march on.', 'April Jones met them.'],
  },
  {
    id: 'date.weekday',
    reads: 'on Monday; this Thursday; last Friday; over the weekend',
    yes: [
      'They met on Monday.',
      'They will meet next Tuesday.',
      'They met last Friday.',
      'They met over the weekend.',
      'Talks open on Wednesday 5 March 2025; on Wednesday they will also sign.',
    ],
    no: ['They rest at weekends.', 'The Friday Group is a body.', 'They meet on Mondays.'],
  },
  { id: 'date.nth', reads: 'on the 24th', yes: ['The talks took place on the 24th.'], no: ['The 24th meeting was held.', 'It was the 24th.'] },
  {
    id: 'date.day',
    reads: 'today; yesterday (27); last night',
    yes: ['They met today.', 'They met yesterday (27).', 'They dined last night (27).', 'They will meet tomorrow.'],
    no: ['They meet to day-trip.'],
  },
  {
    id: 'date.shift',
    reads: 'this week; last month; later this year; earlier in the year',
    yes: ['They met last week.', 'They will meet later this year.', 'Earlier in the year they met.', 'It opens next month.'],
    no: ['This is a week of talks.', 'They met last.'],
  },
  {
    id: 'date.past-span',
    reads: 'over the past 20 years; in the next five years',
    yes: ['Over the past 20 years trade has grown.', 'In the next five years it will double.'],
    no: ['It took 20 years.', 'The forum lasts two days.'],
  },
  {
    id: 'date.ago',
    reads: 'a year ago; two months earlier; in ten days’ time',
    yes: ['They met a year ago.', 'Two months ago they met.', 'They meet in ten days’ time.'],
    no: ['They met long ago.', 'At that time they met.'],
  },
  {
    id: 'date.same',
    reads: 'the same day; that year; the day before; on the second day',
    yes: [
      'They met on 3 May 2024. Talks were held the same day.',
      'On 3 May 2024 it was signed; the day before, they had met.',
      'She was there from 3 to 5 May 2024. On the second day she met the King.',
      'She was there from 3 to 5 May 2024. On the final day a paper was signed.',
    ],
    no: ['That is the same.', 'On the second day they met.'],
  },
  {
    id: 'date.fraction',
    reads: 'the first half of 2025; Q2 2024; the first nine months of 2024',
    yes: [
      'It is due in the first half of 2025.',
      'Trade grew in Q2 2024.',
      'Exports grew in the first nine months of 2024.',
      'Exports grew in the first three quarters of 2024.',
      'In the second quarter of 2024 it fell.',
    ],
    no: ['It was the first half-hour.', 'The first quarter of the city is old.'],
  },
  {
    id: 'date.season',
    reads: 'in spring 2025; this summer; last autumn; in the autumn',
    yes: ['They met in spring 2025.', 'They met in the autumn of 2024.', 'The summit is due this autumn.', 'They will meet again in autumn.'],
    no: ['The spring flows.', 'Prices fall.', 'She spoke of joy in spring weather.', 'He had a part in the fall of the house.'],
  },
  {
    id: 'date.vague',
    reads: 'recently; in the near future',
    yes: ['They met recently.', 'They will meet in the near future.'],
    no: ['The recent talks went well.'],
  },
]
