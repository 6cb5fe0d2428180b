// npm run bench: Readout beside two taggers on the same documents, on one core, round by round in
// turn, every engine in a process of its own; medians of the rounds. Writes bench/RESULTS.md.
//   node bench/run.mjs [ROUNDS]
import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { measureCommand } from './command.mjs'
import { isReal } from './corpus.mjs'
import { ENGINES } from './engines.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const rounds = Number(process.argv[2] ?? 5)
/** One core, where the system can pin a process to it. */
const pin = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : []

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1]

const measured = Object.fromEntries(Object.keys(ENGINES).map((name) => [name, []]))
for (let round = 1; round <= rounds; round++) {
  for (const name of Object.keys(ENGINES)) {
    const [command, ...rest] = [...pin, process.execPath, `${here}one-engine.mjs`, name]
    const result = JSON.parse(execFileSync(command, rest, { encoding: 'utf8' }))
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
      first: median(list.map((r) => (1000 * r.words) / r.first)),
      memory: median(list.map((r) => r.memory / 1e6)),
    },
  ]),
)
const times = (name, key) => (rates.readout[key] / rates[name][key]).toFixed(name === 'compromise' ? 0 : 2)
const row = (name) => {
  const r = rates[name]
  return `| ${name} | ${r.documents.toFixed(0)} | ${r.megabytes.toFixed(2)} | ${r.words.toFixed(0)} | ${r.memory.toFixed(0)} | ${times(name, 'words')} |`
}
const { documents, bytes, words } = measured.readout[0]
const results = `# Results of \`npm run bench\`

${isReal ? 'Press releases and readouts of two publishers' : 'The worked example'}: ${documents} documents, ${(bytes / 1e6).toFixed(1)} MB, ${words} words. One core, ${rounds} rounds in turn, medians, Node ${process.versions.node}.
Absolute numbers depend on the machine; the ratios hardly do. Every engine reads all documents twice; the second pass counts, the first pays for compiling.

- **readout**: the full record.
- **wink-nlp**: its full pipe – tokens, sentences, parts of speech, negation, sentiment, dates and amounts; nothing is read out of its result, which would take it longer.
- **compromise**: people, places and dates, on every ${ENGINES.compromise.nth}th document.

| engine | documents/s | MB/s | words/s | peak memory, MB | Readout is … times as fast |
|---|--:|--:|--:|--:|--:|
${Object.keys(ENGINES).map(row).join('\n')}

| what | measured | target |
|---|--:|--:|
| speed of Readout ÷ wink-nlp's full pipe | ${times('wink-nlp', 'words')} | > 1 |
| the same in the first pass, compiling included | ${times('wink-nlp', 'first')} | |
| speed of Readout ÷ compromise | ${times('compromise', 'words')} | ≥ 20 |
${measureCommand(pin)
  .map(([what, value, target]) => `| ${what} | ${value} | ${target} |`)
  .join('\n')}
`
writeFileSync(`${here}RESULTS.md`, results)
console.log(`\n${results}`)
