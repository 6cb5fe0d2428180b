import { expect, test } from 'vitest'
import type { Decision } from '../model/kept.js'
import type { ConflictRow } from '../model/rows.js'
import { read } from '../pipeline.js'
import { resolveConflicts } from './conflicts.js'
import { resolveFigures } from './figures.js'
import { deriveInMemory, type MemoryDocument } from './memory-source.js'

const documentOf = (id: string, published: string, text: string): MemoryDocument => ({
  document: { id, published, recorded: '2026-01-01T00:00:00Z', side: null, outlet: null },
  record: read({ id, text, published }),
  sketch: '',
})
const conflictsIn = async (texts: Readonly<Record<string, string>>, decisions: readonly Decision[] = []): Promise<readonly ConflictRow[]> => {
  const documents = Object.entries(texts).map(([day, text]) => documentOf(`d-${day}`, day, text))
  return (await deriveInMemory(documents, [resolveFigures, resolveConflicts], decisions)).conflict
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
