import { type Failure, failure, ReadoutError } from './base/errors.js'
import type { ReadoutRecord, SourceDocument } from './model/types.js'
import { read } from './pipeline.js'
import type { NewDocument } from './store/types.js'

/** A document as intake hands it over. */
export interface Incoming {
  readonly document: SourceDocument
  readonly problems: readonly Failure[]
  readonly source?: NewDocument['source']
  readonly meta?: Readonly<Record<string, unknown>>
}

/** Reads what came in, ready for the store; or why it cannot be read. */
export function toKeep({ document, problems, source, meta }: Incoming, marking: NewDocument['marking']): NewDocument | Failure {
  try {
    const record = read(document)
    const all = [...problems.map(({ code, message, where }) => ({ code, message, where })), ...record.problems]
    return {
      document,
      record: { ...record, problems: all },
      source: source ?? null,
      marking,
      isReadout: tellsOfDealings(record),
      meta: meta ?? {},
    }
  } catch (error) {
    if (error instanceof ReadoutError) return error.failure
    return failure('READING_FAILED', document.id, { reason: error instanceof Error ? error.message : String(error) })
  }
}

/** A text without any engagement, promise or agreement is kept, but no answer rests on it. */
const tellsOfDealings = ({ engagements, commitments, agreements }: ReadoutRecord): boolean =>
  engagements.length > 0 || commitments.length > 0 || agreements.length > 0
