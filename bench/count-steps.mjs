// Counts the steps that the engine takes, as the JavaScript engine itself counts them: how often
// each block of code ran. No counter stands in the engine's code, and the same input always gives
// the same count, whatever else the machine is doing.
//   node --no-opt bench/count-steps.mjs SIZE FACTOR         one JSON object: {shape: [steps, steps at FACTOR times SIZE]}
//   node --no-opt bench/count-steps.mjs SIZE FACTOR SHAPE   the functions that grow fastest on one shape
import { rmSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundleEngine } from '../scripts/bundle.mjs'
import { SHAPES } from './shapes.mjs'

const [size = 6_000, factor = 10] = process.argv.slice(2, 4).map(Number)
const only = process.argv[4]
const outfile = fileURLToPath(new URL(`../out/steps-engine-${process.pid}.mjs`, import.meta.url))
await bundleEngine(outfile)

// Counting must be on before the engine's code is compiled.
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
const { read } = await import(pathToFileURL(outfile).href)
rmSync(outfile)

/** Blocks run since the last call, by function. */
async function steps() {
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const engine = result.find((script) => script.url.endsWith(`steps-engine-${process.pid}.mjs`))
  const byFunction = new Map()
  for (const { functionName, ranges } of engine?.functions ?? []) {
    const name = `${functionName || '(anonymous)'} @${ranges[0].startOffset}`
    byFunction.set(name, (byFunction.get(name) ?? 0) + ranges.reduce((sum, range) => sum + range.count, 0))
  }
  return byFunction
}

const document = (text) => ({ id: 'shape', text, published: '2025-03-03' })

async function measure(make) {
  const small = document(make(size))
  const large = document(make(size * factor))
  read(small) // words not met before are told apart once; that is no part of the shape
  await steps()
  read(small)
  const atSize = await steps()
  read(large)
  return [atSize, await steps()]
}

const total = (byFunction) => [...byFunction.values()].reduce((sum, count) => sum + count, 0)

if (only) {
  const [small, large] = await measure(SHAPES[only])
  console.log(`${only}: ${total(small)} steps, then ${total(large)}`)
  const grown = [...large]
    .map(([name, count]) => ({ name, count, ratio: count / Math.max(small.get(name) ?? 0, 1) }))
    .filter(({ count }) => count > total(large) / 500)
  for (const { name, count, ratio } of grown.sort((a, b) => b.ratio - a.ratio).slice(0, 25))
    console.log(`× ${ratio.toFixed(1).padStart(6)} ${String(count).padStart(11)}  ${name}`)
} else {
  const counts = {}
  for (const [shape, make] of Object.entries(SHAPES)) counts[shape] = (await measure(make)).map(total)
  console.log(JSON.stringify(counts))
}
