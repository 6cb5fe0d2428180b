import { readFile } from 'node:fs/promises'
import { type Failure, failure, ReadoutError } from '../base/errors.js'
import type { PagePart } from '../export/page.js'
import { fromBytes } from '../intake/file.js'
import { fromLine } from '../intake/jsonl.js'
import { linesOf } from '../intake/lines.js'
import type { Taken } from '../intake/taken.js'
import type { ReadoutRecord, SourceDocument } from '../model/types.js'
import { read } from '../pipeline.js'
import { statedOnly } from '../record/stated-only.js'
import type { Batch, Job } from './batch.js'
import { pathFailure } from './path-failure.js'
import type { ReadSettings } from './settings.js'

/** What came of a batch: output ready to be written, and everything that went wrong. */
export interface Done {
  /** One piece of output for each document, in order. */
  readonly pieces: readonly string[]
  readonly parts: readonly PagePart[]
  readonly failures: readonly Failure[]
  readonly documents: number
  /** Documents whose record tells of a problem. */
  readonly withProblems: number
  readonly bytes: number
}

type Shape = (record: ReadoutRecord, document: SourceDocument) => string | null

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
    for await (const taken of takenOf(job)) {
      if ('failed' in taken) {
        failures.push(taken.failed)
        continue
      }
      if (settings.id !== null && taken.document.id !== settings.id) continue
      const record = recordOf(taken, settings)
      if ('code' in record) {
        failures.push(record)
        continue
      }
      documents++
      if (record.problems.length) withProblems++
      const piece = shape(record, taken.document)
      if (piece !== null) pieces.push(piece)
      if (page) parts.push(page.pagePart(record, taken.document.text, `d${batch.number}-${documents}`))
    }
  }
  return { pieces, parts, failures, documents, withProblems, bytes: batch.jobs.reduce((sum, job) => sum + job.size, 0) }
}

async function* takenOf(job: Job): AsyncGenerator<Taken> {
  if (job.kind === 'failed') yield { failed: job.failure }
  else if (job.kind === 'bytes') yield fromBytes(job.bytes, job.format, job.name)
  else if (job.kind === 'file') {
    const bytes = await readFile(job.path).catch((error: unknown) => pathFailure(job.path, error))
    yield 'code' in bytes ? { failed: bytes } : fromBytes(bytes, job.format, job.path)
  } else {
    let line = job.firstLine
    for (const bytes of linesOf(job.bytes)) {
      const taken = fromLine(bytes, `${job.name}:${line++}`)
      if (taken) yield taken
    }
  }
}

/** The record of a document with what intake found wrong about it, or why there is none. */
function recordOf(taken: Extract<Taken, { document: SourceDocument }>, settings: ReadSettings): ReadoutRecord | Failure {
  const document = taken.document.published || !settings.published ? taken.document : { ...taken.document, published: settings.published }
  try {
    const record = read(document)
    const problems = [...taken.problems.map(({ code, message, where }) => ({ code, message, where })), ...record.problems]
    const whole = { ...record, problems }
    return settings.minCertainty === 'stated' ? statedOnly(whole) : whole
  } catch (error) {
    return error instanceof ReadoutError ? error.failure : failure('READING_FAILED', document.id, { reason: error instanceof Error ? error.message : String(error) })
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
