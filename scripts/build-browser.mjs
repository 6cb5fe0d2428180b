// Bundles the reading engine with its data into one ES module for browsers, and prints its size:
//   node scripts/build-browser.mjs        → dist/browser/readout.js
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { bundleEngine } from './bundle.mjs'

const outfile = fileURLToPath(new URL('../dist/browser/readout.js', import.meta.url))
await bundleEngine(outfile, { minify: true })
const bytes = readFileSync(outfile)
console.log(`dist/browser/readout.js: ${(bytes.length / 1000).toFixed(0)} kB, ${(gzipSync(bytes, { level: 9 }).length / 1000).toFixed(0)} kB gzip`)
