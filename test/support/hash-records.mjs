// Reads documents (JSON Lines on standard input) with a bundled engine and prints a hash of their records.
//   node hash-records.mjs ENGINE < documents.jsonl
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const { read } = await import(pathToFileURL(process.argv[2]).href)
const hash = createHash('sha256')
for (const line of readFileSync(0, 'utf8').split('\n')) if (line) hash.update(`${JSON.stringify(read(JSON.parse(line)))}\n`)
console.log(`${process.versions.node} ${hash.digest('hex')}`)
