import { expect, test } from 'vitest'
import type { CopyRow } from '../model/rows.js'
import { resolveCopies } from './copies.js'
import { likenessOf, sketchOf } from './sketch.js'
import type { ComparedDocument, RowSource } from './types.js'

const sentence = (i: number, what: string): string =>
  `On day ${i} the ${what} of district ${i * 7} spoke with guests from town ${i * 13} about matter ${i * 3} and left early. `
const text = (what: string, from: number, to: number): string => Array.from({ length: to - from }, (_, i) => sentence(from + i, what)).join('')

async function copiesOf(
  documents: readonly (readonly [doc: string, known: string, text: string])[],
  rulings: readonly (readonly ['same' | 'different', string, string])[] = [],
): Promise<CopyRow[]> {
  const compared: ComparedDocument[] = documents.map(([doc, known, words]) => ({ doc, known, side: null, outlet: null, sketch: sketchOf(words) }))
  const source = {
    async *documents() {
      yield* compared
    },
    async *decisions() {
      for (const [kind, a, b] of rulings) yield { kind, target: { kind: 'document', doc: a }, other: { kind: 'document', doc: b } }
    },
  } as unknown as RowSource
  const found: CopyRow[] = []
  for await (const finding of resolveCopies(source)) if (finding.is === 'copy') found.push(finding.row)
  return found
}

test('a sketch tells the share of runs of words in common', () => {
  const whole = sketchOf(text('mayor', 1, 60))
  expect(whole).toHaveLength(120)
  expect(likenessOf(whole, sketchOf(text('mayor', 1, 60).toUpperCase().replaceAll('.', '!')))).toBe(1)
  expect(likenessOf(whole, sketchOf(text('mayor', 1, 57)))).toBeGreaterThan(0.85)
  expect(likenessOf(whole, sketchOf(text('mayor', 100, 160)))).toBeLessThan(0.3)
  expect(sketchOf('Too short to be a copy of anything.')).toBe('')
  expect(likenessOf('', '')).toBe(0)
})

test('reprints are tied to the earliest text, never to another reprint', async () => {
  const found = await copiesOf([
    ['a', '2025-03-01', text('envoy', 1, 40)],
    ['b', '2025-03-02', `${text('envoy', 1, 40)}Agency.`],
    ['c', '2025-03-02', text('judge', 1, 40)],
    ['d', '2025-03-04', `Reprinted. ${text('envoy', 1, 40)}`],
  ])
  expect(found.map(({ doc, original }) => [doc, original])).toEqual([
    ['b', 'a'],
    ['d', 'a'],
  ])
  expect(found.every(({ likeness }) => likeness >= 0.8 && likeness <= 1)).toBe(true)
})

test('the greeting of another year in nearly the same words is no copy', async () => {
  const greeting = (year: number): string => `${text('envoy', 1, 40)} We wish you well in ${year}.`
  expect(
    await copiesOf([
      ['a', '2024-03-22', greeting(2024)],
      ['b', '2025-03-22', greeting(2025).replace('day 20', 'day twenty').replace('day 5 ', 'day five ')],
    ]),
  ).toEqual([])
})

test('of thousands of texts a reprint finds its original while that is near, and no longer', async () => {
  const count = 9_000
  const day = (i: number): string => new Date(Date.UTC(2020, 0, 1) + Math.floor(i / 30) * 86_400_000).toISOString().slice(0, 10)
  // Sketches of texts that have nothing in common; each is reprinted fifty days, and again seventy days later.
  const sketches = Array.from({ length: count }, (_, i) => Array.from({ length: 60 }, (_, k) => byte(i * 60 + k)).join(''))
  const originals = sketches.map((sketch, i) => ({ doc: `a${i}`, known: day(i), sketch }))
  const again = (prefix: string, days: number) => sketches.map((sketch, i) => ({ doc: `${prefix}${i}`, known: day(i + 30 * days), sketch }))
  const compared = [...originals, ...again('b', 50), ...again('c', 120)].sort((x, y) => (x.known < y.known ? -1 : x.known > y.known ? 1 : 0))
  const source = {
    async *documents() {
      for (const document of compared) yield { ...document, side: null, outlet: null }
    },
    async *decisions() {},
  } as unknown as RowSource
  const found: string[] = []
  for await (const { is, row } of resolveCopies(source)) if (is === 'copy') found.push(`${row.doc} ${row.original}`)
  expect(found.sort()).toEqual(sketches.map((_, i) => `b${i} a${i}`).sort())
})

/** A byte in hex that follows from a number as if by chance. */
const byte = (number: number): string => {
  let h = Math.imul(number + 1, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  return ((h ^ (h >>> 13)) & 255).toString(16).padStart(2, '0')
}

test('what a person ruled of two texts holds, whatever their words', async () => {
  const texts = [
    ['a', '2025-03-01', text('envoy', 1, 40)],
    ['b', '2025-03-02', `${text('envoy', 1, 40)}Agency.`],
    ['c', '2025-03-02', text('judge', 1, 40)],
  ] as const
  const pairs = async (...rulings: (readonly ['same' | 'different', string, string])[]) =>
    (await copiesOf(texts, rulings)).map(({ doc, original }) => `${doc} ${original}`)
  expect(await pairs(['different', 'a', 'b'])).toEqual([])
  expect(await pairs(['same', 'a', 'c'])).toEqual(['b a', 'c a'])
  expect(await pairs(['same', 'c', 'b'])).toEqual(['b a', 'c a'])
  expect(await pairs(['same', 'a', 'c'], ['different', 'c', 'a'])).toEqual(['b a'])
})
