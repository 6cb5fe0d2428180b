import type { DatabaseSyncInstance } from '@photostructure/sqlite'

export type Connection = DatabaseSyncInstance
type Driver = new (path: string, options?: { readonly readOnly?: boolean }) => Connection

let driver: Promise<Driver> | null = null

/** SQLite as Node has it built in (from 22.13 on), else the package of the same interface. */
export const loadSqlite = (): Promise<Driver> => (driver ??= load())

async function load(): Promise<Driver> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 22 || (major === 22 && minor < 13)) return (await import('@photostructure/sqlite')).DatabaseSync
  return await withoutItsWarning(async () => {
    // Named by a variable: the types of Node 20 do not know the module.
    const name = 'node:sqlite'
    return ((await import(name)) as { readonly DatabaseSync: Driver }).DatabaseSync
  })
}

/** Node tells on standard error that its SQLite is experimental; users of a command line need not read that. */
async function withoutItsWarning<Result>(work: () => Promise<Result>): Promise<Result> {
  const { emitWarning } = process
  process.emitWarning = (warning: string | Error, ...rest: unknown[]) => {
    if (!String(warning).includes('SQLite')) (emitWarning as (...all: unknown[]) => void)(warning, ...rest)
  }
  try {
    return await work()
  } finally {
    process.emitWarning = emitWarning
  }
}
