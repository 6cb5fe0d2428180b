import { describe, expect, it } from 'vitest'
import { AMOUNT_ROWS } from '../../languages/en/amounts.js'
import { mentionsOf } from '../pipeline.js'
import { quoteOf } from '../text/text.js'

const read = (text: string, outlet: string | null = null) => mentionsOf({ id: 'example', text, outlet, published: '2025-02-28' })

function amountsIn(text: string, outlet: string | null = null): readonly (readonly [string, number, string | null])[] {
  const reading = read(text, outlet)
  return reading.amounts.map((a) => [quoteOf(reading.text, a), a.value, a.unit] as const)
}

describe('forms of quantities', () => {
  it('of currencies may be written without a blank, or in short', () => {
    expect(amountsIn('Trade reached USD20 billion, RM1.5bn and TL 170 million; COP27 and B52 are none.')).toEqual([
      ['USD20 billion', 20e9, 'USD'],
      ['RM1.5bn', 1.5e9, 'MYR'],
      ['TL 170 million', 170e6, 'TRY'],
    ])
  })

  it('have ids of their own', () => expect(new Set(AMOUNT_ROWS.map((row) => row.id)).size).toBe(AMOUNT_ROWS.length))

  it.each(AMOUNT_ROWS)('$id', (row) => {
    const rules = (text: string): string[] => read(text).amounts.map((a) => a.rule)
    for (const example of row.yes) expect(rules(example), example).toContain(row.id)
    for (const example of row.no) expect(rules(example), example).not.toContain(row.id)
  })
})

describe('quantities', () => {
  it.each([
    ['It is worth $48.7bn.', '$48.7bn', 48_700_000_000, 'USD'],
    ['It is worth $ 2.9 billion.', '$ 2.9 billion', 2_900_000_000, 'USD'],
    ['It is worth A$5m.', 'A$5m', 5_000_000, 'AUD'],
    ['A $5 million loan was granted.', '$5 million', 5_000_000, 'USD'],
    ['It is worth 300 million Kazakh tenge.', '300 million Kazakh tenge', 300_000_000, 'KZT'],
    ['It is worth 2 billion 300 million tenge.', '2 billion 300 million tenge', 2_300_000_000, 'KZT'],
    ['It is worth €10–15 million.', '€10–15 million', 10_000_000, 'EUR'],
    ['It covers 1,250 km².', '1,250 km²', 1250, 'km2'],
    ['It covers 30 thousand hectares.', '30 thousand hectares', 30_000, 'ha'],
    ['It ships 43.5 million m3.', '43.5 million m3', 43_500_000, 'm3'],
    ['It employs two hundred and fifty people.', 'two hundred and fifty', 250, null],
    ['It employs 20 000 people.', '20 000', 20_000, null],
    ['It fell by 0.5 percentage points.', '0.5 percentage points', 0.5, 'percentage point'],
  ])('%s', (sentence, words, value, unit) => expect(amountsIn(sentence)).toEqual([[words, value, unit]]))

  it('know the rupee of the publisher', () => {
    expect(amountsIn('It costs Rs. 500 million.', 'pmd.gov.lk')[0]?.[2]).toBe('LKR')
    expect(amountsIn('It costs Rs. 500 million.', 'mofa.gov.pk')[0]?.[2]).toBe('PKR')
    expect(amountsIn('It costs Rs. 500 million.')[0]?.[2]).toBe('INR')
  })

  it('know what is approximate', () => {
    const approximate = (text: string): boolean | undefined => read(text).amounts[0]?.approximate
    for (const words of ['about', 'nearly', 'over', 'more than', 'up to', 'at least', 'almost', 'some'])
      expect(approximate(`It employs ${words} 300 people.`), words).toBe(true)
    expect(approximate('It employs 300 people.')).toBe(false)
  })

  it('pass over what only looks like one', () => {
    expect(
      amountsIn(
        'The EU-27, the C5+1, the G20, COVID-19, Article 5, the 2+2 dialogue, a three-day visit and +4315143661 are none; see https://example.org/item/12345.',
      ),
    ).toEqual([])
  })
})
