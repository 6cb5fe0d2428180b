import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sources } from './corpus.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = `${root}dist/src/cli/main.js`
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1]

function time(command, args) {
  const start = performance.now()
  const { status, stderr } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
  return performance.now() - start
}

const several = (times, run) => median(Array.from({ length: times }, run))

/** The command itself: rows of [what, measured, target]. */
export function measureCommand(pin) {
  if (!existsSync(bin)) return []
  const [first, ...rest] = [...pin, process.execPath]
  const bare = several(11, () => time(first, [...rest, '-e', '0']))
  const start = several(11, () => time(first, [...rest, bin, '--version']))
  const read = several(11, () => time(first, [...rest, bin, 'read', '--jsonl', `${root}bench/one.txt`]))
  const workers = (n) => time(process.execPath, [bin, 'read', '--jsonl', '--workers', String(n), ...sources])
  const ratios = several(3, () => workers(1) / workers(2))
  return [
    ['start of the command (`--version`), ms', `${start.toFixed(0)} (Node alone ${bare.toFixed(0)})`, '≤ 150'],
    ['start, one document read, ms', read.toFixed(0), ''],
    ['one worker ÷ two workers, time', ratios.toFixed(2), '≥ 1.8'],
  ]
}
