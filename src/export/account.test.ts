import { describe, expect, test } from 'vitest'
import { MADE_TEXT, madeRecord } from '../../test/support/made-record.js'
import { account } from './account.js'
import { brief } from './brief.js'
import { dateInWords, periodInWords, spanInWords } from '../model/words/dates.js'
import { amountInWords, changeInWords } from '../model/words/numbers.js'
import { COLOURED, PLAIN } from './paint.js'
import { columns, wrap } from './wrap.js'

const pipe = { paint: PLAIN, width: Number.POSITIVE_INFINITY }

describe('the account of a record', () => {
  test('tells each kind of fact with its id and its quote', () => {
    expect(account(madeRecord(), pipe)).toBe(`Talks in Oslo
Ministry · 28 February 2025 · made-1
https://example.org/talks

Met
   e1  Meeting · Norway – France · Oslo · 28 February 2025 (inferred from publication)
       Anna Berg  Minister, Norway
       Paul Roux  former President, France, from March 2025
       on trade
       “Minister Anna Berg met President Paul Roux”

Matters
   t1  trade  “trade”

Promised, asked, supported
   c1  Norway, France agreed · due 2030
       “agreed to double trade”

Agreements
   a1  Treaty of Oslo (TO) · Norway – France · signed
       “Talks”

Figures
   f1  about 5 billion EUR (+36.7%) · trade · Norway – France · January–September 2024
       “5 billion euros”

Said
   q1  Anna Berg
       “Talks”

Initiatives and projects
   i1  Northern Corridor  “Talks”

Offices without a name
   h1  Prime Minister, Norway  “Talks”

Organisations
   o1  Oslo
`)
  })

  test('is as wide as the terminal, also with wide characters', () => {
    const record = madeRecord()
    for (const width of [40, 60, 100]) {
      const wide = { ...record, document: { ...record.document, title: '部长会见了大使 '.repeat(20) } }
      for (const line of account(wide, { paint: COLOURED, width }).split('\n')) expect(columns(line)).toBeLessThanOrEqual(width)
    }
  })

  test('has colours only when they are wanted', () => {
    expect(account(madeRecord(), pipe)).not.toContain('\u001b')
    expect(account(madeRecord(), { paint: COLOURED, width: 80 })).toContain('\u001b[')
  })

  test('lets no text rewrite the terminal', () => {
    const record = madeRecord()
    const evil = '\u001b]0;owned\u0007\u001b[2J\u202e'
    const out = account(
      { ...record, id: evil, document: { ...record.document, title: evil }, engagements: record.engagements.map((e) => ({ ...e, place: evil })) },
      pipe,
    )
    expect(out).not.toMatch(/[\u001b\u0007\u202e]/)
  })

  test('in brief has a line an occasion and counts the rest', () => {
    expect(brief(madeRecord(), pipe)).toBe(`Talks in Oslo · 28 February 2025 · made-1
   e1  Meeting · Anna Berg, Paul Roux · Norway – France · Oslo
       1 undertaking · 1 agreement · 1 figure · on trade
`)
  })

  test('its facts stand in the text it was made for', () => {
    for (const { evidence } of madeRecord().engagements) expect(MADE_TEXT.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  })
})

test('dates in words', () => {
  expect(dateInWords('2025-02-08')).toBe('8 February 2025')
  expect(dateInWords('2025-02')).toBe('February 2025')
  expect(dateInWords('2025')).toBe('2025')
  expect(spanInWords('2025-05-14', '2025-05-16')).toBe('14–16 May 2025')
  expect(spanInWords('2025-05-30', '2025-06-02')).toBe('30 May – 2 June 2025')
  expect(spanInWords('2025-01', '2025-06')).toBe('January–June 2025')
  expect(spanInWords('2024-12-30', '2025-01-02')).toBe('30 December 2024 – 2 January 2025')
  expect(spanInWords('2024', '2025')).toBe('2024 – 2025')
  expect(spanInWords('2025-05-14', '2025-05-14')).toBe('14 May 2025')
  expect(periodInWords('2024-01/2024-09')).toBe('January–September 2024')
})

test('amounts in words', () => {
  const amount = (value: number, unit: string, approximate = false): string => amountInWords({ value, unit, approximate })
  expect(amount(48_700_000_000, 'USD')).toBe('48.7 billion USD')
  expect(amount(36.7, '%')).toBe('36.7%')
  expect(amount(3000, 'company', true)).toBe('about 3,000 companies')
  expect(amount(1, 'agreement')).toBe('1 agreement')
  expect(amount(120, 'km')).toBe('120 km')
  expect(amount(2_500_000, 'person')).toBe('2.5 million people')
  expect(amount(0.5, 't')).toBe('0.5 t')
  expect([changeInWords(36.7), changeInWords(-4), changeInWords(0)]).toEqual(['+36.7%', '−4%', '0%'])
})

test('lines are broken at blanks only', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrap('abcdefghij k', 5)).toEqual(['abcdefghij', 'k'])
  expect(wrap('部长 会见', 5)).toEqual(['部长', '会见'])
  expect(wrap('', 5)).toEqual([''])
})
