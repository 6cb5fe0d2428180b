#!/usr/bin/env node
// Reads documents (JSON Lines) with the built engine, compares them in memory and writes what was found, one file a kind:
//   node scripts/compare-documents.mjs DOCUMENTS.jsonl FOLDER
// reports.jsonl, people.jsonl, holdings.jsonl, pairs.jsonl and conflicts.jsonl have the keys that the command line prints;
// all other kinds stand as rows in KIND.rows.jsonl.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../dist/src/pipeline.js'
import { RESOLVERS } from '../dist/src/resolve/all.js'
import { deriveInMemory } from '../dist/src/resolve/memory-source.js'
import { sketchOf } from '../dist/src/resolve/sketch.js'

const [input, folder] = process.argv.slice(2)
if (!input || !folder) {
  console.error('usage: compare-documents.mjs DOCUMENTS.jsonl FOLDER')
  process.exit(2)
}
const documents = readFileSync(input, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line))
  .map((given) => {
    const record = read(given)
    const { outlet, side, published } = record.document
    return { document: { id: record.id, published, recorded: '2026-01-01T00:00:00Z', side, outlet }, record, sketch: sketchOf(given.text) }
  })
const rows = await deriveInMemory(documents, RESOLVERS)

mkdirSync(folder, { recursive: true })
const write = (name, lines) => writeFileSync(join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
for (const [kind, all] of Object.entries(rows)) write(`${kind}.rows.jsonl`, all)

write(
  'reports.jsonl',
  rows.report.filter((r) => r.event !== null).map(({ doc, ...r }) => ({ ...r, document: doc })),
)
write(
  'pairs.jsonl',
  rows.pair.map((pair) => ({ ...pair, documents: [pair.left, pair.right] })),
)
write('conflicts.jsonl', rows.conflict)
write(
  'people.jsonl',
  [...grouped(rows.person, (p) => p.person)].map(([person, forms]) => ({
    person,
    names: unique(forms.flatMap((p) => [p.name, ...p.names])),
    documents: unique(forms.map((p) => p.doc)),
  })),
)
write(
  'holdings.jsonl',
  [...grouped(rows.office, (o) => o.holding)].map(([holding, offices]) => ({
    holding,
    person: offices[0].person,
    title: offices[0].title,
    of: offices[0].of,
    documents: unique(offices.map((o) => o.doc)),
  })),
)
console.log(
  Object.entries(rows)
    .map(([kind, all]) => `${kind} ${all.length}`)
    .join('  '),
)

function grouped(items, key) {
  const groups = new Map()
  for (const item of items) if (key(item) !== null) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}
function unique(items) {
  return [...new Set(items)].sort()
}
