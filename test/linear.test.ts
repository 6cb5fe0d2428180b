import { execFileSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import { SHAPES } from '../bench/shapes.mjs'
import { ROOT } from './support/files.js'

/** Ten times the text, at most this many times the steps. */
const LIMIT = 12
const SIZE = 10_000

/**
 * Steps are counted, not timed, so a busy machine can't change the outcome: see
 * bench/count-steps.mjs. Real time is measured by bench/linear.mjs.
 */
describe('reading takes linear time in texts of any shape', () => {
  let counts: Record<string, [number, number]> = {}
  beforeAll(() => {
    // without the optimising compiler the count is the same to the last step
    counts = JSON.parse(execFileSync(process.execPath, ['--no-opt', `${ROOT}bench/count-steps.mjs`, String(SIZE), '10'], { encoding: 'utf8' })) as typeof counts
  }, 300_000)

  for (const shape of Object.keys(SHAPES)) {
    test(shape, () => {
      const [small, large] = counts[shape] ?? [0, Number.NaN]
      expect(small).toBeGreaterThan(SIZE / 10)
      expect(large / small, `${small} steps for ${SIZE} characters, ${large} for ${SIZE * 10}`).toBeLessThanOrEqual(LIMIT)
    })
  }
})
