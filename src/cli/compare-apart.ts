import { Worker } from 'node:worker_threads'

/** Compares all documents of the store at an address in a thread of its own, which ends with it and gives its memory back. */
export function compareApart(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./compare-thread.js', import.meta.url), { workerData: address })
    worker.once('message', () => resolve())
    worker.once('error', reject)
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`comparing ended with ${code}`))))
  })
}
