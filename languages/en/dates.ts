/** English words of time; the grammar that puts them together is `src/mentions/dates/`. */

const count = (words: string): ReadonlyMap<string, number> => new Map(words.split(' ').map((w, i) => [w, i + 1]))

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...count('january february march april may june july august september october november december'),
  ...count('jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', 9],
])

/** Monday is 0. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map('monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((w, i) => [w, i]))

/** First and last month of a season of the northern year; winter begins in the year before. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([['spring', [3, 5]], ['summer', [6, 8]], ['autumn', [9, 11]], ['fall', [9, 11]], ['winter', [12, 14]]])

export const ORDINALS: ReadonlyMap<string, number> = new Map([...count('first second third fourth'), ['1st', 1], ['2nd', 2], ['3rd', 3], ['4th', 4], ['last', -1], ['final', -1]])
export const NUMBERS: ReadonlyMap<string, number> = new Map([...count('one two three four five six seven eight nine ten eleven twelve'), ['a', 1], ['an', 1], ['twenty', 20], ['thirty', 30]])

/** Words that put a bare month or year in time: "in March", "since 2005"; without them "May" and "March" are no months. */
export const TIME_PREPOSITIONS = new Set('in since by until till during from of for between last next this late early mid to and through before after for throughout around'.split(' '))

/** Days relative to publication. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([['today', 0], ['tonight', 0], ['yesterday', -1], ['tomorrow', 1]])
export const DAY_PARTS = new Set('morning afternoon evening night noon day midday'.split(' '))
