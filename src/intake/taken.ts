import type { Failure } from '../base/errors.js'
import type { OffsetMap } from '../base/offset-map.js'
import type { SourceDocument } from '../model/types.js'

/** What intake makes of one input: a document with what is wrong about it, or why there is none. */
export type Taken =
  | {
      readonly document: SourceDocument
      readonly problems: readonly Failure[]
      /** Whether its id came with it, as a key of a line or a column of a table, and was not made of where it stood. */
      readonly hasOwnId?: boolean
      /** For a page: where its text stands in the decoded page. */
      readonly map?: OffsetMap
    }
  | { readonly failed: Failure }

/** Formats of which one input is one document (a mail: one and its attachments). */
export type WholeFormat = 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'mail'

/** Formats that hold many documents. */
export type ManyFormat = 'jsonl' | 'csv' | 'warc' | 'feed'

/** `xml` and `json` are settled by their content; a sitemap holds addresses and no text. */
export type Format = WholeFormat | ManyFormat | 'sitemap' | 'xml' | 'json'

const WHOLE: ReadonlySet<Format | null> = new Set<WholeFormat>(['text', 'markdown', 'html', 'pdf', 'docx', 'mail'])

export const isWhole = (format: Format | null): format is WholeFormat => WHOLE.has(format)
