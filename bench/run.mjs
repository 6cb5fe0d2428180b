// npm run bench: Readout beside two taggers on the same documents, on one core, round by round in
// turn, every engine in a process of its own; medians of the rounds. Writes bench/RESULTS.md.
//   node bench/run.mjs [ROUNDS]
import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isReal } from './corpus.mjs'
import { ENGINES } from './engines.mjs'
import { measureCommand } from './command.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const rounds = Number(process.argv[2] ?? 5)
/** One core, where the system can pin a process to it. */
const pin = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : []

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1]

function once(engine, times = 1) {
  const [command, ...rest] = [...pin, process.execPath, `${here}one-engine.mjs`, engine, String(times)]
  return JSON.parse(execFileSync(command, rest, { encoding: 'utf8' }))
}

const measured = Object.fromEntries(Object.keys(ENGINES).map((name) => [name, []]))
for (let round = 1; round <= rounds; round++) {
  for (const name of Object.keys(ENGINES)) {
    const result = once(name)
    measured[name].push(result)
    console.log(`round ${round}  ${name.padEnd(11)} ${((1000 * result.documents) / result.ms).toFixed(0).padStart(6)} documents/s`)
  }
}

const rates = Object.fromEntries(
  Object.entries(measured).map(([name, list]) => [
    name,
    {
      documents: median(list.map((r) => (1000 * r.documents) / r.ms)),
      megabytes: median(list.map((r) => r.bytes / 1000 / r.ms)),
      words: median(list.map((r) => (1000 * r.words) / r.ms)),
      memory: median(list.map((r) => r.memory / 1e6)),
    },
  ]),
)
const memory = { once: rates.readout.memory, five: once('readout', 5).memory / 1e6 }
const command = measureCommand(pin)
const corpus = measured.readout[0]

const ratio = (name, key) => (rates.readout[key] / rates[name][key]).toFixed(key === 'memory' ? 2 : 1)
const row = (name) => {
  const r = rates[name]
  return `| ${name} | ${r.documents.toFixed(0)} | ${r.megabytes.toFixed(2)} | ${r.words.toFixed(0)} | ${r.memory.toFixed(0)} | ${name === 'readout' ? '1' : ratio(name, 'words')} |`
}
const results = `# Results of \`npm run bench\`

${isReal ? 'Press releases and readouts of two publishers' : 'The worked example'}: ${corpus.documents} documents, ${(corpus.bytes / 1e6).toFixed(1)} MB, ${corpus.words} words. One core, ${rounds} rounds in turn, medians, Node ${process.versions.node}.
Absolute numbers depend on the machine; the ratios hardly do. Readout makes the full record; wink-nlp runs its full pipe
(nothing is read out of it); compromise finds people, places and dates, on every ${ENGINES.compromise.nth}th document.

| engine | documents/s | MB/s | words/s | peak memory, MB | Readout is … times as fast (words/s) |
|---|--:|--:|--:|--:|--:|
${Object.keys(ENGINES).map(row).join('\n')}

| what | measured | target |
|---|--:|--:|
| speed of Readout ÷ wink-nlp's full pipe | ${ratio('wink-nlp', 'words')} | > 1 |
| speed of Readout ÷ compromise | ${ratio('compromise', 'words')} | ≥ 20 |
| peak memory, the corpus once, MB | ${memory.once.toFixed(0)} | ≤ 250 |
| peak memory, the corpus five times over, MB | ${memory.five.toFixed(0)} | ≤ 250 |
${command.map(([what, value, target]) => `| ${what} | ${value} | ${target} |`).join('\n')}
`
writeFileSync(`${here}RESULTS.md`, results)
console.log(`\n${results}`)
