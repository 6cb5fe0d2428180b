import { failure, ReadoutError } from '../base/errors.js'
import { COLOURED, PLAIN } from '../export/paint.js'
import { withGiven } from '../intake/given.js'
import { publishedDate } from '../intake/published.js'
import { allFacts } from '../model/all-facts.js'
import type { SourceDocument } from '../model/types.js'
import { read } from '../pipeline.js'
import { EXIT, endWithReader, print, wantsColour, widthOf } from './output.js'
import { jobsOf } from './sources.js'
import { taken } from './take.js'
import { traceOf } from './trace.js'
import { traceInWords } from './why-text.js'

/** Options of `readout why` as the command line gives them. */
export interface WhyOptions {
  readonly id?: string
  readonly published?: string
  readonly json?: boolean
  readonly store?: string
}

/** Prints the trace from a fact of a document to the rule and the words that made it. */
export async function whyCommand(path: string, fact: string | undefined, options: WhyOptions): Promise<number> {
  endWithReader()
  if (fact === undefined) return (await import('./why-kept.js')).whyKept(path, options)
  const published = options.published === undefined ? null : publishedDate(options.published)
  if (options.published !== undefined && !published)
    throw new ReadoutError(
      failure('OPTION_INVALID', null, { option: '--published', value: options.published, allowed: 'a date as YYYY-MM-DD, YYYY-MM or YYYY' }),
    )
  const found = await documentIn(path, options.id)
  const document = withGiven(found, { published, outlet: null })
  const record = read(document)
  const listed = [...allFacts(record)].find((one) => one.fact.id === fact)
  if (!listed) {
    const ids = [...allFacts(record)].map((one) => one.fact.id)
    throw new ReadoutError(
      failure('ANSWER_MISSING', document.id, {
        what: `A fact ${fact}`,
        hint: ids.length ? `The document has ${ids.slice(0, 40).join(', ')}${ids.length > 40 ? ' …' : ''}.` : 'No facts were found in the document.',
      }),
    )
  }
  const trace = await traceOf(listed, document)
  const look = { paint: wantsColour(process.stdout) ? COLOURED : PLAIN, width: widthOf(process.stdout) }
  await print(options.json ? `${JSON.stringify(trace, null, 2)}\n` : traceInWords(trace, look))
  return EXIT.ok
}

/** The only document of a file, or the one with the id. */
async function documentIn(path: string, id: string | undefined): Promise<SourceDocument> {
  const others: string[] = []
  let only: SourceDocument | null = null
  for await (const job of jobsOf([path], process.stdin)) {
    for await (const one of taken(job)) {
      if ('failed' in one) {
        if (id === undefined) throw new ReadoutError(one.failed)
        continue
      }
      if (one.document.id === id) return one.document
      only ??= one.document
      if (others.length < 12) others.push(one.document.id)
    }
  }
  if (id === undefined && only && others.length === 1) return only
  const ids = `${others.slice(0, 11).join(', ')}${others.length > 11 ? ' …' : ''}`
  if (id === undefined && only) throw new ReadoutError(failure('CHOICE_NEEDED', path, { ids }))
  throw new ReadoutError(
    failure('ANSWER_MISSING', path, {
      what: `A document${id === undefined ? '' : ` with the id ${id}`}`,
      hint: ids ? `The file holds ${ids}.` : 'The file holds none.',
    }),
  )
}
