import { defineConfig } from 'vitest/config'

/** Where CI wants the counts of this run. */
const report = process.env['READOUT_REPORT']

/**
 * Threads that share one module graph: the engine builds its lexicon once a thread, not once a test file.
 * Tests stand beside the code they test; those of the whole house are in `test/`.
 */
export default defineConfig({
  test: {
    include: ['{src,languages,gazetteer,test,bench,scripts}/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 60_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
