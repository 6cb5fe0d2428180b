// Reads the corpus with one engine and prints what it took, as JSON:
//   node bench/one-engine.mjs ENGINE [TIMES]
// Only reading is timed: unpacking and parsing the file are not.
import { batches } from './corpus.mjs'
import { ENGINES } from './engines.mjs'

const [name, times = '1'] = process.argv.slice(2)
const { nth, load } = ENGINES[name]
const read = await load()

// The first documents warm the engine up and count for nothing.
for await (const batch of batches({ nth, size: 50 })) {
  for (const document of batch) read(document)
  break
}

let documents = 0
let bytes = 0
let words = 0
let ms = 0
let found = 0
for await (const batch of batches({ nth, times: Number(times) })) {
  const start = performance.now()
  for (const document of batch) found += read(document)
  ms += performance.now() - start
  for (const { text } of batch) {
    documents++
    bytes += Buffer.byteLength(text)
    words += text.split(/\s+/).length
  }
}
console.log(JSON.stringify({ documents, bytes, words, ms, found, memory: process.resourceUsage().maxRSS * 1024 }))
