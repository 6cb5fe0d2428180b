import { failure, ReadoutError } from '../base/errors.js'
import { toKeep } from '../keep.js'
import { WATCH_DEFAULTS, watchRound } from '../sources/watch.js'
import type { Keeper, Round } from '../sources/watch-round.js'
import type { PageState } from '../sources/watch-state.js'
import { SOURCES_DEFAULTS } from '../sources/types.js'
import type { Store } from '../store/types.js'
import { compareTold } from './compare-told.js'
import { EXIT, failureLine, print, tell } from './output.js'
import { fetcherFor, type FetchingOptions } from './fetching.js'
import { type StoreOptions, whoever, withStore } from './store-option.js'
import { counted } from './undo.js'
import { versionOf } from './version.js'

/** Options of `readout watch` as the command line gives them. */
export interface WatchCommandOptions extends StoreOptions, FetchingOptions {
  readonly once?: boolean
  readonly by?: string
  readonly json?: boolean
}

const WATCHED = 'watch:addresses'
const stateKey = (address: string): string => `watch:page:${address}`
/** Longest sleep between two looks at what is due, so that a stopped clock or a changed list does no harm. */
const LONGEST_SLEEP = 15 * 60_000

/** Looks again and again for new and changed pages behind the addresses; with `--once`, one round. Addresses are remembered. */
export function watchCommand(given: readonly string[], options: WatchCommandOptions): Promise<number> {
  let stopping = false
  const stop = new AbortController()
  process.once('SIGINT', () => {
    stopping = true
    stop.abort()
    tell('Stopping after the page at hand; press again to stop at once.')
  })
  return withStore(
    options,
    async (store) => {
      const addresses = await watched(store, given)
      const fetcher = fetcherFor(options)
      let failed = 0
      for (;;) {
        const round = await oneRound(
          store,
          addresses,
          { ...SOURCES_DEFAULTS, ...WATCH_DEFAULTS, fetcher, now: () => Date.now(), stopped: () => stopping },
          options,
        )
        failed = round.failures.length
        if (options.once || stopping) return failed ? EXIT.partial : EXIT.ok
        const sleep = Math.min(LONGEST_SLEEP, Math.max(1000, (round.nextAt ?? Number.POSITIVE_INFINITY) - Date.now()))
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, sleep)
          stop.signal.addEventListener('abort', () => {
            clearTimeout(timer)
            resolve()
          })
        })
        if (stopping) return EXIT.ok
      }
    },
    { create: true },
  )
}

/** What was given before and now. */
async function watched(store: Store, given: readonly string[]): Promise<readonly string[]> {
  const wrong = given.find((address) => !/^https?:\/\//i.test(address))
  if (wrong !== undefined)
    throw new ReadoutError(failure('OPTION_INVALID', null, { option: 'An address', value: wrong, allowed: 'an address that begins with http:// or https://' }))
  const all = [...new Set([...(((await store.state(WATCHED)) ?? []) as readonly string[]), ...given])]
  if (all.length === 0) throw new ReadoutError(failure('OPTION_MISSING', null, { option: 'The address', allowed: 'addresses of pages, feeds or sitemaps' }))
  await store.setState(WATCHED, all)
  return all
}

async function oneRound(
  store: Store,
  addresses: readonly string[],
  settings: Parameters<typeof watchRound>[2],
  { by, json }: WatchCommandOptions,
): Promise<Round> {
  const taker = new Taker(store, whoever(by), addresses)
  const round = await watchRound(taker, addresses, settings)
  for (const one of round.failures) tell(failureLine(one.failure))
  if (await store.isStale()) await compareTold(store)
  const { fresh, changed, unchanged, waiting, failures, nextAt } = round
  const next = nextAt === null ? '' : ` Next look at ${new Date(nextAt).toISOString().slice(0, 16).replace('T', ' ')} UTC.`
  await print(
    json
      ? `${JSON.stringify({ batch: taker.batch, ...round, failures })}\n`
      : `${fresh} new, ${changed} changed, ${unchanged} unchanged, ${waiting} not due, ${counted(failures.length, 'failure')}.${next}\n`,
  )
  return round
}

/** Keeps what a round finds; its batch begins with the first document. */
class Taker implements Keeper {
  readonly #store: Store
  readonly #by: string
  readonly #addresses: readonly string[]
  batch: string | null = null

  constructor(store: Store, by: string, addresses: readonly string[]) {
    this.#store = store
    this.#by = by
    this.#addresses = addresses
  }

  async load(address: string): Promise<PageState | null> {
    return (await this.#store.state(stateKey(address))) as PageState | null
  }

  save(address: string, state: PageState): Promise<void> {
    return this.#store.setState(stateKey(address), state)
  }

  async take(item: Parameters<Keeper['take']>[0]): Promise<boolean> {
    const { document, problems, source, meta } = item
    const ready = toKeep({ document, problems, source, meta: { ...meta } }, 'public')
    if ('code' in ready) {
      tell(failureLine(ready))
      return false
    }
    const { sha256 } = ready.record.document
    if ((await this.#store.versions(document.url ?? document.id)).some((version) => version.sha256 === sha256)) return false
    this.batch ??= (
      await this.#store.begin({ kind: 'import', by: this.#by, reason: null, engine: versionOf(), detail: { sources: [...this.#addresses], watching: true } })
    ).id
    const [added] = await this.#store.add(this.batch, [ready])
    return added?.as !== 'same'
  }
}
