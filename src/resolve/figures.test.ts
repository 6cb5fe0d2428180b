import { expect, test } from 'vitest'
import { agree, claimOf } from './figures/claim.js'
import { measureOf } from './figures/measure.js'
import { alignedPeriod, yearBefore } from './figures/period.js'
import { tellNumber } from './figures/tell.js'
import { resolveFigures } from './figures.js'
import { deriveInMemory, type MemoryDocument } from './memory-source.js'
import { read } from '../pipeline.js'

const documentOf = (id: string, published: string, text: string): MemoryDocument => ({
  document: { id, published, recorded: '2026-01-01T00:00:00Z', side: null, outlet: null },
  record: read({ id, text, published }),
  sketch: '',
})
const seriesIn = async (...texts: string[]): Promise<(string | null)[]> => {
  const { figure } = await deriveInMemory(
    texts.map((text, i) => documentOf(`d${i}`, '2025-03-01', text)),
    [resolveFigures],
  )
  return figure.map((row) => row.series)
}

test('one measure has many names', () => {
  const trade = ['turnover', 'mutual trade', 'bilateral trade turnover', 'the total volume of trade'].map((name) => measureOf(name, 'USD').name)
  expect(new Set(trade)).toEqual(new Set(['trade turnover']))
  expect(measureOf('FDI', 'USD')).toEqual(measureOf('foreign direct investment', 'USD'))
  expect(measureOf('trade deficit', 'USD').name).not.toBe('trade turnover')
  expect(measureOf('foreign trade', '%').name).toBe('foreign trade')
  expect(measureOf('agricultural exports', 'USD').name).toBe('exports: agricultural')
  expect(measureOf('European enterprises', 'enterprise').name).toBe(measureOf('companies', 'company').name)
  expect(measureOf('documents', 'document').isKnown).toBe(false)
})

test('exports of one side are imports of the other; investment goes one way', async () => {
  const [exports, imports] = await seriesIn(
    'Ministers of Norway and Kenya met. Exports of Norway to Kenya amounted to $3 billion in 2024.',
    'Ministers of Norway and Kenya met. Imports of Kenya from Norway amounted to $3 billion in 2024.',
  )
  expect(exports).toBe('series:exports-norway-kenya-money')
  expect(imports).toBe(exports)
  const [out, back] = await seriesIn(
    'Ministers of Norway and Kenya met. Investment from Norway in Kenya reached $3 billion.',
    'Ministers of Norway and Kenya met. Investment from Kenya in Norway reached $3 billion.',
  )
  expect(out).not.toBe(back)
})

test('trade is the same whichever side is named first, and of the other side of the talks where one is named', async () => {
  const all = await seriesIn(
    'Trade between Norway and Kenya reached $3 billion in 2024.',
    'In 2024, turnover between Kenya and Norway was $4 billion.',
    'The Foreign Minister of Norway met the Foreign Minister of Kenya in Oslo. Norway’s mutual trade with Kenya was $4 billion.',
  )
  expect(new Set(all)).toEqual(new Set(['series:trade-turnover-kenya-norway-money']))
})

test('periods have one form', () => {
  expect(alignedPeriod('2024-01/2024-12')).toBe('2024')
  expect(alignedPeriod('2024-01-01/2024-09-30')).toBe('2024-01/2024-09')
  expect(alignedPeriod('2005/2024-09')).toBe('2005-01/2024-09')
  expect(alignedPeriod('2006/2021')).toBe('2006/2021')
  expect(alignedPeriod('2024-03-05')).toBe('2024-03-05')
  expect(yearBefore('2024-01/2024-09')).toBe('2023-01/2023-09')
  expect(yearBefore('2005/2024')).toBeNull()
})

test('rounding is read from the words right before the number', () => {
  expect(claimOf(50e9, 'In 2024, mutual trade was nearly 50 billion US dollars', true).rounding).toBe('below')
  expect(claimOf(9e9, 'has exceeded $9 billion', true).rounding).toBe('above')
  expect(claimOf(7.6e9, 'Over the past 20 years, investment has reached $7.6 billion', false).rounding).toBe('exact')
  expect(claimOf(9e9, 'over 15 years it was 9 billion', false).rounding).toBe('exact')
})

test('claims agree as far as their rounding allows', () => {
  const claim = (value: number, words: string) => claimOf(value, `${words} ${value}`, false)
  expect(agree(claim(50, 'nearly'), claim(49.7, 'was'))).toBe(true)
  expect(agree(claim(50, 'nearly'), claim(48.7, 'was'))).toBe(false)
  expect(agree(claim(9, 'almost'), claim(9, 'over'))).toBe(false)
  expect(agree(claim(2.3, 'over'), claim(2.3, 'was'))).toBe(true)
  expect(agree(claim(40, 'was'), claim(39.9, 'was'))).toBe(false)
  expect(agree(claim(3000, 'over'), claim(4000, 'over'))).toBe(false)
})

test('numbers are told as English writes them', () => {
  expect([48.7e9, 3000, 1234567, 0.5, 200e9].map(tellNumber)).toEqual(['48.7 billion', '3,000', '1.234567 million', '0.5', '200 billion'])
})
