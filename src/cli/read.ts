import { failure, ReadoutError } from '../base/errors.js'
import { publishedDate } from '../intake/published.js'
import { type Batch, batches } from './batch.js'
import { EXIT, endWithReader, failureLine, print, tell, wantsColour, widthOf } from './output.js'
import { PageFile } from './page-file.js'
import { inOrder } from './pool.js'
import { Progress } from './progress.js'
import { BETWEEN, type ReadSettings } from './settings.js'
import { jobsOf, totalBytes } from './sources.js'
import { spareMemory } from './spare-memory.js'
import type { Done } from './work.js'

/** Options of `readout read` as the command line gives them. */
export interface ReadOptions {
  readonly published?: string
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly brief?: boolean
  readonly html?: string
  readonly title?: string
  readonly id?: string
  readonly workers?: string
  readonly minCertainty?: string
}

/** Reads everything behind the paths and writes it out in input order; gives back the exit code. */
export async function readCommand(given: readonly string[], options: ReadOptions): Promise<number> {
  if (given.length === 0 && process.stdin.isTTY)
    throw new ReadoutError(failure('OPTION_MISSING', null, { option: 'The path', allowed: 'a file, a folder, or - for standard input' }))
  const paths = given.length ? given : ['-']
  const settings = settingsOf(options)
  const total = await totalBytes(paths)
  const threads = threadsOf(options.workers)
  const page = options.html === undefined ? null : await PageFile.create(options.html)
  const progress = new Progress(process.stderr, total, () => performance.now())
  const sum = { documents: 0, failed: 0, withProblems: 0 }
  const format = FORMATS[settings.output]
  const between = BETWEEN[settings.output]
  endWithReader()
  spareMemory()
  try {
    for await (const done of inOrder<Batch, Done>(batches(jobsOf(paths, process.stdin)), { name: 'read', settings }, threads)) {
      if (done.failures.length || (done.output.length && process.stdout.isTTY)) progress.clear()
      for (const failed of done.failures) tell(failureLine(failed))
      if (done.output.length) {
        await print(sum.documents ? between : format.before)
        await print(done.output)
      }
      await page?.add(done.parts)
      sum.documents += done.documents
      sum.failed += done.failures.length
      sum.withProblems += done.withProblems
      progress.add(done.bytes, done.documents)
    }
    progress.clear()
    await print(sum.documents ? format.after : format.none)
    if (page && options.html) await finish(page, options.html, options.title ?? paths.join(', '))
  } finally {
    progress.clear()
    await page?.discard()
  }
  return conclude(sum, options)
}

/** What stands around the output of all documents, and what is written if there is none. */
const FORMATS: Readonly<Record<ReadSettings['output'], { readonly before: string; readonly after: string; readonly none: string }>> = {
  account: { before: '', after: '', none: '' },
  brief: { before: '', after: '', none: '' },
  json: { before: '[\n', after: '\n]\n', none: '[]\n' },
  jsonl: { before: '', after: '\n', none: '' },
  none: { before: '', after: '', none: '' },
}

function settingsOf(options: ReadOptions): ReadSettings {
  const asked = (['json', 'jsonl', 'brief'] as const).filter((name) => options[name])
  if (asked.length > 1) throw new ReadoutError(failure('OPTIONS_APART', null, { option: `--${asked[0]}`, other: `--${asked[1]}` }))
  const published = options.published === undefined ? null : publishedDate(options.published)
  if (options.published !== undefined && !published)
    throw new ReadoutError(
      failure('OPTION_INVALID', null, { option: '--published', value: options.published, allowed: 'a date as YYYY-MM-DD, YYYY-MM or YYYY' }),
    )
  const minCertainty = options.minCertainty ?? 'inferred'
  if (minCertainty !== 'stated' && minCertainty !== 'inferred')
    throw new ReadoutError(failure('OPTION_INVALID', null, { option: '--min-certainty', value: minCertainty, allowed: 'stated or inferred' }))
  return {
    output: asked[0] ?? (options.html === undefined ? 'account' : 'none'),
    page: options.html !== undefined,
    published,
    minCertainty,
    id: options.id ?? null,
    colour: wantsColour(process.stdout),
    width: widthOf(process.stdout),
  }
}

const MOST_THREADS = 64

export function threadsOf(given: string | undefined): number {
  if (given === undefined) return 1
  const threads = Number(given)
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS)
    throw new ReadoutError(failure('OPTION_INVALID', null, { option: '--workers', value: given, allowed: `a whole number from 1 to ${MOST_THREADS}` }))
  return threads
}

async function finish(page: PageFile, path: string, title: string): Promise<void> {
  const documents = await page.finish(title)
  tell(`${path}: ${documents} ${documents === 1 ? 'document' : 'documents'}`)
}

function conclude({ documents, failed, withProblems }: { documents: number; failed: number; withProblems: number }, { id }: ReadOptions): number {
  if (id !== undefined && documents === 0)
    tell(failureLine(failure('ANSWER_MISSING', null, { what: `A document with the id ${id}`, hint: 'Leave --id out to see all documents.' })))
  if (failed) tell(`readout: ${failed} of ${documents + failed} inputs could not be read.`)
  if (failed) return EXIT.partial
  if (withProblems) tell(`readout: ${withProblems} of ${documents} documents were read with problems; their records name them.`)
  return withProblems || documents === 0 ? EXIT.findings : EXIT.ok
}
