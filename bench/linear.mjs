// Measures the time for a text of 1 MB and one of 10 MB of every shape, and prints the ratio.
//   npm run build && node bench/linear.mjs [BYTES]
// Every shape runs in a process of its own, so that one's garbage does not slow the next.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { SHAPES } from './shapes.mjs'

const [first, second] = process.argv.slice(2)
if (first === '--one') await measure(second, Number(process.argv[4]))
else run(Number(first ?? 1_000_000))

function run(size) {
  let worst = 0
  for (const shape of Object.keys(SHAPES)) {
    const out = execFileSync(process.execPath, ['--max-old-space-size=8192', fileURLToPath(import.meta.url), '--one', shape, String(size)], {
      encoding: 'utf8',
    })
    const { small, large } = JSON.parse(out)
    const ratio = large / small
    worst = Math.max(worst, ratio)
    console.log(
      `${shape.padEnd(28)} ${small.toFixed(0).padStart(7)} ms  ${large.toFixed(0).padStart(8)} ms  × ${ratio.toFixed(1)}${ratio > 12 ? '  TOO MUCH' : ''}`,
    )
  }
  console.log(`worst ratio ${worst.toFixed(1)} for ten times the text (limit 12)`)
  if (worst > 12) process.exitCode = 1
}

async function measure(shape, size) {
  const { read } = await import('../dist/src/pipeline.js')
  const time = (length) => {
    const document = { id: 'shape', text: SHAPES[shape](length), published: '2025-03-03' }
    const start = performance.now()
    read(document)
    return performance.now() - start
  }
  time(size / 10)
  time(size / 10)
  const small = Math.min(time(size), time(size))
  console.log(JSON.stringify({ small, large: time(size * 10) }))
}
