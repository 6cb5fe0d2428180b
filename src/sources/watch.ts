import type { Failure } from '../base/errors.js'
import type { Validators } from '../fetch/types.js'
import type { Feed, FeedEntry } from '../intake/feed.js'
import { entryPiece, listedPieces, pagePieces } from './from-address.js'
import { contentOf, type Listed } from './lists.js'
import { compared } from './watch-page.js'
import type { Keeper, Round, WatchOptions } from './watch-round.js'
import { afterFailure, afterList, afterNothingNew, type PageState, RHYTHM } from './watch-state.js'

/**
 * One round of watching: feeds, sitemaps and pages are asked for what is newer than what is known; new and changed documents are handed to
 * the keeper, each before its state. A round that is cut off anywhere goes on where it was; a document may then come twice, and none is lost.
 */
export async function watchRound(keeper: Keeper, addresses: readonly string[], options: WatchOptions): Promise<Round> {
  const round: Round = { checked: 0, fresh: 0, changed: 0, unchanged: 0, waiting: 0, failures: [], nextAt: null }
  const watcher = new Watcher(keeper, options, round)
  for (const address of addresses) await watcher.look(address, address, 0)
  return round
}

/** For a source of usual size; a round asks for so many addresses at most. */
export const WATCH_DEFAULTS = { rhythm: RHYTHM, mostPerRound: 1000 }

/** A feed or sitemap, as fetched now or as remembered. */
interface List {
  readonly pages: readonly Listed[]
  readonly own: readonly FeedEntry[]
  readonly feed: Feed | null
  readonly lists: readonly string[]
}

/** Pages of one list that are looked at again, and how deep indexes of sitemaps are followed. */
const MOST_REMEMBERED = 5000
const DEEPEST = 3
const NO_VALIDATORS = { etag: null, lastModified: null }

const validatorsOf = (state: PageState | null): Validators => ({ etag: state?.etag ?? null, lastModified: state?.lastModified ?? null })

class Watcher {
  readonly #keeper: Keeper
  readonly #options: WatchOptions
  readonly #round: Round
  readonly #seen = new Set<string>()

  constructor(keeper: Keeper, options: WatchOptions, round: Round) {
    this.#keeper = keeper
    this.#options = options
    this.#round = round
  }

  /** An address that was given or that an index names: a page, or a list with its pages. `source` is the one that was given. */
  async look(address: string, source: string, depth: number): Promise<void> {
    if (this.#isOver() || this.#seen.has(address)) return
    this.#seen.add(address)
    const before = await this.#keeper.load(address)
    const remembered = before?.list ? { ...before.list, pages: before.list.pages.map((page) => ({ ...page, entry: null })), own: [], feed: null } : null
    if (before && before.dueAt > this.#options.now()) {
      this.#round.waiting++
      this.#next(before)
      // What it named may be due all the same.
      if (remembered) await this.#all(remembered, source, depth)
      return
    }
    this.#round.checked++
    const fetched = await this.#options.fetcher.get(address, before)
    if (fetched.kind === 'failed') return this.#failed(address, source, before, fetched.failure, fetched.retryAt)
    const content = fetched.kind === 'page' ? await contentOf(fetched.bytes, fetched.mediaType, fetched.url) : null
    if (content && 'code' in content) return this.#failed(address, source, before, content, null)
    if (fetched.kind === 'page' && content?.kind === 'one') {
      const origin = { source, at: address }
      const validators = { etag: fetched.etag, lastModified: fetched.lastModified }
      const looked = { before, validators, pieces: pagePieces(fetched, content, origin, null, null), origin, listedAs: null }
      return this.#save(address, await compared(looked, this.#keeper, this.#round, this.#options))
    }
    if (!content) this.#round.unchanged++
    const list = content?.kind === 'list' ? withOlder(content, remembered) : remembered
    if (!list) return this.#save(address, afterNothingNew(before, this.#options.now(), this.#options.rhythm))
    await this.#all(list, source, depth)
    // A list is saved when all it names was looked at: if the round was cut off before, it is asked for again.
    if (this.#isOver()) return
    const { etag, lastModified } = fetched.kind === 'page' ? fetched : validatorsOf(before)
    const kept = { pages: list.pages.slice(0, MOST_REMEMBERED).map(({ url, changed }) => ({ url, changed })), lists: list.lists }
    await this.#save(address, { ...afterList(before, kept, this.#options.now(), this.#options.rhythm), etag, lastModified })
  }

  async #all({ pages, own, feed, lists }: List, source: string, depth: number): Promise<void> {
    for (const listed of pages.slice(0, this.#options.mostPages)) await this.#page(listed, feed, source)
    if (feed) for (const entry of own) await this.#entry(feed, entry, source)
    // What a feed leads on to are older entries, which were seen when they were new.
    if (feed || depth >= DEEPEST) return
    for (const list of lists.slice(0, this.#options.mostLists)) await this.look(list, source, depth + 1)
  }

  async #page(listed: Listed, feed: Feed | null, source: string): Promise<void> {
    const { url, changed } = listed
    if (this.#isOver() || this.#seen.has(url)) return
    this.#seen.add(url)
    const before = await this.#keeper.load(url)
    const isToldNewer = changed !== null && before !== null && before.listedAs !== null && before.listedAs !== changed
    if (before && !isToldNewer && before.dueAt > this.#options.now()) {
      this.#round.waiting++
      return this.#next(before)
    }
    this.#round.checked++
    const fetched = await this.#options.fetcher.get(url, before)
    const listedAs = changed ?? before?.listedAs ?? null
    if (fetched.kind === 'unchanged') {
      this.#round.unchanged++
      return this.#save(url, { ...afterNothingNew(before, this.#options.now(), this.#options.rhythm), listedAs })
    }
    const origin = { source, at: url }
    const validators = fetched.kind === 'page' ? { etag: fetched.etag, lastModified: fetched.lastModified } : validatorsOf(before)
    const looked = { before, validators, pieces: listedPieces(fetched, listed, feed, origin), origin, listedAs }
    await this.#save(url, await compared(looked, this.#keeper, this.#round, this.#options))
  }

  /** An entry without a page of its own is what the feed holds of it. */
  async #entry(feed: Feed, entry: FeedEntry, source: string): Promise<void> {
    const at = `${source}#${entry.id ?? entry.title ?? ''}`
    const before = await this.#keeper.load(at)
    const origin = { source, at }
    const looked = { before, validators: NO_VALIDATORS, pieces: [entryPiece(feed, entry, origin)], origin, listedAs: entry.updated }
    await this.#save(at, await compared(looked, this.#keeper, this.#round, this.#options))
  }

  async #failed(at: string, source: string, before: PageState | null, failure: Failure, retryAt: number | null): Promise<void> {
    this.#round.failures.push({ failure, origin: { source, at } })
    await this.#save(at, afterFailure(before, this.#options.now(), retryAt, this.#options.rhythm))
  }

  async #save(address: string, state: PageState): Promise<void> {
    await this.#keeper.save(address, state)
    this.#next(state)
  }

  #next({ dueAt }: PageState): void {
    this.#round.nextAt = Math.min(this.#round.nextAt ?? dueAt, dueAt)
  }

  #isOver(): boolean {
    return this.#round.checked >= this.#options.mostPerRound || (this.#options.stopped?.() ?? false)
  }
}

/** Pages that fell out of a feed behind those that are in it: they may change as well. */
function withOlder(list: List, before: List | null): List {
  const named = new Set(list.pages.map((page) => page.url))
  return { ...list, pages: [...list.pages, ...(before?.pages ?? []).filter((page) => !named.has(page.url))] }
}
