import { createHash } from 'node:crypto'
import { documentsIn, opened } from '../intake/documents.js'
import type { Part } from '../intake/part.js'
import type { WholeFormat } from '../intake/taken.js'
import type { IntakeMeta, Origin, SourceItem, SourcesOptions } from './types.js'

/** What is known of a part's fetching. */
export type Fetching = Pick<IntakeMeta, 'fetchedAt' | 'etag' | 'lastModified' | 'mediaType'>

export const NOT_FETCHED: Fetching = { fetchedAt: null, etag: null, lastModified: null, mediaType: null }

const MEDIA_TYPES: Readonly<Record<WholeFormat, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  mail: 'message/rfc822',
}

/** The documents of a part, each with where it came from and the bytes it was made from. */
export async function* itemsOf(part: Part, origin: Origin, fetching: Fetching, { keepBytes }: Pick<SourcesOptions, 'keepBytes'>): AsyncGenerator<SourceItem> {
  for (const one of await opened(part)) {
    const whole = one.kind === 'whole' ? one : null
    const mediaType = whole ? (fetching.mediaType ?? whole.known?.mediaType ?? MEDIA_TYPES[whole.format]) : fetching.mediaType
    const sourceSha256 = whole ? createHash('sha256').update(whole.bytes).digest('hex') : null
    const keeps = whole && whole.format !== 'text' && whole.format !== 'markdown' && whole.bytes.length <= keepBytes
    const source = keeps ? { bytes: whole.bytes, mediaType: mediaType ?? MEDIA_TYPES[whole.format] } : null
    const fetched = { ...fetching, fetchedAt: fetching.fetchedAt ?? whole?.known?.fetchedAt ?? null, mediaType }
    for await (const taken of documentsIn(one)) {
      if ('failed' in taken) {
        yield { kind: 'failure', failure: taken.failed, origin }
        continue
      }
      const { document, problems, map } = taken
      const { provenance } = document
      const meta: IntakeMeta = { origin, ...(provenance ? { provenance } : {}), ...fetched, sourceSha256, ...(map ? { sourceMap: map } : {}) }
      yield { kind: 'document', document, problems, source, meta, origin }
    }
  }
}
