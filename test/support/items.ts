import { Fetcher } from '../../src/fetch/fetcher.js'
import { sourcesOf } from '../../src/sources/sources-of.js'
import { type SourceItem, SOURCES_DEFAULTS, type SourcesOptions } from '../../src/sources/types.js'
import { madeOptions, madeTools } from './web-server.js'

export type DocumentItem = Extract<SourceItem, { kind: 'document' }>

/** Options that may ask loopback. */
export const madeSources = (more: Partial<SourcesOptions> = {}): SourcesOptions => ({
  ...SOURCES_DEFAULTS,
  fetcher: new Fetcher(madeOptions(madeTools(), { delayMs: 0, tries: 1 })),
  ...more,
})

/** Everything behind some sources: documents and failures apart. */
export async function itemsFrom(sources: readonly string[], more: Partial<SourcesOptions> = {}) {
  const documents: DocumentItem[] = []
  const failures: Extract<SourceItem, { kind: 'failure' }>[] = []
  for await (const item of sourcesOf(sources, madeSources(more))) {
    if (item.kind === 'document') documents.push(item)
    else failures.push(item)
  }
  return { documents, failures, ids: documents.map((item) => item.document.id), codes: failures.map((item) => item.failure.code) }
}
