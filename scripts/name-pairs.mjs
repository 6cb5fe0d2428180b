#!/usr/bin/env node
// Measures the comparison of names on labelled pairs (nomenklatura's cases, which lie beside the project where they are kept):
//   node scripts/name-pairs.mjs [CASES.csv] [--misses] [--check]
// --check fails below an F1 of 0.90.
// The line between like and unlike is taken from one half and measured on the other, both ways round; then the one in use on all.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { compareNames, LIKE } from '../dist/src/resolve/names/compare-names.js'

const given = process.argv.slice(2).filter((a) => !a.startsWith('--'))[0]
const path = given ?? fileURLToPath(new URL('../../shared/gazetteers/nomenklatura_cases.csv', import.meta.url))
if (!existsSync(path)) {
  console.log('skipped: no labelled pairs beside the project')
  process.exit(0)
}
const pairs = parse(readFileSync(path, 'utf8'), { columns: true })
  .filter((row) => row.schema === 'Person')
  .map((row) => ({ ...row, is: row.is_match === 'true', ...compareNames(row.name1, row.name2) }))
const halves = [pairs.filter((_, i) => i % 2 === 0), pairs.filter((_, i) => i % 2 === 1)]
for (const [learned, kept] of [halves, [...halves].reverse()]) {
  const line = bestLine(learned)
  console.log(`line ${line} from one half: ${shown(measure(kept, line))} on the other`)
}
const inUse = measure(pairs, LIKE)
console.log(`line ${LIKE}, in use: ${shown(inUse)} on all ${pairs.length}`)
if (process.argv.includes('--misses')) {
  for (const p of pairs.filter((p) => p.is !== p.score >= LIKE))
    console.log(p.is ? 'missed' : 'wrong ', p.score, p.name1, '|', p.name2, '|', p.reasons.join('; '))
}
if (process.argv.includes('--check') && inUse.f1 < 0.9) process.exit(1)

function measure(rows, line) {
  const found = rows.filter((p) => p.score >= line)
  const right = found.filter((p) => p.is).length
  const [precision, recall] = [right / found.length, right / rows.filter((p) => p.is).length]
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}
function bestLine(rows) {
  const lines = Array.from({ length: 50 }, (_, i) => Math.round((0.45 + i / 100) * 100) / 100)
  return lines.reduce((best, line) => (measure(rows, line).f1 > measure(rows, best).f1 ? line : best))
}
function shown({ precision, recall, f1 }) {
  return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`
}
