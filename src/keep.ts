import { type Failure, failure, ReadoutError } from './base/errors.js'
import type { Anchor } from './model/kept.js'
import type { ReadoutRecord, SourceDocument } from './model/types.js'
import { read } from './pipeline.js'
import { anchorOf } from './resolve/anchor.js'
import { STEPS } from './resolve/all.js'
import type { NewDocument, Store } from './store/types.js'

/** Who may see a document, from everybody to few. */
export const MARKINGS = ['public', 'internal', 'restricted'] as const
export type Marking = (typeof MARKINGS)[number]

/** A document as intake hands it over. */
export interface Incoming {
  readonly document: SourceDocument
  readonly problems: readonly Failure[]
  /** Whether its id came with it: then it is another document than others of its address. Default: no. */
  readonly hasOwnId?: boolean
  readonly source?: NewDocument['source']
  readonly meta?: Readonly<Record<string, unknown>>
}

/** Reads what came in, ready for the store; or why it cannot be read. */
export function toKeep({ document, problems, hasOwnId = false, source, meta }: Incoming, marking: NewDocument['marking']): NewDocument | Failure {
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
      ...(hasOwnId && document.url ? { page: ownPage(document.url, document.id) } : {}),
    }
  } catch (error) {
    if (error instanceof ReadoutError) return error.failure
    return failure('READING_FAILED', document.id, { reason: error instanceof Error ? error.message : String(error) })
  }
}

/**
 * What versions of a document with an id of its own share: two that were given different ids at one address, as the items of a page of news, are
 * two documents. Addresses hold no blank, so no other page has this name.
 */
const ownPage = (address: string, id: string): string => `${address} ${id}`

/** A text without any engagement, promise or agreement is kept, but no answer rests on it. */
const tellsOfDealings = ({ engagements, commitments, agreements }: ReadoutRecord): boolean =>
  engagements.length > 0 || commitments.length > 0 || agreements.length > 0

/** Told of each step of a comparison when it begins; one that another comparison overtook begins anew. */
export type TellStep = (what: string, step: number, steps: number) => void

/** Compares all documents with each other: who is who, which reports tell of one event, what contradicts what. */
export const compare = (store: Store, tell: TellStep = () => undefined): Promise<void> =>
  store.derive(
    STEPS.map(({ what, resolve }, i) => (source) => {
      tell(what, i + 1, STEPS.length)
      return resolve(source)
    }),
  )

/** The anchor of a fact that a person names as DOCUMENT#FACT ("kz-214#e3"), or of a whole document, "kz-214#". */
export async function anchored(store: Store, target: string): Promise<Anchor> {
  const at = target.lastIndexOf('#')
  const doc = target.slice(0, at)
  const fact = target.slice(at + 1)
  if (at <= 0) throw new ReadoutError(failure('OPTION_INVALID', null, { option: 'FACT', value: target, allowed: 'DOCUMENT#FACT, as every answer prints it' }))
  const [kept] = await store.records([doc])
  if (!kept) throw new ReadoutError(failure('ANSWER_MISSING', null, { what: `The document ${doc}`, hint: '`readout coverage` lists what is kept.' }))
  if (!fact) return { doc, fact, kind: 'document', from_at: 0, to_at: 0, key: kept.document.sha256 }
  const anchor = anchorOf(kept.record, fact)
  if (!anchor)
    throw new ReadoutError(failure('ANSWER_MISSING', null, { what: `The fact ${fact} of ${doc}`, hint: `\`readout why ${target}\` shows facts of the store.` }))
  return anchor
}
