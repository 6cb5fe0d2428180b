import { constants, inflateSync } from 'node:zlib'

/** What one packed stream of a PDF may unpack to, and all of them together; pictures are never unpacked. */
const MOST_STREAM = 64_000_000
const MOST_TOTAL = 400_000_000
/** First try: what fails within it costs next to nothing. */
const FIRST = 1_000_000
/** The older packing (LZW) is judged by its size alone; texts packed with it are short. */
const MOST_LZW = 300_000

const DICTIONARY = 2000

/**
 * Whether a PDF would unpack to more than any document does. The reader of PDFs unpacks into memory without a bound, so each stream is
 * unpacked here first, with one.
 */
export function unpacksTooFar(pdf: Uint8Array): boolean {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  let left = MOST_TOTAL
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.toString('latin1', Math.max(0, at - 3), at) === 'end') continue
    const before = bytes.toString('latin1', Math.max(0, at - DICTIONARY), at)
    const dictionary = before.slice(Math.max(0, before.lastIndexOf(' obj')))
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue
    const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1)
    if (/\/LZW(?:Decode)?\b/.test(dictionary) && lengthOf(bytes, start) > MOST_LZW) return true
    const times = dictionary.match(/\/Fl(?:ateDecode)?\b/g)?.length ?? 0
    if (times === 0) continue
    left -= costOf(bytes.subarray(start), times)
    if (left <= 0) return true
  }
  return false
}

function lengthOf(bytes: Buffer, start: number): number {
  const end = bytes.indexOf('endstream', start)
  return (end < 0 ? bytes.length : end) - start
}

/** Bytes that a stream unpacks to; infinite above the limit. */
function costOf(packed: Uint8Array, times: number): number {
  let [cost, content] = [0, packed]
  for (let i = 0; i < times; i++) {
    const out = inflated(content, FIRST) ?? inflated(content, MOST_STREAM)
    if (out === undefined) return cost
    if (out === null) return Number.POSITIVE_INFINITY
    cost += out.length
    content = out
  }
  return cost
}

/** Null if it is longer than the limit; undefined if it is no packed data (in a locked PDF none is). */
function inflated(packed: Uint8Array, limit: number): Uint8Array | null | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    const isLonger = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    // Damaged far behind its beginning: as costly as if it were whole.
    return isLonger || limit > FIRST ? null : undefined
  }
}
