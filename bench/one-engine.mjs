// Reads the corpus with one engine, twice, and prints what each pass took, as JSON:
//   node bench/one-engine.mjs ENGINE
// The first pass pays for compiling, the second is the engine at its pace. Only reading is timed:
// unpacking and parsing the file are not.
import { batches } from './corpus.mjs'
import { ENGINES } from './engines.mjs'

const { nth, load } = ENGINES[process.argv[2]]
const read = await load()

async function pass() {
  const total = { documents: 0, bytes: 0, words: 0, ms: 0, found: 0 }
  for await (const batch of batches({ nth })) {
    const start = performance.now()
    for (const document of batch) total.found += read(document)
    total.ms += performance.now() - start
    for (const { text } of batch) {
      total.documents++
      total.bytes += Buffer.byteLength(text)
      total.words += text.split(/\s+/).length
    }
  }
  return total
}

const first = await pass()
console.log(JSON.stringify({ ...(await pass()), first: first.ms, memory: process.resourceUsage().maxRSS * 1024 }))
