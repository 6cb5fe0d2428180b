import { parentPort, workerData } from 'node:worker_threads'
import { compare } from '../keep.js'
import { openStore } from '../store/open.js'

/** A thread that compares all documents of a store once, beside a server that goes on answering; `compare-apart.ts` starts it. */
const store = await openStore(workerData as string, { create: false })
try {
  await compare(store)
} finally {
  await store.close()
}
parentPort?.postMessage('compared')
