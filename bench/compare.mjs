// Comparing at several sizes: time, processor time and peak memory of a whole comparison, by resolver, and how it grows.
//   node bench/compare.mjs [SIZE…] [--keep FOLDER]      (default 10000 30000; disk: ten kilobytes a document)
// Each size is a store of its own, made from the corpora (`compare/index-store.mjs`), compared by a process of its own for the first time: what a first
// `readout rebuild` does. Writes bench/COMPARE.md. --keep leaves stores and results there, and takes those
// that are there: so a large size can be measured by itself.
// What it does not show: parties, agreements and outlets are no more than in the corpora, while people grow with the documents, faster than in life.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { baseOf, fillIndex } from './compare/index-store.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const args = process.argv.slice(2)
const at = args.indexOf('--keep')
const kept = at >= 0 ? args.splice(at, 2)[1] : null
const sizes = args.length > 0 ? args.map(Number) : [10_000, 30_000]
const folder = kept ?? mkdtempSync(join(tmpdir(), 'readout-compare-'))
let base = null

const rows = []
for (const size of sizes) {
  const store = join(folder, `compare-${size}.db`)
  const result = join(folder, `compare-${size}.json`)
  if (existsSync(result)) {
    rows.push(JSON.parse(readFileSync(result, 'utf8')))
    continue
  }
  if (!existsSync(store)) {
    base ??= await baseOf()
    await fillIndex(store, base, 0, size)
  }
  const bytes = statSync(store).size
  const one = JSON.parse(execFileSync(process.execPath, [join(root, 'bench/compare-one.mjs'), store], { encoding: 'utf8' }))
  rows.push({ size, bytes, load: loadavg()[0], ...one })
  console.log(JSON.stringify(rows.at(-1)))
  if (kept) writeFileSync(result, JSON.stringify(rows.at(-1)))
  else rmSync(store)
}
if (!kept) rmSync(folder, { recursive: true })

const perLog = ({ size, cpu }) => (cpu * 1e6) / (size * Math.log2(size))
const names = rows[0].resolvers.map(({ name }) => name)
const of = (row, name) => row.resolvers.find((one) => one.name === name)
const table = (head, lines) =>
  `| ${head.join(' | ')} |\n|${head.map((_, i) => (i === 0 ? '---' : '--:')).join('|')}|\n${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}`
writeFileSync(
  `${root}bench/COMPARE.md`,
  `# Results of \`node bench/compare.mjs\`

Stores that hold what comparing reads, made from the corpora with other people in each round; SQLite, Node ${process.versions.node}, ${availableParallelism()} processors that others used too (load in
the table), so processor time tells more than the clock. n·log n: microseconds of processor for each document and doubling; where it stays, comparing grows as n·log n.

${table(
  ['documents', 'seconds', 'of processor', 'ms a document', 'n·log n', 'peak MB', 'load'],
  rows.map((row) => [
    row.size,
    row.seconds.toFixed(0),
    row.cpu.toFixed(0),
    ((row.cpu * 1000) / row.size).toFixed(2),
    perLog(row).toFixed(0),
    row.peak,
    row.load.toFixed(0),
  ]),
)}

Seconds of processor by resolver, and the peak of memory of the process when it was done:

${table(
  ['resolver', ...rows.flatMap(({ size }) => [`${size}: s`, 'MB'])],
  names.map((name) => [name, ...rows.flatMap((row) => [of(row, name).cpu.toFixed(1), of(row, name).peak])]),
)}
`,
)
