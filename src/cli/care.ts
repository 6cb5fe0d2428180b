import { createReadStream } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { ReadoutError } from '../base/errors.js'
import { pathFailure } from '../base/path-failure.js'
import { compareTold } from './compare-told.js'
import { EXIT, endWithReader, failureLine, print, tell } from './output.js'
import { type StoreOptions, withStore } from './store-option.js'

/** `readout rebuild`: works out anew, from documents and rulings, what comparing finds; with `rows`, what single documents tell before it. */
export function rebuildCommand(options: StoreOptions & { readonly rows?: boolean }): Promise<number> {
  return withStore(options, async (store) => {
    if (options.rows) await store.reindex()
    await compareTold(store)
    await print('Everything is worked out anew.\n')
    return EXIT.ok
  })
}

/** `readout doctor`: checks the store and says how to mend what is wrong. */
export function doctorCommand(options: StoreOptions): Promise<number> {
  endWithReader()
  return withStore(options, async (store) => {
    let found = 0
    for await (const failure of store.doctor()) {
      found++
      await print(`${failureLine(failure)}\n`)
    }
    await print(found ? `${found} ${found === 1 ? 'thing is' : 'things are'} wrong.\n` : 'All is well.\n')
    return found ? EXIT.findings : EXIT.ok
  })
}

/** `readout backup FILE`: a whole copy, taken while others go on working. */
export function backupCommand(file: string, options: StoreOptions): Promise<number> {
  return withStore(options, async (store) => {
    await store.backup(file)
    tell(`readout: written to ${file}`)
    return EXIT.ok
  })
}

/** `readout import FILE`: takes in what `readout export --all` wrote. */
export async function importCommand(file: string, options: StoreOptions): Promise<number> {
  // Asked before a store is made, so that a slip in the name leaves no empty store behind.
  if (file !== '-')
    await access(file, constants.R_OK).catch((error: unknown) => {
      throw new ReadoutError(pathFailure(file, error))
    })
  return withStore(
    options,
    async (store) => {
      await store.importAll(createInterface({ input: file === '-' ? process.stdin : createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY }))
      await compareTold(store)
      tell('readout: all is taken over.')
      return EXIT.ok
    },
    { create: true },
  )
}
