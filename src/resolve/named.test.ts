import { expect, test } from 'vitest'
import type { Decision } from '../model/kept.js'
import type { AgreementRow } from '../model/rows.js'
import { read } from '../pipeline.js'
import { deriveInMemory } from './memory-source.js'
import { contentOf, initialsOf } from './named/content.js'
import { historyOf } from './named/history.js'
import { resolveNamed } from './named.js'

const derive = (texts: readonly (readonly [doc: string, published: string, text: string])[], decisions: readonly Decision[] = []) =>
  deriveInMemory(
    texts.map(([id, published, text]) => ({
      document: { id, published, recorded: '2026-01-01T00:00:00Z', side: null, outlet: null },
      record: read({ id, text, published }),
      sketch: '',
    })),
    [resolveNamed],
    decisions,
  )
const ids = (rows: readonly AgreementRow[]) => rows.map((row) => `${row.doc} ${row.agreement}`)

test('a name is taken apart into what tells and what does not', () => {
  expect(contentOf('new roadmap of Kenya and the European Union on critical raw materials for 2025–2026')).toEqual({
    words: ['critical', 'material', 'raw'],
    head: 'roadmap',
    years: ['2025', '2026'],
    isBare: false,
    isNew: true,
  })
  expect(contentOf('joint statement').isBare).toBe(true)
  expect(initialsOf('Enhanced Partnership and Cooperation Agreement')).toBe('EPCA')
})

test('an agreement is one by name and acronym, and another between other parties', async () => {
  const { agreement, entity, relation } = await derive([
    ['a', '2024-01-10', 'Kenya and Norway discussed the Enhanced Partnership and Cooperation Agreement between Kenya and Norway.'],
    ['b', '2024-02-10', 'Ministers of Kenya and Norway met. The EPCA between Norway and Kenya is in force.'],
    ['c', '2024-03-10', 'Peru and Norway discussed the Enhanced Partnership and Cooperation Agreement between Peru and Norway.'],
  ])
  const [a, b, c] = ids(agreement)
  expect(a).toBe('a agreement:enhanced-partnership-and-cooperation-agreement')
  expect(b?.slice(2)).toBe(a?.slice(2))
  expect(c?.slice(2)).not.toBe(a?.slice(2))
  expect(relation.map(({ state, reasons }) => [state, reasons])).toEqual([['joined', ['EPCA is made of the first letters of the name']]])
  expect(entity.find(({ id }) => id === a?.slice(2))).toMatchObject({ kind: 'agreement', documents: 2, first_known: '2024-01-10', last_known: '2024-02-10' })
})

test('bare papers are those of their days', async () => {
  const text = 'Kenya and Norway signed a joint declaration in Oslo.'
  const { agreement } = await derive([
    ['a', '2024-01-10', text],
    ['b', '2024-01-12', text],
    ['c', '2024-06-12', text],
  ])
  const [a, b, c] = agreement.map((row) => row.agreement)
  expect(a).toBe(b)
  expect(c).not.toBe(a)
})

test('rulings join and part, and a later document does not undo them', async () => {
  const texts = [
    ['a', '2024-01-10', 'Kenya and Norway signed a memorandum on raw materials, batteries and hydrogen in Oslo.'],
    ['b', '2024-02-10', 'Kenya and Norway recalled the memorandum on raw materials, batteries and renewable hydrogen signed in Oslo.'],
  ] as const
  const { agreement } = await derive(texts)
  expect(new Set(agreement.map((row) => row.agreement)).size).toBe(1)
  const [a, b] = agreement.map((row) => ({ doc: row.doc, fact: row.fact, kind: 'agreement', from_at: row.from_at, to_at: row.to_at, key: '' }))
  if (!a || !b) throw new Error('two agreements were to be read')
  const apart: Decision = { id: 'd1', batch: 'b1', kind: 'different', target: a, other: b, value: null, reason: 'two papers', by: 'A', recorded: '2026-01-01' }
  const ruled = await derive(texts, [apart])
  expect(new Set(ruled.agreement.map((row) => row.agreement)).size).toBe(2)
  expect(ruled.relation).toMatchObject([{ state: 'apart', decision: 'd1', reasons: ['two papers'] }])
})

test('bodies of nearly one name stay apart, one name in another order is one', async () => {
  const { organization } = await derive([
    ['a', '2024-01-10', 'The Norway–Kenya Business Council met in Oslo with the Ministry of Foreign Affairs of Norway.'],
    ['b', '2024-02-10', 'The Kenya–Norway Business Council met in Nairobi with the Ministry of Internal Affairs of Norway.'],
  ])
  const byName = new Map(organization.map((row) => [`${row.doc} ${row.name}`, row.organization]))
  const councils = [...byName].filter(([name]) => name.includes('Council')).map(([, id]) => id)
  expect(councils).toHaveLength(2)
  expect(new Set(councils).size).toBe(1)
  expect(new Set([...byName].filter(([name]) => name.includes('Ministry')).map(([, id]) => id)).size).toBe(2)
})

test('the order of adding changes nothing', async () => {
  const texts = [
    ['a', '2024-01-10', 'Kenya and Norway will sign their new cooperation accord next month.'],
    ['b', '2024-02-10', 'Kenya and Norway signed the Partnership for Growth Agreement (PGA) in Oslo.'],
    ['c', '2024-03-10', 'Kenya and Norway signed a joint declaration in Oslo.'],
  ] as const
  const one = await derive(texts)
  const other = await derive([...texts].reverse())
  expect(ids(other.agreement).sort()).toEqual(ids(one.agreement).sort())
  expect(other.entity).toEqual(one.entity)
})

test('the history of an agreement tells each step once, with its source', () => {
  const row = (doc: string, known: string, status: AgreementRow['status']) => ({ doc, fact: 'a1', known, status, quote: doc, from_at: 0 }) as AgreementRow
  const steps = historyOf([
    row('c', '2024-03', 'signed'),
    row('a', '2024-01', 'negotiated'),
    row('b', '2024-02', 'negotiated'),
    row('d', '2024-05', 'existing'),
  ])
  expect(steps.map(({ status, doc }) => `${status} ${doc}`)).toEqual(['negotiated a', 'signed c', 'existing d'])
})
