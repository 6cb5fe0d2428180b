import { expect, test } from 'vitest'
import type { Decision } from '../model/kept.js'
import type { ConflictRow } from '../model/rows.js'
import { read } from '../pipeline.js'
import { resolveConflicts } from './conflicts.js'
import { resolveFigures } from './figures.js'
import { deriveInMemory, type MemoryDocument } from './memory-source.js'
import { resolveNamed } from './named.js'
import type { Resolver } from './types.js'

const documentOf = (id: string, published: string, text: string): MemoryDocument => ({
  document: { id, published, recorded: '2026-01-01T00:00:00Z', side: null, outlet: null },
  record: read({ id, text, published }),
  sketch: '',
})
/** All reports that tell of one kind of occasion are of one engagement: what comparing events would find. */
const asOne: Resolver = async function* (source) {
  for await (const { doc, fact, kind } of source.rows('report'))
    yield { is: 'assignment', row: { kind: 'report', doc, fact, set: { event: 'event:x', engagement: `event:x/${kind}` } } }
}
const conflictsIn = async (texts: Readonly<Record<string, string>>, decisions: readonly Decision[] = []): Promise<readonly ConflictRow[]> => {
  const documents = Object.entries(texts).map(([day, text]) => documentOf(`d-${day}`, day, text))
  return (await deriveInMemory(documents, [asOne, resolveNamed, resolveFigures, resolveConflicts], decisions)).conflict
}
const said = ({ values }: ConflictRow): string[] => values.map((v) => `${v.document}: ${v.value}`)

test('two sums for one year stand side by side, a compatible one beside them', async () => {
  const found = await conflictsIn({
    '2025-02-01': 'Trade between Norway and Kenya reached $3.4 billion in 2024.',
    '2025-03-01': 'Last year, trade between Kenya and Norway amounted to $3.6 billion.',
    '2025-04-01': 'In 2024, trade between Norway and Kenya was over $3.5 billion.',
    '2025-05-01': 'In 2023, trade between Norway and Kenya was $3 billion.',
  })
  expect(found.map((c) => [c.about, c.what, said(c)])).toEqual([
    ['figure', 'trade turnover: Kenya, Norway, 2024', ['d-2025-02-01: 3.4 billion USD', 'd-2025-03-01: 3.6 billion USD', 'd-2025-04-01: over 3.5 billion USD']],
  ])
})

test('rounded values that fit, and other narrower measures, are no dispute', async () => {
  const found = await conflictsIn({
    '2025-02-01': 'Trade between Norway and Kenya exceeded $3.4 billion in 2024.',
    '2025-03-01': 'In 2024, trade between Norway and Kenya was $3.45 billion.',
    '2025-04-01': 'In 2024, agricultural exports of Norway to Kenya were $1 billion.',
    '2025-05-01': 'In 2024, exports of Norway to Kenya were $2 billion.',
  })
  expect(found).toEqual([])
})

test('counts that last disagree within a year, not over years', async () => {
  const count = (n: string) => `The Foreign Minister of Norway met the Foreign Minister of Kenya in Oslo. Over ${n} Norwegian companies work in Kenya.`
  expect(await conflictsIn({ '2021-02-01': count('300'), '2024-02-01': count('400') })).toEqual([])
  expect((await conflictsIn({ '2024-02-01': count('300'), '2024-08-01': count('400') })).map(said)).toEqual([
    ['d-2024-02-01: over 300', 'd-2024-08-01: over 400'],
  ])
})

test('only a person prefers a value', async () => {
  const texts = {
    '2025-02-01': 'Trade between Norway and Kenya reached $3.4 billion in 2024.',
    '2025-03-01': 'Trade between Norway and Kenya reached $3.6 billion in 2024.',
  }
  const [open] = await conflictsIn(texts)
  expect([open?.preferred, open?.decision]).toEqual([null, null])
  const value = open?.values[1]
  if (!value) throw new Error('no dispute was found')
  const target = { doc: value.document, fact: value.fact, kind: 'figure', from_at: value.from_at, to_at: value.to_at, key: '' }
  const ruling: Decision = { id: 'd1', batch: 'b1', kind: 'prefer', target, other: null, value: null, reason: null, by: 'A', recorded: '2026-01-01T00:00:00Z' }
  const [ruled] = await conflictsIn(texts, [ruling])
  expect([ruled?.id, ruled?.preferred, ruled?.decision]).toEqual([open?.id, `${value.document}#${value.fact}`, 'd1'])
})

