import type { Failure } from '../base/errors.js'
import type { Fetcher } from '../fetch/fetcher.js'
import type { Part } from '../intake/part.js'
import type { WholeFormat } from '../intake/taken.js'
import type { SourceDocument } from '../model/types.js'

/** Where something came from: the source that was named, and what in it. */
export interface Origin {
  /** As it was named: a path, an address. */
  readonly source: string
  /** The file or address that it was taken from. */
  readonly at: string
}

/** What a document's way in leaves behind; plain JSON, kept with the document. */
export type IntakeMeta = {
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

/** How a part was fetched. */
export type Fetching = Pick<IntakeMeta, 'fetchedAt' | 'etag' | 'lastModified' | 'mediaType'>

/**
 * A piece of the input that was found and fetched, and not yet read: plain data, which any thread can turn into documents (`itemsOf`).
 * A file is opened by whoever reads it.
 */
export type Piece = {
  readonly origin: Origin
  /** Bytes of input that it stands for. */
  readonly size: number
} & (
  | { readonly kind: 'file'; readonly path: string; readonly format: WholeFormat }
  | {
      readonly kind: 'part'
      readonly part: Part
      readonly fetching: Fetching
      /** What a feed itself holds, in case the part gives nothing. */
      readonly instead: Part | null
    }
)

/** A piece that holds its bytes, so that it can be read anywhere. */
export type PartPiece = Extract<Piece, { kind: 'part' }>

/** A document with its way in, or why there is none. */
export type SourceItem =
  | {
      readonly kind: 'document'
      readonly document: SourceDocument
      readonly problems: readonly Failure[]
      /** Whether its id came with it (`Taken`). */
      readonly hasOwnId: boolean
      /** The bytes it was made from, if they are more than its text and not too many to keep. */
      readonly source: { readonly bytes: Uint8Array; readonly mediaType: string } | null
      readonly meta: IntakeMeta
    }
  | { readonly kind: 'failure'; readonly failure: Failure; readonly origin: Origin }

export interface SourcesOptions {
  /** Asks for addresses; without it they are refused. */
  readonly fetcher: Fetcher | null
  /** Asked before a page that a list names is fetched: whether it is there already and need not be had again. */
  isKnown?(address: string): Promise<boolean>
  /** Pages taken of one feed or sitemap, and lists that lead on from it. */
  readonly mostPages: number
  readonly mostLists: number
}

export const SOURCES_DEFAULTS = { mostPages: 50_000, mostLists: 50 }
