/** Lets an asker do so much at once and so much over time; `now` in milliseconds is handed in. */
export class RateLimit {
  readonly #most: number
  readonly #perSecond: number
  readonly #left = new Map<string, { tokens: number; at: number }>()

  /** `most` at once, refilled by `perSecond`. */
  constructor(most: number, perSecond: number) {
    this.#most = most
    this.#perSecond = perSecond
  }

  /** Seconds to wait; 0 if it may go on. */
  wait(who: string, now: number, cost = 1): number {
    const before = this.#left.get(who) ?? { tokens: this.#most, at: now }
    const tokens = Math.min(this.#most, before.tokens + ((now - before.at) / 1000) * this.#perSecond)
    if (tokens < cost) return Math.ceil((cost - tokens) / this.#perSecond)
    this.#left.delete(who)
    this.#left.set(who, { tokens: tokens - cost, at: now })
    this.#forget(now)
    return 0
  }

  /** Those whose store is full again are as good as new: oldest first, a few at a time. */
  #forget(now: number): void {
    const full = (this.#most / this.#perSecond) * 1000
    let looked = 0
    for (const [who, { at }] of this.#left) {
      if (looked++ >= 4 || now - at < full) return
      this.#left.delete(who)
    }
  }
}
