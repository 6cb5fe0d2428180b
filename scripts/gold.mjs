#!/usr/bin/env node
// Reads the gold documents with the built engine and scores them:
//   node scripts/gold.mjs [dev|train] [--misses FIELD] [--by-doc] [--json]
//   node scripts/gold.mjs --check      fails when a score is below gold/floor.json
//   node scripts/gold.mjs --raise      writes the scores reached to gold/floor.json
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { read } from '../dist/src/pipeline.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = `${root}../shared/gold`
const args = process.argv.slice(2)
if (!existsSync(shared)) {
  console.log('no ../shared/gold here: nothing to score')
  process.exit(0)
}
mkdirSync(`${root}out`, { recursive: true })

function score(set, flags) {
  const docs = `${shared}/${set}.docs.jsonl`
  const records = readFileSync(docs, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.stringify(read(JSON.parse(line))))
  const predicted = `${root}out/${set}.predicted.jsonl`
  writeFileSync(predicted, `${records.join('\n')}\n`)
  return execFileSync('node', [`${shared}/score.mjs`, `${shared}/${set}.gold.jsonl`, predicted, docs, ...flags], { encoding: 'utf8', maxBuffer: 1 << 28 })
}

const floorPath = `${root}gold/floor.json`
if (args.includes('--check') || args.includes('--raise')) {
  const floor = existsSync(floorPath) ? JSON.parse(readFileSync(floorPath, 'utf8')) : {}
  const reached = {}
  let below = 0
  for (const set of ['dev', 'train']) {
    const result = JSON.parse(score(set, ['--json']))
    reached[set] = { record: result.record, ...Object.fromEntries(Object.entries(result.fields).map(([f, c]) => [f, c.f1])) }
    for (const [field, value] of Object.entries(reached[set])) {
      const least = floor[set]?.[field] ?? 0
      if (value < least) {
        below++
        console.log(`${set} ${field}: ${value} is below the floor ${least}`)
      }
    }
    console.log(`${set}: record score ${result.record}`)
  }
  if (args.includes('--raise')) writeFileSync(floorPath, `${JSON.stringify(reached, null, 2)}\n`)
  else if (below) process.exitCode = 1
} else {
  const sets = args.filter((a) => a === 'dev' || a === 'train')
  for (const set of sets.length ? sets : ['train', 'dev'])
    console.log(
      `== ${set}\n${score(
        set,
        args.filter((a) => a !== set && a !== 'dev' && a !== 'train'),
      )}`,
    )
}
