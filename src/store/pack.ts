import { indexRows } from '../resolve/index-rows.js'
import { sketchOf } from '../resolve/sketch.js'
import { columnText, type Packed, packBytes, packText } from './codec.js'
import { type EncodedRows, encodeRows } from './row-codec.js'
import type { NewDocument } from './types.js'
import { wordLine } from './words.js'

/** A document ready for the store: all that costs time is done, so that it can be done in the thread that read it. */
export interface PackedDocument {
  readonly id: string
  readonly page: string
  readonly sha256: string
  readonly columns: {
    readonly address: string | null
    readonly outlet: string | null
    readonly published: string | null
    readonly title: string | null
    readonly dateline: string | null
    readonly marking: NewDocument['marking']
    readonly meta: string
    readonly sketch: string
  }
  readonly text: Packed
  readonly source: (Packed & { readonly mediaType: string }) | null
  readonly record: PackedRecord
  /** Its words, with a blank between them. */
  readonly words: string
}

/** What an engine read, ready for the store. */
export interface PackedRecord {
  readonly body: Packed
  readonly readout: boolean
  readonly side: string | null
  readonly language: string
  /** Its rows; id and day are those of the record, the store puts its own. None if it is no readout. */
  readonly rows: EncodedRows | null
}

export function pack({ document, record, source, marking, isReadout, meta, page }: NewDocument): PackedDocument {
  const id = columnText(document.id)
  return {
    id,
    page: columnText(page ?? document.url ?? id),
    sha256: record.document.sha256,
    columns: {
      address: column(record.document.address),
      outlet: column(record.document.outlet),
      published: column(record.document.published),
      title: column(record.document.title),
      dateline: column(document.dateline),
      marking,
      meta: JSON.stringify(meta),
      sketch: sketchOf(document.text),
    },
    text: packText(document.text),
    source: source && { ...packBytes(source.bytes), mediaType: source.mediaType },
    record: packRecord(record, isReadout),
    words: wordLine(document.text),
  }
}

export const packRecord = (record: NewDocument['record'], isReadout: boolean): PackedRecord => ({
  body: packText(JSON.stringify(record)),
  readout: isReadout,
  side: column(record.document.side),
  language: record.document.language,
  rows: isReadout
    ? encodeRows(indexRows({ id: record.id, published: null, recorded: '', side: record.document.side, outlet: record.document.outlet }, record))
    : null,
})

const column = (text: string | null | undefined): string | null => (text === null || text === undefined ? null : columnText(text))
