import { failure, ReadoutError } from '../base/errors.js'
import type { Batch as KeptBatch } from '../model/kept.js'
import type { Piece } from '../sources/types.js'
import type { Store } from '../store/types.js'
import { whoever } from './store-option.js'
import { versionOf } from './version.js'

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source)

/** How far an import came: what `--resume` goes on from. */
interface Mark {
  readonly done: number
  readonly finished: boolean
}
const markOf = (batch: string): string => `import:${batch}`

/** Writes down how many pieces of files an import has behind it. */
export const mark = (store: Store, batch: string, mark: Mark): Promise<void> => store.setState(markOf(batch), mark)

/** Pages that a list names need not be fetched again when an import goes on. */
export const isKeptIn =
  (store: Store) =>
  async (address: string): Promise<boolean> => {
    for await (const _ of store.documents({ where: { address: ['=', address] }, limit: 1 })) return true
    return false
  }

interface ImportOptions {
  readonly by?: string
  readonly reason?: string
  readonly resume?: boolean
}

/** An import. A new one begins with its first document: where everything fails, there is nothing to take back. */
export class Import {
  #begun: KeptBatch | null

  constructor(
    readonly given: readonly string[],
    /** Pieces of files that were kept before it was interrupted. */
    readonly skip: number,
    begun: KeptBatch | (() => Promise<KeptBatch>),
  ) {
    this.#begun = typeof begun === 'function' ? null : begun
    this.#begin = typeof begun === 'function' ? begun : async () => begun
  }
  readonly #begin: () => Promise<KeptBatch>

  /** Its batch; null while nothing was kept. */
  get begun(): KeptBatch | null {
    return this.#begun
  }

  async batch(): Promise<KeptBatch> {
    this.#begun ??= await this.#begin()
    return this.#begun
  }
}

/** The import that is to be done: a new one, or with `--resume` the one that was interrupted. */
export const importFor = async (store: Store, sources: readonly string[], options: ImportOptions): Promise<Import> =>
  options.resume ? await lastImport(store, sources) : newImport(store, sources, options)

function newImport(store: Store, sources: readonly string[], { by, reason }: ImportOptions): Import {
  if (sources.length === 0) throw new ReadoutError(failure('OPTION_MISSING', null, { option: 'The source', allowed: 'files, folders, addresses, or -' }))
  return new Import(sources, 0, () =>
    store.begin({ kind: 'import', by: whoever(by), reason: reason ?? null, engine: versionOf(), detail: { sources: [...sources] } }),
  )
}

/** The newest import that did not come to its end. */
async function lastImport(store: Store, sources: readonly string[]): Promise<Import> {
  for (const batch of [...(await store.batches())].reverse()) {
    if (batch.kind !== 'import' || !batch.live) continue
    const mark = (await store.state(markOf(batch.id))) as Mark | null
    if (mark?.finished) break
    const before = (batch.detail['sources'] ?? []) as readonly string[]
    if (sources.length && sources.join('\n') !== before.join('\n')) continue
    return new Import(before, mark?.done ?? 0, batch)
  }
  throw new ReadoutError(
    failure('ANSWER_MISSING', null, {
      what: 'An import that was interrupted',
      hint: 'Call `readout add SOURCE` without --resume; what is kept already is not kept twice.',
    }),
  )
}

/** Passes over pieces of files that were kept already. Pages come in another order each time: those that are there are told by their address. */
export async function* afterLocal(pieces: AsyncIterable<Piece>, skip: number): AsyncGenerator<Piece> {
  let left = skip
  for await (const piece of pieces) if (!isLocal(piece) || left-- <= 0) yield piece
}

export const isLocal = ({ origin }: Piece): boolean => !isAddress(origin.at)
