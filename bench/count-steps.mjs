// Counts the steps that the engine takes, as the JavaScript engine itself counts them: how often
// each block of code ran. No counter stands in the engine's code, and the same input always gives
// the same count, whatever else the machine is doing.
//   node bench/count-steps.mjs SIZE FACTOR   → one JSON object: {shape: [steps, steps at FACTOR times SIZE]}
import { rmSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundleEngine } from '../scripts/bundle.mjs'
import { SHAPES } from './shapes.mjs'

const [size = 10_000, factor = 10] = process.argv.slice(2).map(Number)
const outfile = fileURLToPath(new URL(`../out/steps-engine-${process.pid}.mjs`, import.meta.url))
await bundleEngine(outfile)

// Counting must be on before the engine's code is compiled.
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
const { read } = await import(pathToFileURL(outfile).href)
rmSync(outfile)

/** Blocks run since the last call. */
async function steps() {
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const engine = result.find((script) => script.url.endsWith(`steps-engine-${process.pid}.mjs`))
  let sum = 0
  for (const fn of engine?.functions ?? []) for (const range of fn.ranges) sum += range.count
  return sum
}

const document = (text) => ({ id: 'shape', text, published: '2025-03-03' })
const counts = {}
for (const [shape, make] of Object.entries(SHAPES)) {
  const small = document(make(size))
  const large = document(make(size * factor))
  read(small) // words not met before are told apart once; that is no part of the shape
  await steps()
  read(small)
  const atSize = await steps()
  read(large)
  counts[shape] = [atSize, await steps()]
}
console.log(JSON.stringify(counts))
