// Sums what the runners of a CI run counted: vitest reports (*.json) and logs whose last count reads
// `N passed, N failed` (*.log), one folder of them:
//   node scripts/tally.mjs FOLDER        → the last line is the sum; exit 1 if anything failed or nothing passed
import { readFileSync, readdirSync } from 'node:fs'

const folder = process.argv[2] ?? 'out/ci'
let passed = 0
let failed = 0
for (const name of readdirSync(folder).sort()) {
  const text = readFileSync(`${folder}/${name}`, 'utf8')
  const [ok, bad] = name.endsWith('.json') ? fromVitest(JSON.parse(text)) : fromLog(text)
  console.log(`${name.padEnd(28)} ${String(ok).padStart(7)} passed ${String(bad).padStart(5)} failed`)
  passed += ok
  failed += bad
}
if (failed > 0 || passed === 0) process.exitCode = 1
console.log(`${passed} passed, ${failed} failed`)

/** A test file that could not even be loaded has no failed test, but is a failure. */
function fromVitest(report) {
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')).length
  return [report.numPassedTests, report.numFailedTests + broken]
}

function fromLog(text) {
  const counts = [...text.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1)
  return counts ? [Number(counts[1]), Number(counts[2])] : [0, 1]
}
