import { LINE_LIMIT } from './limits.js'

/** Whole lines of a stream: their bytes, and the number of the first one. `null` bytes: a line above the limit, left out. */
export interface LinePiece {
  readonly bytes: Uint8Array | null
  readonly firstLine: number
}

const NEWLINE = 10

/** Cuts a stream of bytes at line ends; holds no more than one piece and the line that is still open. */
export async function* linePieces(stream: AsyncIterable<Uint8Array>): AsyncGenerator<LinePiece> {
  let open: Uint8Array[] = []
  let openSize = 0
  let isTooLong = false
  let line = 1
  for await (const chunk of utf8(stream)) {
    const cut = chunk.lastIndexOf(NEWLINE) + 1
    if (cut === 0) {
      openSize += chunk.length
      isTooLong ||= openSize > LINE_LIMIT
      if (isTooLong) open = []
      else open.push(chunk)
      continue
    }
    const first = isTooLong ? chunk.indexOf(NEWLINE) + 1 : 0
    if (isTooLong) yield { bytes: null, firstLine: line++ }
    const bytes = concat([...open, chunk.subarray(first, cut)])
    if (bytes.length) yield { bytes, firstLine: line }
    line += newlines(bytes)
    open = cut < chunk.length ? [chunk.subarray(cut)] : []
    openSize = chunk.length - cut
    isTooLong = false
  }
  if (isTooLong) yield { bytes: null, firstLine: line }
  else if (open.length) yield { bytes: concat(open), firstLine: line }
}

/** JSON Lines in UTF-16 become UTF-8, so that line ends are single bytes; anything else passes as it is. */
async function* utf8(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: Decoder | null | undefined
  for await (const chunk of stream) {
    decoder ??= decoder === undefined ? wideDecoder(chunk) : null
    yield decoder ? new TextEncoder().encode(decoder.decode(chunk, { stream: true })) : chunk
  }
  const rest = decoder?.decode()
  if (rest) yield new TextEncoder().encode(rest)
}

type Decoder = InstanceType<typeof TextDecoder>

function wideDecoder(head: Uint8Array): Decoder | null {
  const [a, b] = head
  if ((a === 0xff && b === 0xfe) || (a === 0x7b && b === 0)) return new TextDecoder('utf-16le')
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x7b)) return new TextDecoder('utf-16be')
  return null
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (only && parts.length === 1) return only
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function newlines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++
  return count
}

/** The single lines of a piece, without their ends. */
export function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0
  while (from < bytes.length) {
    const end = bytes.indexOf(NEWLINE, from)
    yield bytes.subarray(from, end < 0 ? bytes.length : end)
    if (end < 0) return
    from = end + 1
  }
}
