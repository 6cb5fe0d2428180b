import { expect, test } from 'vitest'
import type { OfficeRow } from '../../model/rows.js'
import { holdingsOf } from './holding.js'
import { neighboursOf, titlesAlike } from './neighbours.js'

const row = (person: string, known: string, given: Partial<OfficeRow> = {}): OfficeRow => ({
  doc: `${person}-${known}`,
  fact: 'p1.1',
  quote: 'q',
  from_at: 0,
  to_at: 1,
  certainty: 'stated',
  reviewed: null,
  known,
  of_fact: 'p1',
  title: 'Foreign Minister',
  of: 'Kenya',
  status: 'current',
  from: null,
  to: null,
  person,
  holding: `${person}|${given.title ?? 'minister'}`,
  ...given,
})

/** "before < holder < after" for each holder. */
const chain = (rows: readonly OfficeRow[]): string[] => {
  const holdings = holdingsOf(rows, '2026-01-01')
  return holdings
    .map((one) => {
      const { before, after } = neighboursOf(one, holdings)
      return `${before?.person ?? '-'} < ${one.person} < ${after?.person ?? '-'}`
    })
    .sort()
}

test('holders of one office follow each other by their first tellings, or by a stated start', () => {
  expect(chain([row('ann', '2015-01-01'), row('ben', '2019-01-01'), row('cem', '2024-06-01', { from: '2017-01-01' })])).toEqual([
    '- < ann < cem',
    'ann < cem < ben',
    'cem < ben < -',
  ])
})

test('somebody told only as former holder stands before and after nobody: when that was is not known', () => {
  expect(chain([row('ann', '2015-01-01'), row('ben', '2019-11-20'), row('old', '2019-11-20', { status: 'former' })])).toEqual([
    '- < ann < ben',
    '- < old < -',
    'ann < ben < -',
  ])
})

test.each(['Deputy Foreign Minister', 'Ambassador', 'Member of Parliament'])('several are %s at a time: nobody comes before or after', (title) => {
  expect(chain([row('ann', '2015-01-01', { title }), row('ben', '2019-01-01', { title })])).toEqual(['- < ann < -', '- < ben < -'])
})

test.each(['Commissioner for Trade', 'Ambassador to Togo', 'Vice President'])('one is %s at a time', (title) => {
  expect(chain([row('ann', '2015-01-01', { title }), row('ben', '2019-01-01', { title })])).toEqual(['- < ann < ben', 'ann < ben < -'])
})

test('titles of one office of a government are looked up together', () => {
  expect(titlesAlike('Foreign Minister')).toEqual(expect.arrayContaining(['Minister of Foreign Affairs', 'Minister for Foreign Affairs']))
  expect(titlesAlike('Minister of Foreign Affairs')).toContain('Foreign Minister')
  expect(titlesAlike('Prime Minister')).toEqual(['Prime Minister'])
})
