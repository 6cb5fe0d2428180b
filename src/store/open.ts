import type { Database } from './database.js'
import { migrate } from './migrate.js'
import { SqliteDatabase } from './sqlite/database.js'
import { createStore } from './store.js'
import type { Store } from './types.js'

export interface OpenOptions {
  /** Whether a file that is not there is made; default: yes. */
  readonly create?: boolean
  /** Milliseconds that a writer waits for another one. */
  readonly patience?: number
  /** Bytes that the file of a store may grow to. */
  readonly most?: number
  /** Whether changes are refused. */
  readonly readOnly?: boolean
  /** Tells the time that goes into batches, ISO 8601 in UTC. */
  readonly clock?: () => string
}

/** Opens a store: a path is a file of SQLite, `postgres://…` a database of PostgreSQL. Brings its tables up to date. */
export async function openStore(address: string, { clock = now, ...options }: OpenOptions = {}): Promise<Store> {
  const db = await databaseAt(address, options)
  try {
    await migrate(db, withoutPassword(address))
  } catch (error) {
    await db.close()
    throw error
  }
  return createStore(db, withoutPassword(address), clock)
}

/** Whether an address means a database that several machines can reach. */
export const isServer = (address: string): boolean => /^postgres(?:ql)?:\/\//.test(address)

const now = (): string => new Date().toISOString()

async function databaseAt(address: string, options: OpenOptions): Promise<Database> {
  if (isServer(address)) {
    // its driver is only loaded where it is needed: a file of SQLite opens in half the time
    const { PostgresDatabase } = await import('./postgres/database.js')
    return await PostgresDatabase.open(address, withoutPassword(address), options)
  }
  return await SqliteDatabase.open(address, options)
}

/** Addresses go into messages and logs; passwords do not. */
const withoutPassword = (address: string): string => address.replace(/(:\/\/[^/@]*?):[^@/]*@/, '$1@')
