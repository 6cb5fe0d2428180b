import { failure, ReadoutError } from '../base/errors.js'
import { fromLine, objectFromLine } from '../intake/jsonl.js'
import type { SourceDocument } from '../model/types.js'
import { read } from '../pipeline.js'
import { Scorer } from '../record/score/score.js'
import { FIELDS, type Scorable } from '../record/score/types.js'
import { InputLines } from './input-lines.js'
import { EXIT, endWithReader, print } from './output.js'
import { scoreTable } from './score-table.js'
import { scoreTags } from './score-tags.js'

/** Options of `readout score` as the command line gives them. */
export interface ScoreOptions {
  readonly tags?: string
  readonly json?: boolean
  readonly byDoc?: boolean
  readonly misses?: string
}

/** Reads the documents and compares their records with gold ones. */
export async function scoreCommand(goldPath: string | undefined, docsPath: string | undefined, options: ScoreOptions): Promise<number> {
  endWithReader()
  if (options.tags !== undefined) return scoreTags(options.tags, options)
  if (!goldPath || !docsPath) throw new ReadoutError(failure('OPTION_MISSING', null, { option: 'A file', allowed: 'two files, or one with --tags' }))
  const fields: readonly string[] = FIELDS
  if (options.misses !== undefined && !fields.includes(options.misses))
    throw new ReadoutError(failure('OPTION_INVALID', null, { option: '--misses', value: options.misses, allowed: `one of ${fields.join(', ')}` }))
  const golds = new InputLines(goldPath, objectFromLine)
  const documents = new InputLines(docsPath, fromLine)
  const gold = new Map<string, Scorable>()
  for await (const { object } of golds) gold.set(String(object['id']), object as unknown as Scorable)
  const byId = new Map<string, SourceDocument>()
  for await (const { document } of documents) byId.set(document.id, document)
  const scorer = new Scorer()
  for (const [id, one] of gold) {
    const document = byId.get(id)
    scorer.add(one, document ? read(document) : null, { text: document?.text ?? '', published: document?.published })
  }
  await print(options.json ? `${JSON.stringify(scorer.result())}\n` : scoreTable(scorer, options))
  return golds.failed + documents.failed ? EXIT.partial : EXIT.ok
}
