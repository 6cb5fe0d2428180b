/** Files, folders and addresses as documents, for callers of the library; and a round of watching. */
export { FETCH_LIMITS, systemTools, userAgentOf } from '../fetch/defaults.js'
export { Fetcher } from '../fetch/fetcher.js'
export type { FetchLimits, FetchOptions, FetchTools } from '../fetch/types.js'
export { sourcesOf } from './sources-of.js'
export { SOURCES_DEFAULTS, type IntakeMeta, type Origin, type SourceItem, type SourcesOptions } from './types.js'
export { WATCH_DEFAULTS, watchRound } from './watch.js'
export type { Keeper, Round, WatchOptions } from './watch-round.js'
export type { PageState, Rhythm } from './watch-state.js'
