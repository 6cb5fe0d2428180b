import { userInfo } from 'node:os'
import { failure, ReadoutError } from '../base/errors.js'
import { isServer, openStore } from '../store/open.js'
import type { Queue } from '../store/queue.js'
import type { Store } from '../store/types.js'

/** Options of every command that works on a store. */
export interface StoreOptions {
  readonly store?: string
}

/** Where the record is kept if nobody says otherwise: one file in the folder one works in. */
export const DEFAULT_STORE = 'readout.db'

export const storeAddress = ({ store }: StoreOptions): string => store ?? process.env['READOUT_STORE'] ?? DEFAULT_STORE

/** Opens the store, does the work and closes it, whatever happens. With `create`, a store that is not there is made. */
export async function withStore<T>(options: StoreOptions, work: (store: Store) => Promise<T>, { create = false } = {}): Promise<T> {
  const store = await openStore(storeAddress(options), { create })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** The same with the queue of the store, which only a database that several machines reach has. */
export async function withQueue<T>(options: StoreOptions, work: (store: Store, queue: Queue) => Promise<T>): Promise<T> {
  const address = storeAddress(options)
  // Told before a file is made.
  if (!isServer(address)) throw new ReadoutError(failure('QUEUE_NEEDS_SERVER', address))
  return await withStore(options, async (store) => work(store, await store.queue()))
}

/** Who rules or imports, if not told: the name one is signed in with. */
export function whoever(by: string | undefined): string {
  if (by) return by
  try {
    return userInfo().username
  } catch {
    return 'somebody'
  }
}
