import { expect, test } from 'vitest'
import type { OfficeRow } from '../../model/rows.js'
import { holdingView, mayStandAt, type HoldingView } from './holding-view.js'
import { holdsOffice, officesOf } from './person-offices.js'
import { areOneOffice, succession } from './succession.js'

const row = (doc: string, known: string, title: string, of: string | null, more: Partial<OfficeRow> = {}): OfficeRow => ({
  doc,
  fact: 'p1.1',
  known,
  quote: title,
  from_at: 0,
  to_at: 1,
  certainty: 'stated',
  reviewed: null,
  of_fact: 'p1',
  title,
  of,
  status: 'current',
  from: null,
  to: null,
  person: 'person:a',
  holding: 'holding:a',
  ...more,
})

test('titles of one office are one, a double title stays its own and tells what it holds', () => {
  const offices = officesOf([
    row('a', '2020', 'Foreign Minister', 'Chad'),
    row('b', '2020', 'Minister of Foreign Affairs', 'Chad'),
    row('c', '2020', 'Deputy Prime Minister – Minister of Foreign Affairs', 'Chad'),
    row('d', '2020', 'Foreign Minister', null),
    row('e', '2020', 'Foreign Minister', 'Mali'),
  ])
  expect(offices.map(({ title, of, rows }) => [title, of, rows.length])).toEqual([
    ['Deputy Prime Minister – Minister of Foreign Affairs', 'Chad', 1],
    ['Foreign Minister', 'Chad', 3],
    ['Foreign Minister', 'Mali', 1],
  ])
  expect(holdsOffice({ title: 'Deputy Prime Minister – Minister of Foreign Affairs', of: 'Chad' }, { title: 'Foreign Minister', of: 'Chad' })).toBe(true)
  expect(holdsOffice({ title: 'Foreign Minister', of: 'Chad' }, { title: 'Deputy Prime Minister', of: 'Chad' })).toBe(false)
})

const rows = [
  row('a', '2020-02-01', 'Foreign Minister', 'Chad', { status: 'incoming', from: '2020-03-01' }),
  row('b', '2020-05-01', 'Minister of Foreign Affairs', 'Chad'),
  row('c', '2022-01-01', 'Foreign Minister', 'Chad', { status: 'former' }),
]

test('a view tells only what was known by a day', () => {
  expect(holdingView(rows)).toMatchObject({ status: 'former', from: '2020-03-01', firstSeen: '2020-05-01', lastSeen: '2020-05-01', formerSince: '2022-01-01' })
  expect(holdingView(rows, { knownAt: '2020-06' })).toMatchObject({ status: 'current', formerSince: null, title: 'Minister of Foreign Affairs' })
  expect(holdingView(rows, { knownAt: '2020-02-10' })).toMatchObject({ status: 'incoming', firstSeen: null })
  expect(holdingView(rows, { knownAt: '2019' })).toBeNull()
})

test('a view tells only what may have stood at a day', () => {
  expect(holdingView(rows, { validAt: '2020-02-15' })).toBeNull()
  expect(holdingView(rows, { validAt: '2021-01-01' })).not.toBeNull()
  expect(holdingView(rows, { validAt: '2023-01-01' })).toBeNull()
  expect(mayStandAt(holdingView(rows) as HoldingView, '2020-03')).toBe(true)
})

test('holders of one office follow each other', () => {
  const view = (person: string, from: string, to: string): HoldingView =>
    holdingView([row('a', from, 'Foreign Minister', 'Chad', { person, holding: person, from, to })]) as HoldingView
  const order = succession([view('person:b', '2021-01-10', '2022-01-01'), view('person:a', '2019-01-01', '2020-12-31')])
  expect(areOneOffice(view('person:a', '2019-01-01', '2020-12-31'), view('person:b', '2021-01-10', '2022-01-01'))).toBe(true)
  expect(order.map(({ view: { person }, predecessor, successor, gap }) => [person, predecessor, successor, gap])).toEqual([
    ['person:a', null, 'person:b', null],
    ['person:b', 'person:a', null, 10],
  ])
})
