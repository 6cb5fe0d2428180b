import { expect, test } from 'vitest'
import { read } from '../src/pipeline.js'
import { RESOLVERS } from '../src/resolve/all.js'
import { deriveInMemory } from '../src/resolve/memory-source.js'
import { sketchOf } from '../src/resolve/sketch.js'
import { stepIn } from '../src/resolve/threads/state.js'
import { exampleDocuments } from './support/example.js'

const given = exampleDocuments()
const derived = deriveInMemory(
  given.map((document) => {
    const record = read(document)
    const { published, side, outlet } = record.document
    return { document: { id: record.id, published, recorded: '2026-01-01T00:00:00Z', side, outlet }, record, sketch: sketchOf(document.text) }
  }),
  RESOLVERS,
)

test('the worked example has disputes of every kind, and no others', async () => {
  const { conflict } = await derived
  expect(conflict.map((c) => `${c.about}: ${c.what}`).sort()).toEqual([
    'date: date: EU – Central Asia ministerial meeting',
    'date: date: EU – Central Asia summit',
    'date: date: visit of António Costa',
    'date: date: visit of Kassym-Jomart Tokayev to Rome',
    'figure: company: European Union, Kazakhstan',
    'figure: exports: European Union → Kazakhstan, 2024',
    'figure: exports: Kazakhstan → European Union, 2024',
    'figure: investment: Belgium → Kazakhstan, 2006 to 2021',
    'figure: investment: European Union → Kazakhstan, 2005-01 to 2024-09',
    'figure: trade turnover: European Union, Kazakhstan, 2022',
    'figure: trade turnover: European Union, Kazakhstan, 2024',
    'nature: what the 1.47 billion EUR are: European Investment Bank',
    'nature: what the 1.5 billion EUR are: European Bank for Reconstruction and Development',
    'place: seat: Italian Cultural Institute',
    'status: signed or not: Enhanced Partnership and Cooperation Agreement, European Union and Kazakhstan',
  ])
})

test('every value of a dispute stands in its text', async () => {
  const texts = new Map(given.map(({ id, text }) => [id, text]))
  for (const { values } of (await derived).conflict)
    for (const { document, quote, from_at, to_at } of values) expect(texts.get(document)?.slice(from_at, to_at)).toBe(quote)
})

test('the ledger follows visa facilitation from wish to talks, and the agreement from wish to signing', async () => {
  const { relation } = await derived
  const steps = relation
    .filter(({ kind, state }) => kind === 'thread' && state === 'joined')
    .map(({ left, right, reasons }) => `${left} ${right} ${stepIn(reasons)}`)
  expect(steps).toContain('kz-210#c1 kz-229#c1 followed up')
  expect(steps).toContain('kz-103#c1 kz-105#a1 fulfilled')
})
