import type { SourceDocument } from '../../src/model/types.js'
import { textOf } from './files.js'

/** The documents of the worked example. */
export const exampleDocuments = (): SourceDocument[] =>
  textOf('examples/kazakhstan-eu/documents.jsonl')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SourceDocument)
