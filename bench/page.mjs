// How quickly the pages of a store come:   node bench/page.mjs STORE… [--seconds 60] [--rate 50] [--browser] [--threads N]
// Each STORE is a path or postgres://…, filled by `readout add` or by `bench/fill.mjs --compared`. Starts the server as a user does and
// asks for every view in turn, so many a second for so long, with other names and days each time, so that few answers are kept ones;
// tells by view within which time 95 of 100 came, and how the memory of the server grew from the first third to the last. --browser also
// opens the first pages in Chromium and tells when something is seen, and how long the page takes to answer a key.
// Keeps results by store size in bench/page.json, and writes bench/PAGE.md from it. Times are those of the machine as it was.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openStore } from '../dist/src/store/open.js'
import { inBrowser } from './page/browser.mjs'
import { writeTable } from './page/table.mjs'
import { viewsOf } from './page/views.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals: args } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '60' },
    rate: { type: 'string', default: '50' },
    browser: { type: 'boolean' },
    threads: { type: 'string' },
  },
})
const [seconds, rate] = [Number(values.seconds), Number(values.rate)]
const withBrowser = values.browser
if (args.length === 0) {
  console.error('usage: page.mjs STORE… [--seconds 60] [--rate 50] [--browser] [--threads N]')
  process.exit(2)
}
const tell = (line) => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`)

function start(store) {
  const child = spawn(
    process.execPath,
    [`${root}dist/run/cli/main.js`, 'serve', '--store', store, '--port', '0', ...(values.threads ? ['--threads', values.threads] : [])],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (piece) => {
      const [, address] = /^(http:\S+)/m.exec(String(piece)) ?? []
      if (address) resolve([child, address])
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
}
/** Megabytes that a process holds, where the system tells. */
const memoryOf = ({ pid }) => {
  const file = `/proc/${pid}/status`
  if (!existsSync(file)) return null
  return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1024)
}
/** Milliseconds of processor time that a process has used; ticks are of 10 ms on every Linux that Node runs on. */
const processorOf = ({ pid }) => {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return null
  const [user, system] = readFileSync(file, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(11, 13)
  return (Number(user) + Number(system)) * 10
}
const quantile = (times, share) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]
const mean = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)

async function measure(store) {
  const kept = await openStore(store, { create: false })
  const views = await viewsOf(kept)
  let documents = 0
  for await (const _ of kept.documents()) documents++
  const { database } = kept
  await kept.close()
  const [child, address] = await start(store)
  const times = new Map(views.map(({ name }) => [name, []]))
  const failed = []
  const different = new Set()
  const memory = []
  const open = new Set()
  // Each view once, so that what is loaded when it is first asked for is there.
  for (const { address: path } of views) await (await fetch(`${address}${path(1000)}`)).arrayBuffer()
  const before = processorOf(child)
  const began = performance.now()
  for (let i = 0; i < seconds * rate; i++) {
    const due = began + (i * 1000) / rate
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    if (i % (rate * 2) === 0) memory.push(memoryOf(child))
    const { name, address: path } = views[i % views.length]
    const asked = path(Math.floor(i / views.length))
    different.add(asked)
    // A request that waits for its turn here counts from when it was due, so that a slow server cannot hide behind fewer requests.
    const one = fetch(`${address}${asked}`)
      .then(async (answer) => {
        await answer.arrayBuffer()
        times.get(name).push(performance.now() - due)
        if (answer.status !== 200) failed.push(`${asked}: ${answer.status}`)
      })
      .catch((error) => failed.push(`${asked}: ${error.message}`))
      .finally(() => open.delete(one))
    open.add(one)
  }
  await Promise.all(open)
  const processor = before === null ? null : (processorOf(child) - before) / (seconds * rate)
  const third = Math.ceil(memory.length / 3)
  const browser = withBrowser ? await inBrowser(address) : null
  child.kill('SIGTERM')
  return {
    database,
    documents,
    rate,
    seconds,
    load: loadavg()[0],
    failed: failed.slice(0, 5),
    failures: failed.length,
    different: different.size,
    processor,
    memory: { first: Math.round(mean(memory.slice(0, third))), last: Math.round(mean(memory.slice(-third))) },
    views: Object.fromEntries(
      [...times].map(([name, all]) => [name, { p50: quantile(all, 0.5), p95: quantile(all, 0.95), most: Math.max(...all), asked: all.length }]),
    ),
    ...(browser ? { browser } : {}),
  }
}

const file = `${root}bench/page.json`
const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
for (const store of args) {
  tell(`measuring ${rate}/s for ${seconds} s`)
  const result = await measure(store)
  results[`${result.database} ${result.documents}`] = { ...results[`${result.database} ${result.documents}`], ...result }
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`)
  for (const [name, { p50, p95, most }] of Object.entries(result.views)) tell(`${name}: ${p95.toFixed(0)} ms (${p50.toFixed(0)}, ${most.toFixed(0)})`)
  tell(
    `processor ${result.processor?.toFixed(1)} ms a request; memory ${result.memory.first} → ${result.memory.last} MB, ${result.failures} failed ${result.failed.join('; ')}`,
  )
}
writeTable(results, `${root}bench/PAGE.md`)
