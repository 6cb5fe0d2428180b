import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundleEngine } from '../scripts/bundle.mjs'
import { platformDocuments } from './support/documents.js'
import { ROOT } from './support/files.js'

const BUNDLE = `${ROOT}out/determinism/readout.mjs`
const input = platformDocuments()
  .map((document) => JSON.stringify(document))
  .join('\n')

/** Version of Node and hash of all records, as one process with these surroundings writes them. */
const hashed = (env: Record<string, string> = {}, node: string = process.execPath): string[] =>
  execFileSync(node, [`${ROOT}test/support/hash-records.mjs`, BUNDLE], { encoding: 'utf8', input, env: { ...process.env, ...env }, maxBuffer: 1 << 20 })
    .trim()
    .split(' ')

describe('the same bytes', () => {
  let expected = ''
  beforeAll(async () => {
    mkdirSync(`${ROOT}out/determinism`, { recursive: true })
    await bundleEngine(BUNDLE)
    expected = hashed()[1] ?? ''
  })

  const surroundings = [
    { TZ: 'Asia/Almaty' },
    { TZ: 'America/New_York' },
    { TZ: 'Pacific/Kiritimati' },
    { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { LANG: 'C', LC_ALL: 'C' },
  ]
  for (const env of surroundings) {
    test(`under ${Object.entries(env).map((pair) => pair.join('='))}`, () => {
      expect(hashed(env)[1]).toBe(expected)
    })
  }

  // Paths of other Node lines, handed over by CI where they can be had.
  const others = (process.env['READOUT_NODES'] ?? '').split(':').filter(Boolean)
  test.skipIf(others.length === 0)('on other lines of Node (READOUT_NODES)', () => {
    for (const node of others) {
      const [version, hash] = hashed({}, node)
      expect(hash, `Node ${version}`).toBe(expected)
    }
  })
})
