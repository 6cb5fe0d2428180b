import { parentPort, workerData } from 'node:worker_threads'
import type { Batch } from './batch.js'
import { type Task, transferable, workerOf } from './tasks.js'

/** A thread that does its task with batches one after the other; `pool.ts` starts it. */
const port = parentPort
const work = workerOf<unknown>(workerData as Task<unknown>)
port?.on('message', (batch: Batch) => {
  void work.then((one) => one(batch)).then((done) => port.postMessage(done, transferable(done)))
})
