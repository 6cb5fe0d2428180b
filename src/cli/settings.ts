/** What `readout read` was asked for, as plain data: it goes to worker threads as it is. */
export interface ReadSettings {
  readonly output: 'account' | 'brief' | 'json' | 'jsonl' | 'none'
  readonly page: boolean
  /** Date of publication for documents that do not tell theirs. */
  readonly published: string | null
  readonly minCertainty: 'stated' | 'inferred'
  /** Only the document of this id. */
  readonly id: string | null
  readonly colour: boolean
  readonly width: number
}

/** What stands between the output of two documents. */
export const BETWEEN: Readonly<Record<ReadSettings['output'], string>> = { account: '\n\n', brief: '\n', json: ',\n', jsonl: '\n', none: '' }
