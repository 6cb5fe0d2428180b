import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Failure, failure } from '../base/errors.js'

/** Bytes unpacked at a time: small pieces cost more to hand on than to unpack. */
const CHUNK = 128 * 1024
/** Pieces unpacked ahead of their reader. */
const AHEAD = 4

/** A gzip stream unpacked as it comes. What stands before a damage is given out whole; then comes the unpacker's error. */
export async function* unpacked(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const out = createGunzip({ chunkSize: CHUNK })
  const queue: Uint8Array[] = []
  let [error, isDone]: [unknown, boolean] = [null, false]
  let wake = (): void => {}
  out.on('data', (piece: Uint8Array) => {
    if (queue.push(piece) >= AHEAD) out.pause()
    wake()
  })
  out.on('error', (reason) => {
    error = reason
    wake()
  })
  out.on('end', () => {
    isDone = true
    wake()
  })
  const source = Readable.from(stream, { objectMode: false })
  source.on('error', (reason) => out.destroy(reason))
  source.pipe(out)
  try {
    for (;;) {
      while (queue.length) yield queue.shift() as Uint8Array
      if (error !== null) throw error
      if (isDone) return
      await new Promise<void>((go) => {
        wake = go
        out.resume()
      })
    }
  } finally {
    source.destroy()
    out.destroy()
  }
}

/** Why something could not be unpacked, as an error of the catalogue. */
export function packedFailure(error: unknown, where: string, limit: number): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ERR_BUFFER_TOO_LARGE') return failure('PACKED_TOO_LARGE', where, { limit })
  return failure('PACKED_BROKEN', where, { reason: code === 'Z_BUF_ERROR' ? 'it is cut off' : 'its checksum or structure is wrong' })
}

export const isPackingError = (error: unknown): boolean => error instanceof Error && 'code' in error && /^(?:Z_|ERR_BUFFER_TOO_LARGE)/.test(String(error.code))

/** A stream as one piece of bytes; null, and the stream let go, if it is longer than `limit`. */
export async function gathered(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size > limit) return null
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks)
}
