import type { Failure } from '../base/errors.js'
import type { SourceDocument } from '../model/types.js'

/** What intake makes of one input: a document with what is wrong about it, or why there is none. */
export type Taken = { readonly document: SourceDocument; readonly problems: readonly Failure[] } | { readonly failed: Failure }

export type Format = 'text' | 'markdown' | 'html' | 'jsonl'
