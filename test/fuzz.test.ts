import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../src/pipeline.js'
import { faultsOf } from './support/check-record.js'
import { mutant, randomText, surroundings, wordSoup } from './support/mutants.js'

/**
 * Texts thrown at the engine: a quick share in `npm test`, all of them in CI
 * (READOUT_FUZZ_TEXTS), where every process takes a seed of its own (READOUT_FUZZ_SEED).
 */
const TEXTS = Number(process.env['READOUT_FUZZ_TEXTS'] ?? 3000)
const SEED = Number(process.env['READOUT_FUZZ_SEED'] ?? 20250228)

let thrown = 0

function holds(text: string, about: Partial<Record<'published' | 'title' | 'outlet' | 'dateline', string | null>>): void {
  thrown++
  const document = { id: 'fuzz', text, ...about }
  const record = read(document)
  const faults = faultsOf(document, record)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  const written = JSON.stringify(record)
  // JSON.parse undoes what JSON.stringify drops or bends: undefined, NaN, -0
  if (JSON.stringify(JSON.parse(written)) !== written || JSON.stringify(read(document)) !== written) throw new Error('the record is not the same twice')
}

const run = (share: number, texts: fc.Arbitrary<string>): void =>
  fc.assert(
    fc.property(texts, surroundings, (text, about) => holds(text, about)),
    { numRuns: Math.ceil(TEXTS * share), seed: SEED, endOnFailure: TEXTS > 10_000 },
  )

describe('any text is read without an exception, every quote verbatim, twice the same', () => {
  test('mutants of real-looking readouts', () => run(0.6, mutant), 900_000)
  test('soup of the genre’s words', () => run(0.25, wordSoup), 900_000)
  test('random Unicode', () => run(0.15, randomText), 900_000)
  test('all of them were thrown', () => {
    expect(thrown).toBeGreaterThanOrEqual(TEXTS)
  })
})
