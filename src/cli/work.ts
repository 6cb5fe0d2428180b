import { type Failure, failure, ReadoutError } from '../base/errors.js'
import type { PagePart } from '../export/page.js'
import { withGiven } from '../intake/given.js'
import type { ReadoutRecord, SourceDocument } from '../model/types.js'
import { read } from '../pipeline.js'
import { statedOnly } from '../record/stated-only.js'
import type { Batch } from './batch.js'
import { BETWEEN, type ReadSettings } from './settings.js'
import { taken } from './take.js'

/** What came of a batch: output ready to be written, and everything that went wrong. */
export interface Done {
  /** Output of all its documents in order, in UTF-8: bytes cross threads without being copied. */
  readonly output: Uint8Array
  readonly parts: readonly PagePart[]
  readonly failures: readonly Failure[]
  readonly documents: number
  /** Documents whose record tells of a problem. */
  readonly withProblems: number
  readonly bytes: number
}

type Shape = (record: ReadoutRecord) => string | null

/** Reads the jobs of a batch. The same function runs in the main thread and in workers, so their output is the same. */
export async function work(batch: Batch, settings: ReadSettings): Promise<Done> {
  const shape = await shapeFor(settings)
  const page = settings.page ? await import('../export/page.js') : null
  const pieces: string[] = []
  const parts: PagePart[] = []
  const failures: Failure[] = []
  let documents = 0
  let withProblems = 0
  for (const job of batch.jobs) {
    for await (const one of taken(job)) {
      if ('failed' in one) {
        failures.push(one.failed)
        continue
      }
      if (settings.id !== null && one.document.id !== settings.id) continue
      const record = recordOf(one, settings)
      if ('code' in record) {
        failures.push(record)
        continue
      }
      documents++
      if (record.problems.length) withProblems++
      const piece = shape(record)
      if (piece !== null) pieces.push(piece)
      if (page) parts.push(page.pagePart(record, one.document.text, `d${batch.number}-${documents}`))
    }
  }
  return {
    output: new TextEncoder().encode(pieces.join(BETWEEN[settings.output])),
    parts,
    failures,
    documents,
    withProblems,
    bytes: batch.jobs.reduce((sum, job) => sum + job.size, 0),
  }
}

/** The record of a document with what intake found wrong about it, or why there is none. */
function recordOf(taken: { readonly document: SourceDocument; readonly problems: readonly Failure[] }, settings: ReadSettings): ReadoutRecord | Failure {
  const document = withGiven(taken.document, { published: settings.published, outlet: null })
  try {
    const record = read(document)
    const problems = [...taken.problems.map(({ code, message, where }) => ({ code, message, where })), ...record.problems]
    const whole = { ...record, problems }
    return settings.minCertainty === 'stated' ? statedOnly(whole) : whole
  } catch (error) {
    return error instanceof ReadoutError
      ? error.failure
      : failure('READING_FAILED', document.id, { reason: error instanceof Error ? error.message : String(error) })
  }
}

async function shapeFor({ output, colour, width }: ReadSettings): Promise<Shape> {
  if (output === 'jsonl') return (record) => JSON.stringify(record)
  if (output === 'json') return (record) => JSON.stringify(record, null, 2)
  if (output === 'none') return () => null
  const { COLOURED, PLAIN } = await import('../export/paint.js')
  const look = { paint: colour ? COLOURED : PLAIN, width }
  if (output === 'brief') {
    const { brief } = await import('../export/brief.js')
    return (record) => brief(record, look)
  }
  const { account } = await import('../export/account.js')
  return (record) => account(record, look)
}
