// Reads every document of the corpora beside the project and checks each record against the laws:
// every quote verbatim at its offsets, ids unique, fields as the schemas say.
//   npm run build && node scripts/verify-corpora.mjs [--every N]
// The last line is `N passed, N failed`, one for each document.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'

const folder = fileURLToPath(new URL('../../shared/corpora', import.meta.url))

if (isMainThread) await main()
else await work(workerData)

async function main() {
  if (!existsSync(folder)) {
    console.log('no corpora beside the project: nothing to verify\n0 passed, 0 failed')
    return
  }
  const at = process.argv.indexOf('--every')
  const every = at > 0 ? Number(process.argv[at + 1]) : 1
  const workers = Math.max(1, Math.min(cpus().length, 4))
  const results = await Promise.all(
    Array.from(
      { length: workers },
      (_, index) =>
        new Promise((resolve, reject) =>
          new Worker(new URL(import.meta.url), { workerData: { index, workers, every } }).on('message', resolve).on('error', reject),
        ),
    ),
  )
  const faults = results.flatMap((result) => result.faults)
  for (const fault of faults.slice(0, 40)) console.log(fault)
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  console.log(`${sum('documents')} documents of the corpora, ${sum('facts')} facts, each with its quote verbatim at its offsets`)
  console.log(`${sum('documents') - sum('failed')} passed, ${sum('failed')} failed`)
  if (sum('failed') > 0) process.exitCode = 1
}

async function work({ index, workers, every }) {
  const [{ read }, { ReadoutRecord }, { checkRecord }, { allFacts }] = await Promise.all(
    ['pipeline', 'model/record', 'record/check', 'model/all-facts'].map((module) => import(`../dist/src/${module}.js`)),
  )
  const result = { documents: 0, facts: 0, failed: 0, faults: [] }
  const faultsOf = (document) => {
    try {
      const record = read(document)
      result.facts += [...allFacts(record)].length
      const issues = ReadoutRecord.safeParse(record).error?.issues ?? []
      return [
        ...issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
        ...checkRecord(record, document.text).map((fault) => JSON.stringify(fault)),
      ]
    } catch (error) {
      return [error.stack]
    }
  }
  let number = 0
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort()) {
    for (const line of gunzipSync(readFileSync(`${folder}/${file}`))
      .toString('utf8')
      .split('\n')) {
      if (!line || number++ % (workers * every) !== index) continue
      const document = JSON.parse(line)
      const faults = faultsOf(document)
      result.documents++
      if (faults.length === 0) continue
      result.failed++
      result.faults.push(...faults.slice(0, 3).map((fault) => `${document.id} ${fault}`))
    }
  }
  parentPort.postMessage(result)
}
