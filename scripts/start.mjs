#!/usr/bin/env node
// npm start: from a fresh clone to a read archive. Installs what is missing, builds, reads the worked example
// of 46 documents and shows the result: one document in full, the others in brief, and all on one page.
import { mkdirSync } from 'node:fs'
import { makeReady, root, run } from './install.mjs'

makeReady()
mkdirSync(`${root}out`, { recursive: true })

const documents = 'examples/kazakhstan-eu/documents.jsonl'
const page = 'out/kazakhstan-eu.html'

/** Shows a command as a user would type it, and runs it. */
function show(...args) {
  const shown = args.map((arg) => (/[\s,]/.test(arg) ? `"${arg}"` : arg)).join(' ')
  console.log(`\n$ npx readout ${shown}\n`)
  run(process.execPath, ['dist/src/cli/main.js', ...args])
}

show('read', documents, '--brief')
show('read', documents, '--id', 'kz-214')
show('why', documents, 'e1', '--id', 'kz-214')
show('read', documents, '--html', page, '--title', 'Kazakhstan and the European Union, 2014–2025')

console.log(`\nAll documents with their facts marked: ${root}${page}`)
console.log('Open it in a browser. To read your own: npx readout read FILE --published YYYY-MM-DD')
