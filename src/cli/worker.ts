import { parentPort, workerData } from 'node:worker_threads'
import { type Task, transferable, workerOf } from './tasks.js'

/** A thread that does its task with batches one after the other; `pool.ts` starts it. */
const port = parentPort
const work = workerOf<unknown, unknown>(workerData as Task<unknown, unknown>)
port?.on('message', (batch: unknown) => {
  void work.then((one) => one(batch)).then((done) => port.postMessage(done, transferable(done)))
})
