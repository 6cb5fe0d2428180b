import type { Validators } from '../fetch/types.js'

/** What is remembered of an address between rounds; plain JSON. */
export interface PageState extends Validators {
  /** SHA-256 of the text (of a list: of its addresses) when it was last had; null if it never was. */
  readonly sha256: string | null
  /** Milliseconds since 1970. */
  readonly checkedAt: number
  readonly changedAt: number | null
  /** Checks in a row without a change, and without an answer. */
  readonly unchanged: number
  readonly failed: number
  /** Not before this time. */
  readonly dueAt: number
  /** What the list said of the page's last change. */
  readonly listedAs: string | null
  /** For a list: what it named, newest first as it named them, and behind them what it named before. */
  readonly list?: {
    readonly pages: readonly { readonly url: string; readonly changed: string | null }[]
    readonly lists: readonly string[]
  }
}

/** How soon a page is looked at again. */
export interface Rhythm {
  /** After a change; doubled with each check that finds none, up to the longest. */
  readonly shortestMs: number
  readonly longestMs: number
  /** A list (feed, sitemap, front page given to watch) is looked at in each round that is at least this far from the last. */
  readonly listMs: number
  /** After an error; doubled with each. */
  readonly afterErrorMs: number
}

const HOUR = 3_600_000
export const RHYTHM: Rhythm = { shortestMs: 12 * HOUR, longestMs: 30 * 24 * HOUR, listMs: HOUR / 4, afterErrorMs: HOUR }

const NEW: PageState = { etag: null, lastModified: null, sha256: null, checkedAt: 0, changedAt: null, unchanged: 0, failed: 0, dueAt: 0, listedAs: null }

const doubled = (base: number, times: number, longest: number): number => Math.min(base * 2 ** Math.min(times, 30), longest)

/** The state after an answer that could not be had. Its validators stay: what is kept of it is still the newest. */
export function afterFailure(before: PageState | null, now: number, retryAt: number | null, rhythm: Rhythm): PageState {
  const state = before ?? NEW
  const dueAt = Math.max(now + doubled(rhythm.afterErrorMs, state.failed, rhythm.longestMs), retryAt ?? 0)
  return { ...state, checkedAt: now, failed: state.failed + 1, dueAt }
}

/** The state of a page after an answer without anything new. */
export function afterNothingNew(before: PageState | null, now: number, rhythm: Rhythm): PageState {
  const state = before ?? NEW
  return { ...state, checkedAt: now, failed: 0, unchanged: state.unchanged + 1, dueAt: now + doubled(rhythm.shortestMs, state.unchanged + 1, rhythm.longestMs) }
}

/** The state of a page after something new. */
export function afterChange(sha256: string, now: number, rhythm: Rhythm): PageState {
  return { ...NEW, sha256, checkedAt: now, changedAt: now, dueAt: now + rhythm.shortestMs }
}

/** The state of a list after all that it names was looked at. */
export function afterList(before: PageState | null, list: NonNullable<PageState['list']>, now: number, rhythm: Rhythm): PageState {
  return { ...(before ?? NEW), checkedAt: now, failed: 0, dueAt: now + rhythm.listMs, list }
}