test('a plan that was moved is a dispute about the date, quoted by the words that tell it', async () => {
  const found = await conflictsIn({
    '2025-02-25': 'The next Norway–Kenya Business Forum will be held in Oslo on 4 March 2025.',
    '2025-03-28': 'The Norway–Kenya Business Forum was held in Oslo on 27 March 2025.',
    '2025-04-28': 'In March 2025 the Norway–Kenya Business Forum was held in Oslo.',
  })
  expect(found.map((c) => [c.about, c.values.map((v) => `${v.value} | ${v.quote}`)])).toEqual([
    ['date', ['2025-03-04, planned | 4 March 2025', '2025-03-27 | 27 March 2025']],
  ])
})

test('a meeting in two towns is a dispute, one in a town and its country is none', async () => {
  const met = (where: string) => `On 3 March 2025 the President of Norway, Anna Berg, met the President of Kenya, Paul Mwangi, in ${where}.`
  const found = await conflictsIn({ '2025-03-04': met('Oslo'), '2025-03-05': met('Nairobi') })
  expect(found.map((c) => [c.about, c.values.map((v) => v.quote)])).toEqual([['place', ['Oslo', 'Nairobi']]])
  expect(await conflictsIn({ '2025-03-04': met('Oslo'), '2025-03-05': met('Norway') })).toEqual([])
})

test('a visit announced for one day and told of as two is a dispute', async () => {
  const found = await conflictsIn({
    '2025-12-01': 'President of France Paul Roux will visit Kenya on December 3.',
    '2025-12-05': 'President of France Paul Roux paid a visit to Kenya on 3–4 December 2025.',
  })
  expect(found.map(said)).toEqual([['d-2025-12-01: 2025-12-03, planned', 'd-2025-12-05: 2025-12-03 to 2025-12-04']])
})

test('what is signed can not be unsigned a year later; what was planned may be', async () => {
  const signed = 'A new agreement between Kenya and Norway was signed last week in Oslo.'
  const planned = 'Kenya and Norway will sign their new cooperation accord next month.'
  const found = await conflictsIn({ '2024-10-15': signed, '2025-11-15': planned })
  const statuses = (all: readonly ConflictRow[]) => all.filter((c) => c.about === 'status').map(said)
  expect(statuses(found)).toEqual([['d-2024-10-15: signed (2024-10-15)', 'd-2025-11-15: still to be signed (2025-11-15)']])
  expect(statuses(await conflictsIn({ '2024-10-15': planned, '2025-11-15': signed }))).toEqual([])
})

test('one sum is no loan and memorandum at once', async () => {
  const loans = 'The European Investment Bank met with Kenya. EIB loans worth EUR 1.47 billion were given.'
  const papers = 'Memoranda of understanding of the European Investment Bank with Kenya amounting to €1.47 billion were signed.'
  expect((await conflictsIn({ '2024-01-29': loans, '2024-01-30': papers })).map((c) => c.about)).toEqual(['nature'])
  expect(await conflictsIn({ '2023-01-29': loans, '2024-01-30': papers })).toEqual([])
})

test('exports and imports make the turnover, growth fits the year before', async () => {
  const trade = (all: string, out: string, back: string) =>
    `In 2024, trade turnover of Kenya with Norway came to $${all}bn, made up of exports of $${out}bn and imports of $${back}bn.`
  expect(await conflictsIn({ '2025-02-01': trade('48.7', '38.1', '10.6') })).toEqual([])
  expect((await conflictsIn({ '2025-02-01': trade('48.7', '28.1', '10.6') })).map((c) => [c.about, c.values.length])).toEqual([['arithmetic', 3]])
  const before = 'In 2023, trade between Kenya and Norway was $40 billion.'
  const grown = (sum: string) => `In 2024, trade between Kenya and Norway was $${sum} billion, an increase of 10 per cent.`
  expect(await conflictsIn({ '2024-02-01': before, '2025-02-01': grown('44') })).toEqual([])
  expect((await conflictsIn({ '2024-02-01': before, '2025-02-01': grown('60') })).map((c) => c.about)).toEqual(['arithmetic'])
})

test('an institute has one seat; a visit recalled in two texts of a day has one date', async () => {
  const opened = (where: string) => `The President of Kenya, Paul Mwangi, praised the Italian Cultural Institute in ${where} in Kenya.`
  const found = await conflictsIn({ '2025-09-28': opened('Nairobi'), '2025-09-29': opened('Mombasa') })
  expect(found.map((c) => [c.about, c.values.map((v) => v.quote)])).toEqual([
    ['place', ['Italian Cultural Institute in Nairobi', 'Italian Cultural Institute in Mombasa']],
  ])
  const recalled = (when: string) => `President of Kenya Paul Mwangi met President of Italy Anna Rossi in Nairobi. Paul Mwangi had visited Rome ${when}.`
  const dates = await conflictsIn({ '2025-09-28': recalled('in January 2025'), '2025-09-29': recalled('on 18–19 January 2024') })
  expect(dates.filter((c) => c.about === 'date').map((c) => c.values.map((v) => v.quote))).toContainEqual(['January 2025', '18–19 January 2024'])
})
