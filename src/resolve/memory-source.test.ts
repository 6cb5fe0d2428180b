import { expect, test } from 'vitest'
import { read } from '../pipeline.js'
import { deriveInMemory, type MemoryDocument } from './memory-source.js'
import { sketchOf } from './sketch.js'
import type { Resolver } from './types.js'

const documentOf = (id: string, published: string, text: string): MemoryDocument => {
  const record = read({ id, text, published })
  return { document: { id, published, recorded: '2026-01-01T00:00:00Z', side: null, outlet: null }, record, sketch: sketchOf(text) }
}
const documents = [
  documentOf('b', '2025-03-04', 'On 3 March 2025 Foreign Minister of Kazakhstan Murat Nurtleu met Foreign Minister of Spain José Manuel Albares in Madrid.'),
  documentOf('a', '2025-03-05', 'On 3 March 2025 Foreign Minister of Kazakhstan Murat Nurtleu met Foreign Minister of Spain José Manuel Albares in Madrid.'),
]

test('a resolver sees what those before it assigned, in the order it asks for', async () => {
  const nameThem: Resolver = async function* (source) {
    for await (const { doc, fact, name } of source.rows('person'))
      yield { is: 'assignment', row: { kind: 'person', doc, fact, set: { person: `person:${name}` } } }
  }
  const seen: (readonly [string | null, string])[] = []
  const look: Resolver = async function* (source) {
    for await (const row of source.rows('person', ['person'])) seen.push([row.person, row.doc])
    yield { is: 'copy', row: { doc: 'a', original: 'b', likeness: 1 } }
  }
  const after: string[] = []
  const lookAgain: Resolver = async function* (source) {
    for await (const row of source.rows('report')) after.push(row.doc)
    for await (const row of source.rows('report', ['known'], 'copies')) after.push(row.doc)
    for await (const row of source.documents()) after.push(row.known)
    yield* []
  }
  const derived = await deriveInMemory(documents, [nameThem, look, lookAgain])
  expect(seen).toEqual([
    ['person:José Manuel Albares', 'a'],
    ['person:José Manuel Albares', 'b'],
    ['person:Murat Nurtleu', 'a'],
    ['person:Murat Nurtleu', 'b'],
  ])
  expect(after).toEqual(['b', 'b', 'a', '2025-03-04', '2025-03-05'])
  expect(derived.copy).toHaveLength(1)
  expect(derived.person.every((row) => row.person !== null)).toBe(true)
})

test('the order in which documents come changes nothing', async () => {
  const sorted = (rows: readonly { readonly doc: string; readonly fact: string }[]) => rows.map(({ doc, fact }) => `${doc}#${fact}`).sort()
  const order: Resolver = async function* (source) {
    let n = 0
    for await (const row of source.rows('report', ['start']))
      yield { is: 'assignment', row: { kind: 'report', doc: row.doc, fact: row.fact, set: { event: `event:${n++}` } } }
  }
  const one = await deriveInMemory(documents, [order])
  const other = await deriveInMemory([...documents].reverse(), [order])
  expect(sorted(other.report)).toEqual(sorted(one.report))
  expect(new Map(other.report.map((row) => [row.doc + row.fact, row.event]))).toEqual(new Map(one.report.map((row) => [row.doc + row.fact, row.event])))
})
