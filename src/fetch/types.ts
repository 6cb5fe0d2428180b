import type { Failure } from '../base/errors.js'

/** What fetching needs from outside; handed in, so that nothing here owns a clock or a die. */
export interface FetchTools {
  /** Milliseconds since 1970. */
  now(): number
  sleep(milliseconds: number): Promise<void>
  /** From 0 to below 1. */
  random(): number
  /** All addresses of a host. */
  resolve(host: string): Promise<readonly string[]>
}

export interface FetchLimits {
  /** Longest body, as sent and as unpacked, in bytes. */
  readonly bytes: number
  /** For one whole exchange, and for a silence within it, in milliseconds. */
  readonly totalMs: number
  readonly idleMs: number
  readonly redirects: number
  /** Between two requests to one host. A longer Crawl-delay of the site counts, up to `longestDelayMs`. */
  readonly delayMs: number
  readonly longestDelayMs: number
  /** Requests made for one page that is not to be had, and the longest wait for one of them. */
  readonly tries: number
  readonly longestWaitMs: number
  /** The first wait after an error; doubled each time, with jitter. */
  readonly backOffMs: number
}

export interface FetchOptions {
  /** Who asks: name, version and where to complain. Its first word is looked for in robots.txt. */
  readonly userAgent: string
  /** Also ask hosts that are not on the public internet. */
  readonly allowPrivate: boolean
  readonly limits: FetchLimits
  readonly tools: FetchTools
}

/** What an earlier answer gave, to ask only for what is newer. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** One answer of a server, its body whole and unpacked. */
export interface Answer {
  readonly status: number
  readonly header: (name: string) => string | null
  readonly body: Uint8Array
}

/** What became of a request. */
export type Fetched =
  | ({
      readonly kind: 'page'
      /** Where it was found in the end. */
      readonly url: string
      readonly bytes: Uint8Array
      readonly mediaType: string | null
      /** When, in ISO 8601 (UTC). */
      readonly fetchedAt: string
    } & Validators)
  | { readonly kind: 'unchanged'; readonly url: string; readonly fetchedAt: string }
  | {
      readonly kind: 'failed'
      readonly failure: Failure /** When the server wants to be asked again; null if it did not say. */
      readonly retryAt: number | null
    }
