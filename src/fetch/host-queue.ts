import type { FetchTools } from './types.js'

/** Lets one task a host run at a time, with a pause between the end of one and the beginning of the next. */
export class HostQueue {
  readonly #tools: FetchTools
  readonly #last = new Map<string, Promise<unknown>>()
  readonly #ended = new Map<string, number>()

  constructor(tools: FetchTools) {
    this.#tools = tools
  }

  inTurn<T>(host: string, pauseMs: number, task: () => Promise<T>): Promise<T> {
    const before = this.#last.get(host) ?? Promise.resolve()
    const turn = before.then(async () => {
      const ended = this.#ended.get(host)
      const wait = ended === undefined ? 0 : ended + pauseMs - this.#tools.now()
      if (wait > 0) await this.#tools.sleep(wait)
      try {
        return await task()
      } finally {
        this.#ended.set(host, this.#tools.now())
      }
    })
    // The next in turn waits for the end of this one, however it ends.
    const settled = turn.catch(() => {})
    this.#last.set(host, settled)
    void settled.then(() => {
      if (this.#last.get(host) === settled) this.#last.delete(host)
    })
    return turn
  }
}
