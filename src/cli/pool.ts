import { Worker } from 'node:worker_threads'
import type { Batch } from './batch.js'
import type { ReadSettings } from './settings.js'
import type { Done } from './work.js'

/**
 * Reads batches with one or several threads and gives back what came of them in the order of
 * the batches. No more than two batches a thread are under way, so memory does not grow with the input.
 */
export async function* inOrder(batches: AsyncIterable<Batch>, settings: ReadSettings, threads: number): AsyncGenerator<Done> {
  if (threads <= 1) {
    const { work } = await import('./work.js')
    for await (const batch of batches) yield work(batch, settings)
    return
  }
  const pool = Array.from({ length: threads }, () => new Thread(settings))
  const underWay: Promise<Done>[] = []
  try {
    for await (const batch of batches) {
      if (underWay.length >= threads * 2) yield underWay.shift() as Promise<Done>
      const done = pool.reduce((idlest, thread) => (thread.waiting < idlest.waiting ? thread : idlest)).read(batch)
      // A failure is told when its turn comes; until then it must not count as unheard.
      done.catch(() => {})
      underWay.push(done)
    }
    for (const done of underWay) yield done
  } finally {
    await Promise.all(pool.map((thread) => thread.stop()))
  }
}

/** One worker thread with the batches that wait for it. */
class Thread {
  readonly #worker: Worker
  readonly #waiting: { resolve(done: Done): void; reject(error: unknown): void }[] = []

  constructor(settings: ReadSettings) {
    this.#worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: settings })
    this.#worker.on('message', (done: Done) => this.#waiting.shift()?.resolve(done))
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error)
    })
  }

  get waiting(): number {
    return this.#waiting.length
  }

  read(batch: Batch): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#worker.postMessage(batch)
    })
  }

  async stop(): Promise<void> {
    await this.#worker.terminate()
  }
}
