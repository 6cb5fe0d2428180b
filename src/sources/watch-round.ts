import type { Failure } from '../base/errors.js'
import type { Origin, SourceItem, SourcesOptions } from './types.js'
import type { PageState, Rhythm } from './watch-state.js'

/** What watching needs of whoever keeps things. */
export interface Keeper {
  load(address: string): Promise<PageState | null>
  save(address: string, state: PageState): Promise<void>
  /** Takes a document in; whether it was not there before. When it returns, the document is safe: only then is its page's state saved. */
  take(item: Extract<SourceItem, { kind: 'document' }>, change: 'new' | 'changed'): Promise<boolean>
}

export interface WatchOptions extends SourcesOptions {
  readonly fetcher: NonNullable<SourcesOptions['fetcher']>
  /** Milliseconds since 1970. */
  now(): number
  readonly rhythm: Rhythm
  /** Addresses asked for in one round; the rest has its turn in the next. */
  readonly mostPerRound: number
  /** Looked at before each request; true ends the round. */
  stopped?(): boolean
}

/** What came of a round. */
export interface Round {
  checked: number
  /** Documents of pages seen for the first time, and of pages that changed. */
  fresh: number
  changed: number
  unchanged: number
  /** Addresses that were not due. */
  waiting: number
  readonly failures: { readonly failure: Failure; readonly origin: Origin }[]
  /** When something is due next; null if nothing is watched. */
  nextAt: number | null
}
