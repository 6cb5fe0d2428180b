import type { Failure } from '../base/errors.js'
import type { WholeFormat } from './taken.js'

/** What a container (a feed, a web archive, a mail, an answer of a server) knows about one of its documents. */
export interface Known {
  /** Told to the reader as provenance: "feed", "web archive". */
  readonly from: string
  /** The address it was taken from; goes before what the document says of itself. */
  readonly url?: string | null
  /** These count where the document is silent. */
  readonly title?: string | null
  readonly published?: string | null
  readonly outlet?: string | null
  readonly lang?: string | null
  /** Character encoding that the server declared. */
  readonly charset?: string | null
  /** When it was fetched, in ISO 8601: only what the container itself recorded. */
  readonly fetchedAt?: string | null
  readonly mediaType?: string | null
}

/**
 * A piece of an input that can be read by itself, on any thread: the bytes of one document, whole lines of JSON Lines, the
 * keys of a table row, or the reason why there is nothing.
 */
export type Part =
  | { readonly kind: 'whole'; readonly name: string; readonly format: WholeFormat; readonly bytes: Uint8Array; readonly known: Known | null }
  | { readonly kind: 'lines'; readonly name: string; readonly bytes: Uint8Array; readonly firstLine: number }
  | { readonly kind: 'fields'; readonly name: string; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: 'failed'; readonly failure: Failure }
