import { describe, expect, test } from 'vitest'
import type { OfficeRow, ReportRow } from '../../model/rows.js'
import { monthsWithout } from './coverage-of.js'
import { holdingsOf, officeInWords, officeOf } from './holding.js'
import { wasKnown } from './known.js'
import { occasionOf } from './occasion.js'
import type { PeopleBook } from './people-book.js'
import { setPhrases } from './phrases.js'
import { sentenceAt } from './sentence-at.js'

const BASE = { fact: 'e1', quote: 'q', from_at: 0, to_at: 1, certainty: 'stated', reviewed: null } as const
const report = (given: Partial<ReportRow>): ReportRow => ({
  ...BASE,
  doc: 'd1',
  known: '2025-03-01',
  kind: 'meeting',
  status: 'held',
  name: null,
  start: null,
  end: null,
  place: null,
  when_quote: null,
  when_from: null,
  when_to: null,
  where_quote: null,
  where_from: null,
  where_to: null,
  level: 'ministers',
  parties: ['Kenya', 'Togo'],
  people: [],
  topics: [],
  side: null,
  outlet: null,
  context: [],
  event: 'event:x',
  engagement: 'engagement:x',
  ...given,
})
const book = { idOf: (_: string, name: string) => `person:${name}`, label: (id: string) => id } as unknown as PeopleBook
const told = (reports: readonly ReportRow[], today = '2026-01-01') => occasionOf(reports, book, today)

describe('an occasion told by several reports', () => {
  test('was held if one report says so, on the day that is told most exactly', () => {
    const { outcome, start, place, before } = told([
      report({ status: 'planned', start: '2025-04', known: '2025-03-01' }),
      report({ doc: 'd2', known: '2025-04-05', start: '2025-04-04', place: 'Lomé' }),
    ])
    expect({ outcome, start, place, before }).toEqual({ outcome: 'held', start: '2025-04-04', place: 'Lomé', before: [] })
  })

  test('has moved if it took place on another day than planned', () => {
    const { outcome, before } = told([report({ status: 'planned', start: '2025-03-04' }), report({ doc: 'd2', known: '2025-03-28', start: '2025-03-27' })])
    expect({ outcome, before }).toEqual({ outcome: 'moved', before: ['2025-03-04'] })
  })

  test('planned for a quarter and held after it has moved; held within, it has not', () => {
    const plan = report({ status: 'planned', start: '2024-04', end: '2024-06' })
    expect(told([plan, report({ doc: 'd2', known: '2025-04-04', start: '2025-04-04' })]).before).toEqual(['2024-04/2024-06'])
    expect(told([plan, report({ doc: 'd2', known: '2024-05-09', start: '2024-05-09' })]).outcome).toBe('held')
  })

  test('lies ahead until its day has passed; then it has left no trace', () => {
    const plan = [report({ status: 'planned', start: '2026-02' })]
    expect(told(plan, '2026-02-20').outcome).toBe('planned')
    expect(told(plan, '2026-03-01').outcome).toBe('no trace')
  })

  test('a visit holds its meetings, its people come first', () => {
    const visit = report({ kind: 'visit', people: ['Ama'], doc: 'd2' })
    expect(told([report({ people: ['Kofi', 'Ama'] }), visit])).toMatchObject({ kind: 'visit', people: ['person:Ama', 'person:Kofi'] })
  })
})

describe('an office over time', () => {
  const office = (given: Partial<OfficeRow>): OfficeRow => ({
    ...BASE,
    doc: 'd1',
    known: '2024-01-01',
    of_fact: 'p1',
    title: 'Foreign Minister',
    of: 'Togo',
    status: 'current',
    from: null,
    to: null,
    person: 'person:kofi',
    holding: 'holding:1',
    ...given,
  })

  test('is first and last told by texts that tell the holder in it', () => {
    const [one] = holdingsOf([office({ known: '2024-05' }), office({ known: '2024-02-02' }), office({ known: '2025-01-01', status: 'former' })], '2026-01-01')
    expect(one).toMatchObject({ firstSeen: '2024-02-02', lastSeen: '2024-05', isOver: true })
    expect(one && officeInWords(one)).toBe('former Foreign Minister of Togo')
  })

  test('was not over on a day before', () => {
    const [one] = holdingsOf([office({}), office({ known: '2025-01-01', status: 'former' })], '2024-06-01')
    expect(one?.isOver).toBe(false)
  })
})

describe('the sentence around words', () => {
  const text = 'ASTANA – A deal was signed. Mr. A. Smith met J.\nJones on Friday, he said. “It rained.” They left'
  const around = (words: string): string => sentenceAt(text, text.indexOf(words), text.indexOf(words) + words.length).quote
  test.each([
    ['deal', 'ASTANA – A deal was signed.'],
    ['Smith', 'Mr. A. Smith met J.'],
    ['Friday', 'Jones on Friday, he said.'],
    ['rained', '“It rained.”'],
    ['left', 'They left'],
  ])('%s', (words, sentence) => expect(around(words)).toBe(sentence))

  test('is cut where no sentence ends', () => {
    const long = `${'word '.repeat(2000)}`
    expect(sentenceAt(long, 5000, 5004).quote.length).toBeLessThan(1300)
  })
})

describe('set phrases', () => {
  const texts = [
    { doc: 'd1', known: '2024-01-01', text: 'Visa facilitation is a goal. They praised the rule of law last week.' },
    { doc: 'd2', known: '2025-01-01', text: 'Talks on visa facilitation and the rule of law, in Kenya last week.' },
    { doc: 'd3', known: '2025-02-01', text: 'visa facilitation, rule of law in Kenya' },
  ]
  test('are what several texts say alike, without what only stands inside of them, words of time, and names', () => {
    const found = setPhrases(texts, new Set(['kenya'])).map(({ words, uses }) => [words, uses.map((use) => use.doc)])
    expect(found).toEqual([
      ['rule of law', ['d1', 'd2', 'd3']],
      ['visa facilitation', ['d1', 'd2', 'd3']],
    ])
  })

  test('leave out what a publisher writes of everybody, and words that tell nothing', () => {
    const own = ['d1', 'd2', 'd3'].map((doc) => ({ doc, known: '2025-01-01', text: 'Warm relations. Fish stocks. We want to make sure.' }))
    const others = Array.from({ length: 20 }, () => 'Warm relations, they said.')
    expect(setPhrases(own, new Set()).map(({ words }) => words)).toEqual(['Fish stocks', 'Warm relations'])
    expect(setPhrases(own, new Set(), { others }).map(({ words }) => words)).toEqual(['Fish stocks'])
  })
})

describe('what was known by a day', () => {
  test('a month counts from its end', () => {
    expect(wasKnown('2024-12', '2024-12-15')).toBe(false)
    expect(wasKnown('2024-12', '2024-12-31')).toBe(true)
    expect(wasKnown('2024', '2024-12-30')).toBe(false)
    expect(wasKnown('2031', null)).toBe(true)
  })

  test('months without a source lie between the first and the last', () => {
    expect(monthsWithout(['2024-11-03', '2025', '2025-02-01', '2024-11'])).toEqual(['2024-12', '2025-01'])
    expect(monthsWithout([])).toEqual([])
  })
})

test('an office at a place tells whose it is before where', () => {
  expect(officeOf('Ambassador in Lomé', 'Kenya')).toBe('Ambassador of Kenya in Lomé')
  expect(officeOf('Ambassador to Togo', 'European Union')).toBe('Ambassador to Togo of the European Union')
})
