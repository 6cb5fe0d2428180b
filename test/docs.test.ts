import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourcesUnder, ROOT, textOf } from './support/files.js'
import { QUESTIONS } from '../src/answers/questions.js'
import { CATALOGUE } from '../src/base/errors.js'

test.skipIf(!existsSync(`${ROOT}dist/src/cli/program.js`))('reference pages are as npm run docs would write them', async () => {
  const { stale } = (await import(`${ROOT}scripts/build-docs.mjs`)) as { stale(): [name: string, text: string][] }
  expect(stale().map(([name]) => name)).toEqual([])
})

test('docs/answers.md shows every question with an answer', () => {
  const page = textOf('docs/answers.md')
  for (const { name, description } of QUESTIONS) {
    const [, part = ''] = page.split(`\n## ${name}\n`)
    expect(part, name).toContain(description)
    expect(part.slice(0, part.indexOf('\n## ')), name).toMatch(/```text\n\S|\[\^1\]:/)
  }
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
