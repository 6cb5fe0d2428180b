#!/usr/bin/env node
// npm run docs: writes the reference pages from what they describe. A test fails when they are out of date.
//   docs/cli.md              from the commands themselves
//   docs/errors.md           from the error catalogue
//   docs/record.md, .json    from the schemas of the record
//   docs/answers.md          every question with its answer from the worked example; slower, so the test looks at its headings only
//   node scripts/build-docs.mjs [--check]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { commandPage } from './docs/commands.mjs'
import { errorPage } from './docs/errors.mjs'
import { recordPage, recordSchema } from './docs/record.mjs'

const docs = fileURLToPath(new URL('../docs/', import.meta.url))

export const pages = () => ({
  'cli.md': commandPage(),
  'errors.md': errorPage(),
  'record.md': recordPage(),
  'record.schema.json': `${JSON.stringify(recordSchema(), null, 2)}\n`,
})

/** Pages that are not as they would be written now. */
export const stale = (all = pages()) => Object.entries(all).filter(([name, text]) => !existsSync(docs + name) || readFileSync(docs + name, 'utf8') !== text)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { answersPage } = await import('./docs/answers.mjs')
  const old = stale({ ...pages(), 'answers.md': await answersPage() })
  if (process.argv.includes('--check')) {
    for (const [name] of old) console.log(`docs/${name} is out of date: npm run docs`)
    process.exitCode = old.length ? 1 : 0
  } else {
    mkdirSync(docs, { recursive: true })
    for (const [name, text] of old) writeFileSync(docs + name, text)
    console.log(old.length ? `written: ${old.map(([name]) => `docs/${name}`).join(', ')}` : 'all up to date')
  }
}
