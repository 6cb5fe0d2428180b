/** A table that holds what was said and ruled. */
export interface Moved {
  readonly table: 'batch' | 'text' | 'doc' | 'entry' | 'source' | 'record' | 'decision' | 'state' | 'former'
  readonly columns: readonly string[]
  readonly order: readonly string[]
}

/** What moves between stores, in the order in which it is told. Columns that are worked out are left out. */
export const MOVED: readonly Moved[] = [
  { table: 'batch', columns: ['n', 'kind', 'by', 'reason', 'recorded', 'engine', 'undoes', 'live', 'detail'], order: ['n'] },
  { table: 'text', columns: ['t', 'sha256', 'coding', 'body'], order: ['t'] },
  {
    table: 'doc',
    columns: ['d', 'id', 'page', 'version', 'sha256', 't', 'address', 'outlet', 'published', 'title', 'dateline', 'marking', 'meta', 'sketch'],
    order: ['d'],
  },
  { table: 'entry', columns: ['d', 'batch', 'recorded'], order: ['d', 'batch'] },
  { table: 'source', columns: ['d', 'media_type', 'coding', 'body'], order: ['d'] },
  { table: 'record', columns: ['r', 'd', 'batch', 'readout', 'side', 'language', 'coding', 'body'], order: ['r'] },
  { table: 'decision', columns: ['n', 'batch', 'kind', 'd', 'target', 'other', 'value', 'reason', 'by', 'recorded'], order: ['n'] },
  { table: 'state', columns: ['key', 'value'], order: ['key'] },
  { table: 'former', columns: ['kind', 'id', 'd', 'fact'], order: ['kind', 'id'] },
]

/** Columns of `doc` that are worked out, as they stand until they are. */
export const DOC_BLANK = { batch: 0, recorded: '', known: '', r: 0, side: null, language: '', readout: 0, live: 0, shown: 0, copied: 0 } as const
