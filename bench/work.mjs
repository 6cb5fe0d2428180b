// Two worker processes beside one, on one queue in PostgreSQL: documents kept a second, in pairs of runs.
//   scripts/with-postgres.sh node bench/work.mjs [DOCUMENTS] [PAIRS]      (default 3000 documents, 3 pairs; READOUT_TEST_POSTGRES names the database)
// Each run puts the same documents into a queue of its own, then lets one or two processes read them. The clock runs from the start of the
// processes to the end of the last; a second clock from the moment all have kept their first documents, which leaves out starting and compiling.
// Tells also how much processor time workers and database took, and how much of the machine others had meanwhile. Writes bench/WORK.md.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { read } from '../dist/src/pipeline.js'
import { batches } from './corpus.mjs'
import { rearranged } from './rearrange.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = `${root}dist/src/cli/main.js`
const [documents, pairs] = [Number(process.argv[2] ?? 3000), Number(process.argv[3] ?? 3)]
const server = process.env.READOUT_TEST_POSTGRES
if (!server) {
  console.error('bench/work.mjs needs READOUT_TEST_POSTGRES (scripts/with-postgres.sh)')
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'readout-work-'))
const client = new pg.Client({ connectionString: server })
await client.connect()

/** Everything the machine has done, and been idle, in seconds of a processor. */
function machine() {
  try {
    const [user, nice, system, idle, wait] = /^cpu +(.*)$/m
      .exec(readFileSync('/proc/stat', 'utf8'))[1]
      .split(' ')
      .map((ticks) => Number(ticks) / 100)
    return { busy: user + nice + system, idle: idle + wait }
  } catch {
    return { busy: 0, idle: 0 }
  }
}

const CPU = 'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process._rawDebug("cpu "+(user+system)/1e6)})'

/**
 * Each worker in a session of its own, as on a machine of its own: Linux shares processors out by session (sched_autogroup), so that on a
 * busy machine two workers of one session get no more of them than one.
 */
async function worker(store) {
  const child = spawn(process.execPath, ['--import', CPU, bin, 'work', '--store', store, '--until-empty', '--no-compare'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (some) => (err += some))
  const [code] = await once(child, 'exit')
  if (code !== 0 && code !== 3) throw new Error(err)
  return Number(/cpu ([\d.]+)/.exec(err)?.[1] ?? 0)
}

async function run(number, workers) {
  const schema = `bench_work_${number}`
  const store = `${server}?schema=${schema}`
  execFileSync(process.execPath, [bin, 'add', join(folder, 'documents.jsonl'), '--store', store, '--queue'], { stdio: 'ignore' })
  const kept = async () => Number((await client.query(`select count(*) as n from "${schema}".doc`)).rows[0].n)
  const before = machine()
  const start = performance.now()
  const running = Array.from({ length: workers }, () => worker(store))
  let warm = null
  const watch = setInterval(async () => {
    const n = await kept()
    if (!warm && n >= documents / 5) warm = { at: performance.now(), n }
  }, 200)
  const cpu = await Promise.all(running)
  const end = performance.now()
  clearInterval(watch)
  const after = machine()
  const n = await kept()
  await client.query(`drop schema "${schema}" cascade; drop schema "${schema}_queue" cascade`)
  const own = cpu.reduce((sum, one) => sum + one, 0)
  return {
    workers,
    seconds: (end - start) / 1000,
    rate: n / ((end - start) / 1000),
    warmRate: warm ? (n - warm.n) / ((end - warm.at) / 1000) : Number.NaN,
    workersCpu: own,
    othersCpu: after.busy - before.busy - own,
    idle: after.idle - before.idle,
  }
}

const base = []
for await (const batch of batches({ nth: 3 })) for (const document of batch) base.push({ document, record: { people: read(document).people } })
const out = createWriteStream(join(folder, 'documents.jsonl'))
for (let i = 0; i < documents; i++) if (!out.write(`${JSON.stringify(rearranged(base, i))}\n`)) await once(out, 'drain')
out.end()
await once(out, 'finish')

const rows = []
for (let pair = 0; pair < pairs; pair++) {
  // In turn, so that a machine that grows busier or quieter favours neither.
  const order = pair % 2 === 0 ? [1, 2] : [2, 1]
  const found = {}
  for (const workers of order) {
    found[workers] = await run(pair * 2 + workers, workers)
    console.log(JSON.stringify({ ...found[workers], load: loadavg()[0] }))
  }
  rows.push({ one: found[1], two: found[2], ratio: found[2].rate / found[1].rate, warm: found[2].warmRate / found[1].warmRate })
}
await client.end()
rmSync(folder, { recursive: true, force: true })
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1]
const cell = (run) => [run.rate, run.warmRate, run.workersCpu, run.othersCpu].map((x) => x.toFixed(0)).join(' | ')
writeFileSync(
  `${root}bench/WORK.md`,
  `# Results of \`node bench/work.mjs\`

${documents} documents in one queue of PostgreSQL, kept by one worker process and by two; ${availableParallelism()} processors, which workers, database and everything else on the
machine share; load at the end ${loadavg()[0].toFixed(1)}; Node ${process.versions.node}. "Warm" leaves out the first fifth of the documents: starting, loading the lexicon, compiling.

| one: documents/s | warm | its seconds of processor | others' | two: documents/s | warm | their seconds | others' | two ÷ one | warm |
|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
${rows.map(({ one, two, ratio, warm }) => `| ${cell(one)} | ${cell(two)} | ${ratio.toFixed(2)} | ${warm.toFixed(2)} |`).join('\n')}

Median of two ÷ one: ${median(rows.map((row) => row.ratio)).toFixed(2)}, warm ${median(rows.map((row) => row.warm)).toFixed(2)} (mark: 1.8).
`,
)
console.log(`two ÷ one: ${rows.map((row) => row.ratio.toFixed(2)).join(', ')}; warm: ${rows.map((row) => row.warm.toFixed(2)).join(', ')}`)
