import { FETCH_LIMITS, systemTools, userAgentOf } from '../fetch/defaults.js'
import { Fetcher } from '../fetch/fetcher.js'
import { sourcesOf } from '../sources/sources-of.js'
import { SOURCES_DEFAULTS, type SourceItem } from '../sources/types.js'
import { jobsOf } from './sources.js'
import { taken } from './take.js'
import { versionOf } from './version.js'

/** How addresses are asked. */
export interface FetchingOptions {
  readonly allowPrivate?: boolean
  readonly contact?: string
}

export const fetcherFor = ({ allowPrivate, contact }: FetchingOptions): Fetcher =>
  new Fetcher({ userAgent: userAgentOf(versionOf(), contact ?? null), allowPrivate: allowPrivate === true, limits: FETCH_LIMITS, tools: systemTools() })

/** Everything behind the given sources, `-` for standard input among them. */
export async function* sourceItems(sources: readonly string[], options: FetchingOptions): AsyncGenerator<SourceItem> {
  const settings = { ...SOURCES_DEFAULTS, fetcher: fetcherFor(options) }
  for (const source of sources) {
    if (source === '-') yield* fromStandardInput()
    else yield* sourcesOf([source], settings)
  }
}

async function* fromStandardInput(): AsyncGenerator<SourceItem> {
  const origin = { source: '-', at: 'standard input' }
  const meta = { origin, fetchedAt: null, etag: null, lastModified: null, mediaType: null, sourceSha256: null }
  for await (const job of jobsOf(['-'], process.stdin)) {
    for await (const one of taken(job)) {
      if ('failed' in one) yield { kind: 'failure', failure: one.failed, origin }
      else yield { kind: 'document', document: one.document, problems: one.problems, source: null, meta, origin }
    }
  }
}
