import { Worker } from 'node:worker_threads'
import type { ReadingAnswer, ReadingRequest } from '../api/reading.js'

interface Wait {
  readonly request: ReadingRequest
  resolve(answer: ReadingAnswer): void
  reject(error: unknown): void
}

/** Requests that one thread has at hand: the one that it answers, and one that it finds waiting when it is done. */
const AT_HAND = 2

/**
 * Threads that read from one store for a server, so that it takes requests, tells news and keeps rulings while an answer is being
 * worked out, and a quick one need not wait for a slow one. A thread is started when all others have work; one that breaks off
 * fails what it had at hand, and the next request starts another.
 */
export class AnswerThreads {
  readonly #address: string
  readonly #most: number
  readonly #threads = new Set<Thread>()
  readonly #queue: Wait[] = []

  /** At most so many threads on the store at an address. The first is started at once, so that the first reader does not wait for it. */
  constructor(address: string, most: number) {
    this.#address = address
    this.#most = most
    this.#start()
  }

  readonly read = (request: ReadingRequest): Promise<ReadingAnswer> =>
    new Promise((resolve, reject) => {
      this.#queue.push({ request, resolve, reject })
      this.#handOut()
    })

  /** Ends all threads; whoever still waits is told so. */
  async stop(): Promise<void> {
    for (const { reject } of this.#queue.splice(0)) reject(new Error('the server was stopped'))
    await Promise.all([...this.#threads].map((thread) => thread.stop()))
  }

  #start(): Thread {
    const thread = new Thread(
      this.#address,
      () => this.#handOut(),
      () => this.#threads.delete(thread),
    )
    this.#threads.add(thread)
    return thread
  }

  #handOut(): void {
    while (this.#queue.length) {
      let [idlest] = [...this.#threads].sort((a, b) => a.atHand - b.atHand)
      if (!idlest || (idlest.atHand > 0 && this.#threads.size < this.#most)) idlest = this.#start()
      if (idlest.atHand >= AT_HAND) return
      idlest.take(this.#queue.shift() as Wait)
    }
  }
}

class Thread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Wait>()
  #asked = 0

  constructor(address: string, hasTime: () => void, ended: () => void) {
    this.#worker = new Worker(new URL('./answer-thread.js', import.meta.url), { workerData: address })
    this.#worker.on('message', ({ id, answer }: { readonly id: number; readonly answer: ReadingAnswer }) => {
      this.#waiting.get(id)?.resolve(answer)
      this.#waiting.delete(id)
      hasTime()
    })
    this.#worker.on('error', (error) => this.#fail(error))
    this.#worker.on('exit', () => {
      this.#fail(new Error('the thread that worked the answer out broke off'))
      ended()
      hasTime()
    })
  }

  get atHand(): number {
    return this.#waiting.size
  }

  take(wait: Wait): void {
    const id = ++this.#asked
    this.#waiting.set(id, wait)
    this.#worker.postMessage({ id, request: wait.request })
  }

  async stop(): Promise<void> {
    await this.#worker.terminate()
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
