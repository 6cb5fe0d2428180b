#!/usr/bin/env node
// Learns the weights of topic cues (languages/en/topics/weights.ts) from the training gold:
//   node scripts/train-topics.mjs            trains on all of it and writes the weights
//   node scripts/train-topics.mjs --check    cross-validates: five folds, then each publisher left out
//   … --also PREFIX                          learns from PREFIX.docs.jsonl and PREFIX.gold.jsonl too (repeatable)
// Deterministic: full-batch gradient descent from zero, no randomness.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDomestic } from '../dist/src/facts/domestic.js'
import { cuesOf } from '../dist/src/facts/topics-cues.js'
import { candidatesOf } from '../dist/src/facts/topics-model.js'
import { TRAITS } from '../dist/src/facts/topics-traits.js'
import { mentionsOf } from '../dist/src/pipeline.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const lines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const ROUNDS = 600
const RATE = 0.5
const SHRINK = { traits: 0.002, rows: 0.003, codes: 0.01, share: 0.001 }
/** A missed topic and a false one cost F1 alike; a score above this is a yes. */
const MARGIN = 0.46

/** Per document: its publisher, the number of gold topics, and its candidates with their cues' traits. */
function examplesOf(prefix) {
  const gold = new Map(lines(`${prefix}.gold.jsonl`).map((record) => [record.id, new Set(record.topics)]))
  return lines(`${prefix}.docs.jsonl`).map((document) => {
    const reading = mentionsOf(document)
    const topics = gold.get(document.id)
    const candidates = isDomestic(reading) ? [] : candidatesOf(cuesOf(reading))
    return {
      id: document.id,
      publisher: document.outlet.startsWith('sample') ? 'sample' : document.outlet,
      gold: topics.size,
      candidates: candidates.map(({ code, cues, share }) => ({
        code,
        isTopic: topics.has(code),
        share,
        cues: cues.map((cue) => ({ row: cue.row.id, traits: TRAITS.flatMap((name, k) => (cue.traits & (1 << k) ? [name] : [])) })),
      })),
    }
  })
}

const cueWeight = (w, cue) => cue.traits.reduce((sum, name) => sum + (w.traits[name] ?? 0), w.rows[cue.row] ?? 0)
function scoreOf(w, c) {
  let best = c.cues[0]
  let most = -Infinity
  for (const cue of c.cues) {
    const weight = cueWeight(w, cue)
    if (weight > most) [best, most] = [cue, weight]
  }
  return { best, score: w.bias + most + w.share * c.share + (w.codes[c.code] ?? 0) }
}

function train(examples) {
  const w = { bias: 0, share: 0, traits: {}, rows: {}, codes: {} }
  const all = examples.flatMap((example) => example.candidates)
  for (let round = 0; round < ROUNDS; round++) {
    const g = { bias: 0, share: 0, traits: {}, rows: {}, codes: {} }
    for (const c of all) {
      const { best, score } = scoreOf(w, c)
      const error = ((c.isTopic ? 1 : 0) - 1 / (1 + Math.exp(-score))) / all.length
      g.bias += error
      g.share += error * c.share
      g.rows[best.row] = (g.rows[best.row] ?? 0) + error
      g.codes[c.code] = (g.codes[c.code] ?? 0) + error
      for (const name of best.traits) g.traits[name] = (g.traits[name] ?? 0) + error
    }
    const rate = RATE * (1 - round / ROUNDS / 2)
    w.bias += rate * g.bias
    w.share += rate * (g.share - SHRINK.share * w.share)
    for (const kind of ['traits', 'rows', 'codes']) {
      for (const key of new Set([...Object.keys(g[kind]), ...Object.keys(w[kind])]))
        w[kind][key] = (w[kind][key] ?? 0) + rate * 4 * ((g[kind][key] ?? 0) - SHRINK[kind] * (w[kind][key] ?? 0))
    }
  }
  return w
}

function count(w, examples, margin = MARGIN) {
  const n = { tp: 0, predicted: 0, gold: 0 }
  for (const { gold, candidates } of examples) {
    n.gold += gold
    for (const c of candidates) {
      if (scoreOf(w, c).score <= Math.log(margin / (1 - margin))) continue
      n.predicted++
      if (c.isTopic) n.tp++
    }
  }
  return n
}
const add = (a, b) => ({ tp: a.tp + b.tp, predicted: a.predicted + b.predicted, gold: a.gold + b.gold })
const show = ({ tp, predicted, gold }) =>
  `F1 ${((2 * tp) / (predicted + gold)).toFixed(3)} precision ${(tp / predicted).toFixed(3)} recall ${(tp / gold).toFixed(3)} (${gold} gold)`
const zero = { tp: 0, predicted: 0, gold: 0 }

const also = process.argv.flatMap((arg, i) => (process.argv[i - 1] === '--also' ? [arg] : []))
const examples = [`${root}../shared/gold/train`, ...also].flatMap(examplesOf)
if (process.argv.includes('--check')) {
  const folds = [0, 1, 2, 3, 4].map((k) => [examples.filter((_, i) => i % 5 !== k), examples.filter((_, i) => i % 5 === k)])
  const models = folds.map(([rest]) => train(rest))
  for (const margin of [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55])
    console.log(`five folds, margin ${margin}: ${show(folds.map(([, held], k) => count(models[k], held, margin)).reduce(add, zero))}`)
  let sum = zero
  for (const publisher of [...new Set(examples.map((e) => e.publisher))].sort()) {
    const held = examples.filter((e) => e.publisher === publisher)
    const n = count(train(examples.filter((e) => e.publisher !== publisher)), held)
    sum = add(sum, n)
    console.log(`without ${publisher}: ${show(n)}`)
  }
  console.log(`publishers left out, together: ${show(sum)}`)
}
const w = train(examples)
console.log(`train: ${show(count(w, examples))}`)
const round = (table) =>
  Object.fromEntries(
    Object.entries(table)
      .map(([key, value]) => [key, Math.round(value * 1000) / 1000])
      .filter(([, value]) => value !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
if (process.argv.includes('--show')) console.log({ ...w, traits: round(w.traits), rows: round(w.rows), codes: round(w.codes) })
if (!process.argv.includes('--check')) {
  const data = {
    bias: Math.round((w.bias - Math.log(MARGIN / (1 - MARGIN))) * 1000) / 1000,
    share: Math.round(w.share * 1000) / 1000,
    traits: round(w.traits),
    rows: round(w.rows),
    codes: round(w.codes),
  }
  writeFileSync(
    `${root}languages/en/topics/weights.ts`,
    `/** Weights of topic cues, made by \`scripts/train-topics.mjs\`; not to be edited. */
export const topicWeights: {
  readonly bias: number
  readonly share: number
  readonly traits: Readonly<Record<string, number>>
  readonly rows: Readonly<Record<string, number>>
  readonly codes: Readonly<Record<string, number>>
} = ${JSON.stringify(data, null, 2)
      .replace(/"(\w+)":/g, '$1:')
      .replaceAll('"', "'")
      .replace(/([^,{])\n(?=\s*\})/g, '$1,\n')}
`,
  )
}
