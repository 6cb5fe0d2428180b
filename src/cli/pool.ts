import { Worker } from 'node:worker_threads'
import { type Task, workerOf } from './tasks.js'

/** Batches read ahead for each thread: so many may be done while one before them is still being read. */
const AHEAD = 8
/** Batches handed to a thread at once: the one that it reads and the one that it finds waiting when it is done. */
const AT_HAND = 2

/**
 * Reads batches with one or several threads and gives back what came of them in the order of
 * the batches. A few batches a thread are under way, no more, so memory does not grow with the input.
 */
export async function* inOrder<In, Done>(batches: AsyncIterable<In>, task: Task<In, Done>, threads: number): AsyncGenerator<Done> {
  if (threads <= 1) {
    const work = await workerOf(task)
    for await (const batch of batches) yield work(batch)
    return
  }
  const pool = new Pool(task, threads)
  const underWay: Promise<Done>[] = []
  try {
    for await (const batch of batches) {
      if (underWay.length >= threads * AHEAD) yield underWay.shift() as Promise<Done>
      const done = pool.read(batch)
      // A failure is told when its turn comes; until then it must not count as unheard.
      done.catch(() => {})
      underWay.push(done)
    }
    for (const done of underWay) yield done
  } finally {
    await pool.stop()
  }
}

interface Wait<In, Done> {
  readonly batch: In
  resolve(done: Done): void
  reject(error: unknown): void
}

/** Threads that take the next batch when they have time for it, so none waits while another has two. */
class Pool<In, Done> {
  readonly #threads: readonly Thread<In, Done>[]
  readonly #queue: Wait<In, Done>[] = []

  constructor(task: Task<In, Done>, threads: number) {
    this.#threads = Array.from({ length: threads }, () => new Thread<In, Done>(task, () => this.#handOut()))
  }

  read(batch: In): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ batch, resolve, reject })
      this.#handOut()
    })
  }

  async stop(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.stop()))
  }

  #handOut(): void {
    while (this.#queue.length) {
      const idlest = this.#threads.reduce((a, b) => (b.waiting < a.waiting ? b : a))
      if (idlest.waiting >= AT_HAND) return
      idlest.take(this.#queue.shift() as Wait<In, Done>)
    }
  }
}

/** One worker thread with the batches that wait for it. */
class Thread<In, Done> {
  readonly #worker: Worker
  readonly #waiting: Wait<In, Done>[] = []
  #broken: unknown = null

  constructor(task: Task<In, Done>, hasTime: () => void) {
    this.#worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: task })
    this.#worker.on('message', (done: Done) => {
      this.#waiting.shift()?.resolve(done)
      hasTime()
    })
    this.#worker.on('error', (error) => {
      this.#broken = error
      for (const { reject } of this.#waiting.splice(0)) reject(error)
      hasTime()
    })
  }

  get waiting(): number {
    return this.#waiting.length
  }

  take(wait: Wait<In, Done>): void {
    if (this.#broken) return wait.reject(this.#broken)
    this.#waiting.push(wait)
    this.#worker.postMessage(wait.batch)
  }

  async stop(): Promise<void> {
    await this.#worker.terminate()
  }
}
