import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sources } from './corpus.mjs'
import { WATCH } from './peak.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = `${root}dist/run/cli/main.js`
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1]

function run(command, args) {
  const start = performance.now()
  const { status, stderr } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  // 1: read, with findings
  if (status !== 0 && status !== 1) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
  return { ms: performance.now() - start, megabytes: Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1000 }
}

const several = (times, measure) => median(Array.from({ length: times }, measure))

/** The command itself: rows of [what, measured, target]. */
export function measureCommand(pin) {
  if (!existsSync(bin)) return []
  const [first, ...rest] = [...pin, process.execPath]
  const bare = several(11, () => run(first, [...rest, '-e', '0']).ms)
  const start = several(11, () => run(first, [...rest, bin, '--version']).ms)
  const read = several(11, () => run(first, [...rest, bin, 'read', '--jsonl', `${root}bench/one.txt`]).ms)
  const memory = (times) => run(process.execPath, [...WATCH, bin, 'read', '--jsonl', ...Array.from({ length: times }, () => sources).flat()]).megabytes
  // every thread compiles for itself: a run has to be long enough to be one
  const long = [...sources, ...sources, ...sources]
  const workers = (n) => run(process.execPath, [bin, 'read', '--jsonl', '--workers', String(n), ...long]).ms
  return [
    ['start of the command (`--version`), ms', `${start.toFixed(0)} (Node alone ${bare.toFixed(0)})`, '≤ 150'],
    ['`readout read` of one short text, ms', read.toFixed(0), ''],
    ['peak memory of `readout read`, the corpus once, MB', memory(1).toFixed(0), '≤ 250'],
    ['peak memory of `readout read`, the corpus five times over, MB', memory(5).toFixed(0), '≤ 250'],
    ['time with one worker ÷ with two, the corpus three times over', several(3, () => workers(1) / workers(2)).toFixed(2), '≥ 1.8'],
  ]
}
