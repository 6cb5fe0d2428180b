import { describe, expect, test } from 'vitest'
import type { Decision } from '../model/kept.js'
import { read } from '../pipeline.js'
import { deriveInMemory } from './memory-source.js'
import { resolveNamed } from './named.js'
import { resolveThreads } from './threads.js'
import { stateAt, stepIn } from './threads/state.js'
import { stepOf } from './threads/step.js'
import { stemOf, termsOf } from './threads/terms.js'
import type { Resolver } from './types.js'

type Text = readonly [doc: string, published: string, text: string]
const derive = (texts: readonly Text[], decisions: readonly Decision[] = []) =>
  deriveInMemory(
    texts.map(([id, published, text]) => ({
      document: { id, published, recorded: '2026-01-01T00:00:00Z', side: null, outlet: null },
      record: read({ id, text, published }),
      sketch: '',
    })),
    [oneForum, resolveNamed, resolveThreads],
    decisions,
  )
/** Reports of the forum are of one engagement. */
const oneForum: Resolver = async function* (source) {
  for await (const { doc, fact, name } of source.rows('report'))
    if (name?.includes('Forum')) yield { is: 'assignment', row: { kind: 'report', doc, fact, set: { event: 'event:forum', engagement: 'event:forum/1' } } }
}

const WISH: Text = [
  'a',
  '2024-10-14',
  'The Foreign Minister of Kenya met the Foreign Minister of Norway in Oslo. Norway is ready to begin negotiations on visa facilitation with Kenya.',
]
const TALKS: Text = [
  'b',
  '2025-12-02',
  'Ministers of Kenya and Norway met in Oslo. The two sides announced the launch of negotiations on visa facilitation and readmission.',
]
const OTHER: Text = ['c', '2025-12-03', 'Ministers of Kenya and Norway met in Oslo. Norway and Kenya agreed to open a school of fisheries in Mombasa.']
const ELSEWHERE: Text = ['d', '2025-12-04', 'Ministers of Peru and Norway met in Oslo. The two sides agreed to begin negotiations on visa facilitation.']

describe('promises over time', () => {
  test('a wish is followed up by the talks that later open, other matters and other parties stay apart', async () => {
    const { commitment, relation, entity } = await derive([WISH, TALKS, OTHER, ELSEWHERE])
    const threads = commitment.map((row) => [row.doc, row.thread])
    const id = 'thread:2024-10-14-norway-is-ready-to-begin-negotiations-on-visa-facilitation'
    expect(threads).toEqual([
      ['a', id],
      ['b', id],
      ['c', null],
      ['d', null],
    ])
    const told = relation.filter(({ kind }) => kind === 'thread')
    expect(told.map(({ left, right, state, reasons }) => [left, right, state, stepIn(reasons)])).toEqual([['a#c1', 'b#c1', 'joined', 'followed up']])
    expect(told[0]?.reasons[0]).toMatch(/^followed up: both of .*visa/)
    expect(entity.filter(({ kind }) => kind === 'thread')).toMatchObject([{ id, first_known: '2024-10-14', last_known: '2025-12-02', documents: 2 }])
  })

  test('an agreement that was promised and is signed fulfils', async () => {
    const { relation } = await derive([
      ['a', '2024-10-14', 'Ministers of Kenya and Norway met in Oslo. They agreed to sign an agreement on fisheries and coastal protection next year.'],
      ['b', '2025-03-01', 'Kenya and Norway signed an agreement on fisheries and coastal protection in Nairobi.'],
    ])
    expect(relation.filter(({ kind }) => kind === 'thread').map(({ left, reasons }) => [left, reasons[0]])).toContainEqual(['a#c1', 'fulfilled: it was signed'])
  })

  test('a person joins and parts promises', async () => {
    const plain = await derive([WISH, TALKS, OTHER])
    const [a, b, c] = plain.commitment.map((row) => ({ doc: row.doc, fact: row.fact, kind: 'commitment', from_at: row.from_at, to_at: row.to_at, key: '' }))
    if (!a || !b || !c) throw new Error('three promises were to be read')
    const rule = (id: string, kind: 'same' | 'different', target: typeof a, other: typeof a): Decision => ({
      id,
      batch: 'b1',
      kind,
      target,
      other,
      value: null,
      reason: 'I know it',
      by: 'A',
      recorded: '2026-01-01',
    })
    const ruled = await derive([WISH, TALKS, OTHER], [rule('d1', 'different', a, b), rule('d2', 'same', a, c)])
    expect(ruled.commitment.map((row) => row.thread !== null)).toEqual([true, false, true])
    expect(ruled.relation.filter(({ kind }) => kind === 'thread').map(({ right, decision }) => [right, decision])).toEqual([['c#c1', 'd2']])
  })

  test('the order of adding changes nothing', async () => {
    const one = await derive([WISH, TALKS, OTHER, ELSEWHERE])
    const other = await derive([ELSEWHERE, OTHER, TALKS, WISH])
    expect(other.relation).toEqual(one.relation)
    expect(other.entity).toEqual(one.entity)
  })
})

test('terms tell the matter, not the genre or the parties', () => {
  expect(termsOf('The sides agreed to strengthen cooperation between Kenya and Norway on visa facilitation', ['agreement:x'])).toEqual([
    'agreement:x',
    'visa',
    'facilit',
  ])
  expect(stemOf('negotiations')).toBe(stemOf('negotiating'))
})

test('what a later text does is read from its verbs; what is only talked about is not done', () => {
  const wish = 'they intend to build a bridge'
  expect(stepOf(wish, 'the bridge was inaugurated')).toBe('fulfilled')
  expect(stepOf(wish, 'talks on the bridge were opened')).toBe('followed up')
  expect(stepOf(wish, 'the plan was cancelled and replaced by a ferry')).toBe('superseded')
  expect(stepOf(wish, 'they again spoke of the bridge')).toBe('repeated')
})

describe('the state as of a day', () => {
  const first = { known: '2024-10-14', due: null }
  test('changes with a later text only', () => {
    const steps = [
      { known: '2025-04-01', step: 'repeated' },
      { known: '2025-12-02', step: 'followed up' },
      { known: '2026-05-01', step: 'fulfilled' },
    ] as const
    expect(['2024-12-31', '2025-06-01', '2025-12-31', '2026-06-01'].map((day) => stateAt(first, steps, day))).toEqual([
      'open',
      'open',
      'followed up',
      'fulfilled',
    ])
    expect(stateAt(first, [...steps.slice(0, 2), { known: '2025-12-09', step: 'superseded' }], '2026-01-01')).toBe('superseded')
  })

  test('silence leaves no trace, after the day it was due or after two years', () => {
    expect(stateAt(first, [], '2026-10-01')).toBe('open')
    expect(stateAt(first, [], '2026-11-01')).toBe('no trace')
    expect(stateAt({ ...first, due: '2025-03' }, [], '2025-03-31')).toBe('open')
    expect(stateAt({ ...first, due: '2025-03' }, [], '2025-04-01')).toBe('no trace')
  })
})
