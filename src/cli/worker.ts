import { parentPort, workerData } from 'node:worker_threads'
import type { Batch } from './batch.js'
import type { ReadSettings } from './settings.js'
import { work } from './work.js'

/** A thread that reads batches one after the other; `pool.ts` starts it. */
const settings = workerData as ReadSettings
const port = parentPort
port?.on('message', (batch: Batch) => {
  void work(batch, settings).then((done) => port.postMessage(done, [done.output.buffer as ArrayBuffer]))
})
