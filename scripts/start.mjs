#!/usr/bin/env node
// npm start: from a fresh clone to a reading room. Installs what is missing, builds, reads the worked example of 46 documents,
// keeps it in an embedded store (the first time), shows one document and the brief, and serves the pages of the store.
//   npm start -- --once      ends without serving
import { existsSync, mkdirSync } from 'node:fs'
import { makeReady, root, run } from './install.mjs'

makeReady()
mkdirSync(`${root}out`, { recursive: true })

const documents = 'examples/kazakhstan-eu/documents.jsonl'
const page = 'out/kazakhstan-eu.html'

/** Shows a command as a user would type it, and runs it. */
function show(...args) {
  const shown = args.map((arg) => (/[\s,]/.test(arg) ? `"${arg}"` : arg)).join(' ')
  console.log(`\n$ npx readout ${shown}\n`)
  run(process.execPath, ['dist/run/cli/main.js', ...args])
}

const store = 'out/kazakhstan-eu.db'

show('read', documents, '--id', 'kz-214')
show('why', documents, 'e1', '--id', 'kz-214')
show('read', documents, '--html', page, '--title', 'Kazakhstan and the European Union, 2014–2025')
if (!existsSync(`${root}${store}`)) show('add', documents, '--store', store)
show('brief', 'Kazakhstan', 'EU', '--store', store)

console.log(`\nAll documents with their facts marked: ${root}${page}`)
console.log('To read your own: npx readout read FILE --published YYYY-MM-DD')
// A program that starts this is not to wait for a server.
if (process.argv.includes('--once') || process.env.CI) process.exit(0)
console.log('\nThe reading room of the worked example; open it in a browser:')
show('serve', '--store', store)
