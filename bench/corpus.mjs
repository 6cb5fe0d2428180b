import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const CORPORA = ['state-gov', 'whitehouse-gov'].map((name) => `${root}../shared/corpora/${name}.jsonl.gz`)

/** What is read: real readouts where they stand beside the project, else the worked example. */
export const sources = CORPORA.every((path) => existsSync(path)) ? CORPORA : [`${root}examples/kazakhstan-eu/documents.jsonl`]
export const isReal = sources === CORPORA

/** Documents in batches, every `nth` only, never all in memory. */
export async function* batches({ nth = 1, size = 100 } = {}) {
  let batch = []
  let number = 0
  for (const path of sources) {
    const file = createReadStream(path)
    for await (const line of createInterface({ input: path.endsWith('.gz') ? file.pipe(createGunzip()) : file })) {
      if (!line || number++ % nth !== 0) continue
      batch.push(JSON.parse(line))
      if (batch.length < size) continue
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}
