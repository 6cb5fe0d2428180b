import type { Failure } from '../base/errors.js'
import type { Fetcher } from '../fetch/fetcher.js'
import type { SourceDocument } from '../model/types.js'

/** Where something came from: the source that was named, and what in it. */
export interface Origin {
  /** As it was named: a path, an address. */
  readonly source: string
  /** The file or address that it was taken from. */
  readonly at: string
}

/** What a document's way in leaves behind; plain JSON, kept with the document. */
export interface IntakeMeta {
  readonly origin: Origin
  /** Where fields were found that did not come as keys. */
  readonly provenance?: Readonly<Record<string, string>>
  /** When it was fetched, ISO 8601; null for files. */
  readonly fetchedAt: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  readonly mediaType: string | null
  /** SHA-256 of the bytes that it was made from; null for lines and rows. */
  readonly sourceSha256: string | null
  /** For a page: where its text stands in the decoded page (`OffsetMap`). */
  readonly sourceMap?: readonly number[]
}

/** A document with its way in, or why there is none. */
export type SourceItem =
  | {
      readonly kind: 'document'
      readonly document: SourceDocument
      readonly problems: readonly Failure[]
      /** The bytes it was made from, if they are more than its text and not too many to keep. */
      readonly source: { readonly bytes: Uint8Array; readonly mediaType: string } | null
      readonly meta: IntakeMeta
      readonly origin: Origin
    }
  | { readonly kind: 'failure'; readonly failure: Failure; readonly origin: Origin }

export interface SourcesOptions {
  /** Asks for addresses; without it they are refused. */
  readonly fetcher: Fetcher | null
  /** Largest source that is handed on with its document, in bytes. */
  readonly keepBytes: number
  /** Pages taken of one feed or sitemap, and lists that lead on from it. */
  readonly mostPages: number
  readonly mostLists: number
}

export const SOURCES_DEFAULTS = { keepBytes: 10_000_000, mostPages: 50_000, mostLists: 50 }
