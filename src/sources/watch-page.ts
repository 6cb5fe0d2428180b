import { createHash } from 'node:crypto'
import type { Failure } from '../base/errors.js'
import type { Validators } from '../fetch/types.js'
import { itemsOf } from './items.js'
import type { Origin, Piece, SourceItem } from './types.js'
import type { Keeper, Round, WatchOptions } from './watch-round.js'
import { afterChange, afterFailure, afterNothingNew, type PageState } from './watch-state.js'

/** A page that was asked for: what was known of it, what it holds now. */
export interface Looked {
  readonly before: PageState | null
  readonly validators: Validators
  readonly pieces: AsyncIterable<Piece> | Iterable<Piece>
  readonly origin: Origin
  /** What its list says of its last change. */
  readonly listedAs: string | null
}

/** Hands the documents of a page on, if their text is new; what is to be remembered of it. */
export async function compared(
  { before, validators, pieces, origin, listedAs }: Looked,
  keeper: Keeper,
  round: Round,
  { now, rhythm }: WatchOptions,
): Promise<PageState> {
  const documents: Extract<SourceItem, { kind: 'document' }>[] = []
  const failures: Failure[] = []
  for await (const piece of pieces) {
    for await (const item of itemsOf(piece)) {
      if (item.kind === 'document') documents.push(item)
      else failures.push(item.failure)
    }
  }
  for (const failure of failures) round.failures.push({ failure, origin })
  if (documents.length === 0) return { ...afterFailure(before, now(), null, rhythm), listedAs }
  const sha256 = digest(documents.map((item) => item.document.text))
  const isSame = before?.sha256 === sha256
  if (isSame) round.unchanged++
  else {
    const change = before?.sha256 ? 'changed' : 'new'
    let taken = 0
    for (const item of documents) if (await keeper.take(item, change)) taken++
    // A page that was added before it was watched is there already.
    if (taken > 0) round[change === 'new' ? 'fresh' : 'changed'] += taken
    else round.unchanged++
  }
  const state = isSame ? afterNothingNew(before, now(), rhythm) : afterChange(sha256, now(), rhythm)
  // A page of which a part failed, or that is known only by its feed's entry, is asked for again as after an error.
  const { dueAt, failed } = failures.length ? afterFailure(before, now(), null, rhythm) : state
  return { ...state, ...validators, dueAt, failed, listedAs }
}

const digest = (texts: readonly string[]): string => createHash('sha256').update(texts.join('\u0000')).digest('hex')
