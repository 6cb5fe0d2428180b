// How quickly a store answers:   node bench/answer.mjs STORE… [--most N] [--only KIND] [--datasets] [--slowest]
// Each STORE is a path or postgres://… that `bench/fill.mjs` filled with --compared. Asks many different questions of each kind, once
// each, in one process, and tells the time within which 95 of 100 were answered; --datasets also writes whole tables (to nowhere),
// --slowest tells the question that took longest, --only asks one kind and keeps nothing.
// Keeps results by database and size in bench/answer.json, and writes bench/ANSWER.md from it. Times are those of the machine as it
// was: its load is told beside them.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { questionNamed } from '../dist/src/answers/questions.js'
import { csvOf } from '../dist/src/export/dataset/csv.js'
import { writeParquet } from '../dist/src/export/dataset/parquet.js'
import { datasetRows } from '../dist/src/export/dataset/rows.js'
import { DATASETS } from '../dist/src/export/dataset/tables.js'
import { isServer, openStore } from '../dist/src/store/open.js'
import { questionsOf } from './answer/questions.mjs'
import { writeTable } from './answer/table.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals: args } = parseArgs({
  allowPositionals: true,
  options: { most: { type: 'string', default: '60' }, only: { type: 'string' }, datasets: { type: 'boolean' }, slowest: { type: 'boolean' } },
})
const { only = null, datasets: withDatasets, slowest: isTold } = values
const most = Number(values.most)

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
const round = (ms) => Number(ms.toFixed(ms < 10 ? 1 : 0))

/**
 * Times of answers to questions of one kind, in milliseconds: the median, that of 95 of 100, the slowest; and the same 95 of 100 of
 * processor time, which tells of an embedded store what the answer would have taken with the machine to itself.
 */
async function measured(store, name, all) {
  const ask = await questionNamed(name.split(/[ ,]/)[0]).load()
  const times = []
  const processor = []
  let slowest = null
  for (const terms of all) {
    const cpu = process.cpuUsage()
    const start = performance.now()
    await ask(store, terms)
    times.push(performance.now() - start)
    const { user, system } = process.cpuUsage(cpu)
    processor.push((user + system) / 1000)
    if (!slowest || processor.at(-1) > slowest.ms) slowest = { ms: processor.at(-1), terms }
  }
  times.sort((a, b) => a - b)
  processor.sort((a, b) => a - b)
  if (isTold) console.error(name, JSON.stringify(slowest))
  return { questions: all.length, p50: round(at(times, 0.5)), p95: round(at(times, 0.95)), worst: round(times.at(-1)), cpu95: round(at(processor, 0.95)) }
}

/** Rows a second of a whole table in a format, and by how much memory grew meanwhile. */
async function streamed(store, table, format) {
  const { columns } = DATASETS[table]
  let rows = 0
  let bytes = 0
  let peak = 0
  const counted = async function* () {
    for await (const row of datasetRows(store, DATASETS[table])) {
      if (++rows % 10_000 === 0) peak = Math.max(peak, process.memoryUsage.rss())
      yield row
    }
  }
  const before = process.memoryUsage.rss()
  const cpu = process.cpuUsage()
  const start = performance.now()
  if (format === 'csv') for await (const piece of csvOf(columns, counted())) bytes += piece.length
  else await writeParquet(columns, counted(), (piece) => void (bytes += piece.length))
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return {
    rows,
    megabytes: Math.round(bytes / 1e6),
    perSecond: Math.round(rows / seconds),
    perCpuSecond: Math.round(rows / ((user + system) / 1e6)),
    grown: Math.max(0, Math.round((peak - before) / 1e6)),
  }
}

for (const address of args) {
  const opening = []
  for (let i = 0; i < 5; i++) {
    const start = performance.now()
    const one = await openStore(address, { create: false })
    opening.push(performance.now() - start)
    await one.close()
  }
  const store = await openStore(address, { create: false })
  const { next } = (await store.state('bench-fill')) ?? { next: 0 }
  const answers = {}
  for (const [name, all] of Object.entries(await questionsOf(store, most))) {
    if (only && !name.startsWith(only)) continue
    answers[name] = await measured(store, name, all)
    console.log(name.padEnd(30), JSON.stringify(answers[name]))
  }
  const datasets = {}
  for (const table of withDatasets ? Object.keys(DATASETS) : []) {
    for (const format of ['csv', 'parquet']) {
      datasets[`${table}, ${format}`] = await streamed(store, table, format)
      console.log(`${table}, ${format}`.padEnd(30), JSON.stringify(datasets[`${table}, ${format}`]))
    }
  }
  await store.close()
  if (only) continue
  const result = {
    database: store.database,
    documents: next,
    open: round(opening.toSorted((a, b) => a - b)[2]),
    bytes: isServer(address) ? null : Math.round(statSync(address).size / next),
    load: Number(loadavg()[0].toFixed(1)),
    node: process.versions.node,
    answers,
    datasets,
  }
  const file = `${root}bench/answer.json`
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  const before = kept.find((one) => one.database === result.database && one.documents === result.documents)
  if (!withDatasets && before) result.datasets = before.datasets
  const all = [...kept.filter((one) => one !== before), result]
  all.sort((a, b) => (a.database === b.database ? a.documents - b.documents : a.database < b.database ? 1 : -1))
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
  writeFileSync(`${root}bench/ANSWER.md`, writeTable(all))
}
