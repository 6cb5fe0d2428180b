import type { Store } from '../../store/types.js'
import type { Asker } from '../access.js'
import type { Comparing } from '../comparing.js'
import { type ReviewEvent, ruledBetween, type Snapshot, snapshotOf, type StoreEvent } from './told.js'

/** How often the store is asked whether anything changed, in milliseconds; only while somebody listens. */
const LOOK = 1000

/** Somebody who is told. */
export interface Listener {
  readonly asker: Asker
  readonly send: (event: 'store' | 'review', data: StoreEvent | ReviewEvent) => void
}

/** Looks for changes of the store, also those that other processes make, and tells those who listen what they may know. */
export class Watch {
  readonly #store: Store
  readonly #comparing: Comparing
  readonly #listeners = new Set<Listener>()
  /** The last state that askers of some markings were told. */
  readonly #told = new Map<string, Snapshot>()
  #timer: NodeJS.Timeout | null = null
  #looking: Promise<void> = Promise.resolve()

  constructor(store: Store, comparing: Comparing) {
    this.#store = store
    this.#comparing = comparing
  }

  get listeners(): number {
    return this.#listeners.size
  }

  /** Tells the newest state at once, and every change from now on; gives back what ends it. */
  async listen(listener: Listener): Promise<() => void> {
    const key = keyOf(listener)
    const known = this.#told.get(key) ?? (await this.#snapshot(listener.asker))
    this.#told.set(key, known)
    this.#listeners.add(listener)
    listener.send('store', known.store)
    listener.send('review', { counts: known.counts, comparing: known.store.comparing, ruled: [] })
    this.#timer ??= setInterval(() => this.look(), LOOK).unref()
    return () => this.#leave(listener)
  }

  #leave(listener: Listener): void {
    this.#listeners.delete(listener)
    if (this.#listeners.size > 0 || !this.#timer) return
    clearInterval(this.#timer)
    this.#timer = null
    this.#told.clear()
  }

  /** Looks now; one look at a time. */
  look(): void {
    this.#looking = this.#looking.then(() => this.#look()).catch(() => undefined)
  }

  async #look(): Promise<void> {
    const version = await this.#store.version()
    for (const [key, before] of this.#told) {
      if (before.store.version === version && before.store.comparing === this.#comparing.isRunning) continue
      const those = [...this.#listeners].filter((one) => keyOf(one) === key)
      const [first] = those
      if (!first) {
        this.#told.delete(key)
        continue
      }
      const now = await this.#snapshot(first.asker)
      this.#told.set(key, now)
      const ruled = ruledBetween(before, now)
      for (const { send } of those) {
        send('store', now.store)
        send('review', { counts: now.counts, comparing: now.store.comparing, ruled })
      }
    }
  }

  async #snapshot({ markings }: Asker): Promise<Snapshot> {
    return await snapshotOf(this.#store, markings, await this.#store.version(), this.#comparing.isRunning)
  }
}

const keyOf = ({ asker }: Listener): string => asker.markings.join()
