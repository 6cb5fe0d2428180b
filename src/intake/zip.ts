import { inflateRawSync } from 'node:zlib'

/** What one member of a ZIP archive may unpack to, and all of them together. */
const MOST_BYTES = 100_000_000
const MOST_ENTRIES = 5000

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50

/** One member of the archive as its directory tells. */
interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly offset: number
}

/** The archive's members by name, unpacked; `too-large` if they would be more than a document can be, `broken` if it is no whole archive. */
export function unzip(bytes: Uint8Array, wants: (name: string) => boolean): ReadonlyMap<string, Uint8Array> | 'too-large' | 'broken' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = directoryOf(bytes, view)
    if (!entries) return 'broken'
    if (entries.length > MOST_ENTRIES) return 'too-large'
    const found = new Map<string, Uint8Array>()
    let left = MOST_BYTES
    for (const entry of entries) {
      if (!wants(entry.name)) continue
      if (left <= 0) return 'too-large'
      // What the directory says of sizes may be a lie: the unpacker itself is bounded.
      const content = contentOf(entry, bytes, view, left)
      if (!content) return 'broken'
      left -= content.length
      found.set(entry.name, content)
    }
    return found
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken'
  }
}

function directoryOf(bytes: Uint8Array, view: DataView): Entry[] | null {
  let end = bytes.length - 22
  const lowest = Math.max(0, end - 65_535)
  while (end >= lowest && view.getUint32(end, true) !== END) end--
  if (end < lowest) return null
  const entries: Entry[] = []
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== ENTRY) return null
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.push({ name, method: view.getUint16(at + 10, true), packed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function contentOf({ method, packed, offset }: Entry, bytes: Uint8Array, view: DataView, limit: number): Uint8Array | null {
  if (view.getUint32(offset, true) !== LOCAL) return null
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const content = bytes.subarray(start, start + packed)
  if (content.length < packed || (method !== 0 && method !== 8)) return null
  return method === 8 ? inflateRawSync(content, { maxOutputLength: limit }) : content
}
