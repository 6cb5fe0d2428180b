import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { pathFailure } from '../base/path-failure.js'
import { documentsIn, opened } from '../intake/documents.js'
import type { Part } from '../intake/part.js'
import { partsOf } from '../intake/parts.js'
import type { WholeFormat } from '../intake/taken.js'
import type { Fetching, IntakeMeta, Origin, Piece, SourceItem } from './types.js'

export const NOT_FETCHED: Fetching = { fetchedAt: null, etag: null, lastModified: null, mediaType: null }

/** Largest source that is handed on with its document, in bytes. */
export const KEEP_LIMIT = 10_000_000

const MEDIA_TYPES: Readonly<Record<WholeFormat, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  mail: 'message/rfc822',
}

/** The documents of a piece, each with where it came from and the bytes it was made from (up to `keepBytes` of them). */
export async function* itemsOf(piece: Piece, keepBytes = KEEP_LIMIT): AsyncGenerator<SourceItem> {
  const { origin } = piece
  if (piece.kind === 'file') {
    const bytes = await readFile(piece.path).catch((error: unknown) => pathFailure(piece.path, error))
    if ('code' in bytes) return yield { kind: 'failure', failure: bytes, origin }
    for await (const part of partsOf(once(bytes), piece.path, piece.format)) yield* partItems(part, origin, NOT_FETCHED, keepBytes)
    return
  }
  const failures: SourceItem[] = []
  for await (const item of partItems(piece.part, origin, piece.fetching, keepBytes)) {
    if (item.kind === 'failure' && piece.instead) failures.push(item)
    else yield item
  }
  if (failures.length > 0 && piece.instead) yield* partItems(piece.instead, origin, NOT_FETCHED, keepBytes)
  // The failure is told in any case: what the feed holds may be shorter than the page.
  yield* failures
}

/** Bytes at hand as a stream. */
export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function* partItems(part: Part, origin: Origin, fetching: Fetching, keepBytes: number): AsyncGenerator<SourceItem> {
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
      const { document, problems, hasOwnId = false, map } = taken
      const { provenance } = document
      const meta: IntakeMeta = { origin, ...(provenance ? { provenance } : {}), ...fetched, sourceSha256, ...(map ? { sourceMap: map } : {}) }
      yield { kind: 'document', document, problems, hasOwnId, source, meta }
    }
  }
}
