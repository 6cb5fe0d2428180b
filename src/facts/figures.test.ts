import { describe, expect, it } from 'vitest'
import { FIGURE_ROWS, INDICATORS } from '../../languages/en/figures.js'
import type { Figure } from '../model/types.js'
import { mentionsOf, read } from '../pipeline.js'

const figuresIn = (text: string): Figure[] => read({ id: 'example', text: `Heading of the day\n\n${text}`, published: '2025-02-28' }).figures
const told = (text: string) => figuresIn(text).map((f) => [f.value, f.unit, f.period, f.change])

describe('sorts of figures', () => {
  it('have ids of their own', () => expect(new Set([...FIGURE_ROWS, ...INDICATORS].map((row) => row.id)).size).toBe(FIGURE_ROWS.length + INDICATORS.length))

  it.each(FIGURE_ROWS)('$id', (row) => {
    for (const example of row.yes)
      expect(
        figuresIn(example).map((f) => f.rule),
        example,
      ).toContain(row.id)
    for (const example of row.no)
      expect(
        figuresIn(example).map((f) => f.rule),
        example,
      ).not.toContain(row.id)
  })

  it.each(INDICATORS)('$id', (row) => {
    const ids = (text: string): string[] =>
      mentionsOf({ id: 'example', text })
        .text.hits.filter((h) => h.entry.kind === 'indicator')
        .map((h) => h.entry.id)
    for (const example of row.yes) expect(ids(example), example).toContain(row.id)
    for (const example of row.no) expect(ids(example), example).not.toContain(row.id)
  })
})

describe('figures', () => {
  it('take a percentage of change with them', () => {
    expect(told('In 2024, imports stood at $10.6bn (+36.7%).')).toEqual([[10_600_000_000, 'USD', '2024', 36.7]])
    expect(told('Trade fell by 13 per cent to 2.3 billion euros in 2024.')).toEqual([[2_300_000_000, 'EUR', '2024', -13]])
    expect(told('Turnover in 2023 was $40 billion, an increase of 16.9 per cent.')).toEqual([[40_000_000_000, 'USD', '2023', 16.9]])
    expect(told('In 2023 it was $40bn, 38% more than the year before.')).toEqual([[40_000_000_000, 'USD', '2023', 38]])
    expect(told('In 2023 it was $40bn, or 38% of the total.')).toEqual([
      [40_000_000_000, 'USD', '2023', null],
      [38, '%', '2023', null],
    ])
  })

  it('told again in another currency stay one', () => {
    expect(told('In 2024, trade stood at 30 million euros (about $32.3 million).')).toEqual([[30_000_000, 'EUR', '2024', null]])
    expect(told('In 2024, the grants were $5 million (with 3 million euros for schools).')).toHaveLength(2)
  })

  it('share currency and period with the figure before', () => {
    const text = 'Trade turnover in 2024 reached 49.7 billion US dollars. Exports accounted for 38.6 billion and imports for 11.1 billion.'
    expect(told(text)).toEqual([
      [49_700_000_000, 'USD', '2024', null],
      [38_600_000_000, 'USD', '2024', null],
      [11_100_000_000, 'USD', '2024', null],
    ])
    expect(figuresIn(text).map((f) => f.indicator)).toEqual(['trade turnover', 'exports', 'imports'])
  })

  it.each([
    ['About 15 per cent of our workforce is in Oslo.', 'workforce'],
    ['Since 1984, the Agency has invested $2 million in Peru.', 'investment'],
    ['We were there for 20 years, a trillion dollars.', 'USD'],
    ['The Ministry gave $61 million in food aid and $21 million from its own purse.', 'aid'],
    ['This additional funding, including nearly $288 million through the Ministry, goes to Peru.', 'additional funding'],
    ['The Kenyan Blue Plan made $35,000 in 2021.', 'Kenyan Blue Plan'],
  ])('say what is measured: %s', (text, words) => {
    expect(figuresIn(text).at(-1)?.indicator.toLowerCase()).toBe(words.toLowerCase())
  })

  it('know their period', () => {
    expect(told('In 2023, trade stood at $4 billion, and in the first seven months of 2024 it exceeded $2.3 billion.').map((f) => f[2])).toEqual([
      '2023',
      '2024-01/2024-07',
    ])
    expect(told('Direct investment since 2005 comes to $6.7 billion.')[0]?.[2]).toBe('2005/2025')
    expect(told('Mutual trade reached $40 billion in 2022. Investment over the same period grew by 23% to $12.5 billion.').map((f) => f[2])).toEqual([
      '2022',
      '2022',
    ])
    expect(told('Direct investment has exceeded $9 billion in 15 years.')[0]?.[2]).toBe('2010/2025')
    expect(told('The sides met today. A loan of $9 million was granted today.')[0]?.[2]).toBeNull()
  })

  it('name what is counted in singular', () => {
    const unit = (text: string): string | undefined => figuresIn(text)[0]?.unit
    expect(unit('It has facilities for 54 summer and winter sports.')).toBe('sport')
    expect(unit('They signed about 20 intergovernmental and interdepartmental agreements.')).toBe('agreement')
    expect(unit('She is one of 44 heads of mission named that year.')).toBe('head of mission')
    expect(unit('The measures will embrace some 70,000 people.')).toBe('person')
    expect(unit('The number of joint ventures exceeds 400.')).toBe('venture')
    expect(unit('Three memoranda of understanding were signed.')).toBe('memorandum')
    expect(unit('They added [670,000 construction](https://example.org/series) jobs.')).toBe('job')
  })

  it('say whose they are', () => {
    const [figure] = figuresIn('Trade between France and Kenya stood at $4 billion.')
    expect([figure?.of, figure?.with]).toEqual(['France', 'Kenya'])
    expect(figuresIn('Investment from France in Kenya is close to $19.5 billion.')[0]).toMatchObject({ of: 'France', with: 'Kenya', approximate: true })
  })

  it('take no party from a currency, and the sides of the whole for its parts', () => {
    const all = figuresIn('France and Kenya held talks. Turnover of France with Kenya stood at 4.5 billion US dollars, with exports of $2.3bn.')
    expect(all.map((f) => [f.of, f.with])).toEqual([
      ['France', 'Kenya'],
      ['France', 'Kenya'],
    ])
    expect(read({ id: 'a', text: 'Kenya received 40 billion US dollars.' }).parties.map((p) => p.name)).toEqual(['Kenya'])
    expect(figuresIn('Exports amounted to $32.3 billion.')[0]?.value).toBe(32_300_000_000)
  })

  it('are of the noun that is worth the sum, whatever stands between', () => {
    const indicator = (text: string) => figuresIn(text).map((f) => f.indicator)
    expect(
      indicator('Loans worth EUR 1.4 billion and a pipeline of the European Bank for Reconstruction and Development (EBRD) put at EUR 1.5 billion.'),
    ).toEqual(['loans', 'pipeline'])
    expect(indicator('The sum is EUR 3 billion; a memorandum, of the World Bank, is worth EUR 2 billion.')[1]).toBe('memorandum')
    expect(indicator('French investment in Kenya over 15 years was given as almost 9 billion euros.')).toEqual(['investment'])
  })

  it('count once what heading and body tell', () => {
    const { figures } = read({
      id: 'example',
      title: 'Bank lends EUR 10 billion',
      text: 'Bank lends EUR 10 billion\n\nThe bank is lending 10 billion euros for roads.',
      published: '2025-02-28',
    })
    expect(figures.map((f) => f.evidence.quote)).toEqual(['The bank is lending 10 billion euros'])
  })
})
