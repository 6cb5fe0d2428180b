// npm run bench:keep: keeping documents, at several sizes, beside bare reading of the same documents in the same run.
//   node bench/keep.mjs [SIZE…] [--store postgres://USER@HOST/DATABASE]   (default 10000; the embedded store in a temporary folder)
// Prints one JSON line a size and writes bench/KEEP.md with all sizes measured in this run.
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { read } from '../dist/src/pipeline.js'
import { batches } from './corpus.mjs'
import { WATCH } from './peak.mjs'
import { rearranged } from './rearrange.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = `${root}dist/run/cli/main.js`
const args = process.argv.slice(2)
const at = args.indexOf('--store')
const server = at >= 0 ? args.splice(at, 2)[1] : null
const sizes = args.length ? args.map(Number) : [10_000]
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
const store = server ?? join(folder, 'bench.db')

function run(...given) {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [...WATCH, bin, ...given], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', maxBuffer: 1e9 })
  if (status !== 0 && status !== 1) throw new Error(`readout ${given.join(' ')}: ${stderr.slice(0, 2000)}`)
  const [, peak, processor] = /peak (\d+) processor (\d+)/.exec(stderr) ?? []
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(peak) / 1000, processor: Number(processor) / 1e6 }
}

/** Milliseconds that a process of its own takes to open the store, once it has loaded what it needs. */
function opening() {
  const script = `const { openStore } = await import('${root}dist/src/store/open.js')
    ${server ? `await import('${root}dist/src/store/postgres/database.js')` : ''}
    const start = performance.now(); const store = await openStore(process.argv[1]); console.log(performance.now() - start); await store.close()`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script, store], { encoding: 'utf8' })
  return Number(stdout)
}

/** Bytes of all tables and indexes of the store. */
async function bytesOnServer() {
  const url = new URL(server)
  const schema = url.searchParams.get('schema') ?? 'public'
  url.searchParams.delete('schema')
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  const { rows } = await client.query(
    `select sum(pg_total_relation_size(c.oid)) as bytes from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relkind = 'r'`,
    [schema],
  )
  await client.end()
  return Number(rows[0].bytes)
}

const base = []
for await (const batch of batches()) for (const document of batch) base.push({ document, record: { people: read(document).people } })

async function write(file, from, to) {
  const out = createWriteStream(file)
  for (let i = from; i < to; i++) if (!out.write(`${JSON.stringify(rearranged(base, i))}\n`)) await once(out, 'drain')
  out.end()
  await once(out, 'finish')
}

const rows = []
let before = 0
for (const size of sizes) {
  const file = join(folder, 'documents.jsonl')
  await write(file, before, size)
  const bare = run('read', file, '--jsonl', '--workers', '2')
  const add = run('add', file, '--store', store, '--workers', '2', '--no-compare')
  const compare = run('rebuild', '--store', store)
  const open = run('batches', '--store', store)
  const opened = opening()
  const bytes = server ? await bytesOnServer() : statSync(store).size
  const row = {
    size,
    added: size - before,
    bareDocumentsPerSecond: Math.round((size - before) / bare.seconds),
    addDocumentsPerSecond: Math.round((size - before) / add.seconds),
    share: Number((bare.seconds / add.seconds).toFixed(2)),
    bareProcessor: Number(bare.processor.toFixed(1)),
    addProcessor: Number(add.processor.toFixed(1)),
    processorShare: Number((bare.processor / add.processor).toFixed(2)),
    addMegabytes: Math.round(add.megabytes),
    compareSeconds: Number(compare.seconds.toFixed(1)),
    compareMicrosecondsPerDocument: Math.round((compare.seconds * 1e6) / size),
    compareProcessor: Number(compare.processor.toFixed(1)),
    compareMegabytes: Math.round(compare.megabytes),
    openMilliseconds: Math.round(opened),
    commandMilliseconds: Math.round(open.seconds * 1000),
    bytesPerDocument: Math.round(bytes / size),
  }
  rows.push(row)
  console.log(JSON.stringify(row))
  before = size
}
rmSync(folder, { recursive: true, force: true })

const head = [
  'documents',
  'bare reading, documents/s',
  'adding, documents/s',
  'share',
  'their seconds of processor',
  'share of processor',
  'adding, peak MB',
  'comparing, s',
  'of processor',
  'comparing, µs a document',
  'comparing, peak MB',
  'opening, ms',
  'whole command, ms',
  'bytes a document',
]
writeFileSync(
  `${root}bench/KEEP${server ? '-POSTGRES' : ''}.md`,
  `# Results of \`node bench/keep.mjs\` (${server ? 'PostgreSQL' : 'SQLite'})

Documents made from the corpora by renaming people and turning paragraphs (\`bench/rearrange.mjs\`); two workers; Node ${process.versions.node}.
Sizes grow in one store: the second adds to the first. Bare reading is \`readout read --jsonl\` of what is added. Seconds of processor are those of the command, all its threads${server ? '; those of the database come on top' : ''}. The whole
command beside opening is \`readout batches\`, with the start of Node. Others used the machine: load ${loadavg()[0].toFixed(0)} at the end, on ${availableParallelism()} processors.

| ${head.join(' | ')} |
|${head.map(() => '--:').join('|')}|
${rows.map((r) => `| ${[r.size, r.bareDocumentsPerSecond, r.addDocumentsPerSecond, r.share, `${r.bareProcessor} / ${r.addProcessor}`, r.processorShare, r.addMegabytes, r.compareSeconds, r.compareProcessor, r.compareMicrosecondsPerDocument, r.compareMegabytes, r.openMilliseconds, r.commandMilliseconds, r.bytesPerDocument].join(' | ')} |`).join('\n')}
`,
)
