import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourcesUnder, ROOT, textOf } from './support/files.js'
import { CATALOGUE } from '../src/base/errors.js'

test.skipIf(!existsSync(`${ROOT}dist/src/cli/program.js`))('reference pages are as npm run docs would write them', async () => {
  const { stale } = (await import(`${ROOT}scripts/build-docs.mjs`)) as { stale(): [name: string, text: string][] }
  expect(stale().map(([name]) => name)).toEqual([])
})

test('every code of the catalogue is used, and every detail of its message given', () => {
  const code = sourcesUnder('src')
    .filter((path) => path !== 'src/base/errors.ts')
    .map(textOf)
    .join('\n')
  for (const [name, { what, todo }] of Object.entries(CATALOGUE)) {
    const calls = [...code.matchAll(new RegExp(`'${name}',([^\\n]*)`, 'g'))].map((m) => m[1] ?? '')
    expect(calls.length, name).toBeGreaterThan(0)
    for (const [, detail] of `${what} ${todo}`.matchAll(/\{(\w+)\}/g))
      expect(calls.join('\n') + code.slice(code.indexOf('const details')), `${name} ${detail}`).toContain(String(detail))
  }
})
