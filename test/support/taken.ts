import type { Failure } from '../../src/base/errors.js'
import { documentsOf } from '../../src/intake/documents.js'
import { formatOf } from '../../src/intake/format.js'
import { partsOf } from '../../src/intake/parts.js'
import type { SourceDocument } from '../../src/model/types.js'

/** Everything that comes of an input, in its order: documents and failures apart. */
export async function takenFrom(content: Uint8Array | string | AsyncIterable<Uint8Array>, name: string) {
  const documents: SourceDocument[] = []
  const failures: Failure[] = []
  const stream = typeof content === 'string' || content instanceof Uint8Array ? chunked(content) : content
  for await (const part of partsOf(stream, name, formatOf(name))) {
    for await (const taken of documentsOf(part)) {
      if ('failed' in taken) failures.push(taken.failed)
      else documents.push(taken.document)
    }
  }
  return { documents, failures, codes: failures.map((failure) => failure.code) }
}

/** Content in chunks of an odd size, as streams bring it. */
export async function* chunked(content: Uint8Array | string, size = 997): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
