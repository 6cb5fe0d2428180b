import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'

/** An answer of a web server as an archive keeps it. */
export interface HttpMessage {
  readonly status: number
  readonly header: (name: string) => string | null
  readonly body: Uint8Array
}

/** Takes an HTTP answer apart: head, chunks, content coding. Null if it is none; throws the unpacker's error, also when the body is above `limit`. */
export function httpMessage(bytes: Uint8Array, limit: number): HttpMessage | null {
  const end = endOfHead(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, Math.min(end.head, 200_000)))
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head)?.[1]
  if (!status) return null
  const headers = new Map<string, string>()
  for (const line of head.split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  const header = (name: string): string | null => headers.get(name) ?? null
  const raw = bytes.subarray(end.body)
  const body = /\bchunked\b/i.test(header('transfer-encoding') ?? '') ? (unchunked(raw) ?? raw) : raw
  return { status: Number(status), header, body: decoded(body, header('content-encoding'), limit) }
}

function endOfHead(bytes: Uint8Array): { head: number; body: number } {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return { head: at, body: at + 2 }
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return { head: at, body: at + 3 }
  }
  return { head: bytes.length, body: bytes.length }
}

/** Chunks joined; null if they are none (archives often keep the head, but the body already joined). */
function unchunked(bytes: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = []
  let at = 0
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at)
    const size = end < 0 ? null : /^([0-9a-f]{1,8})\s*(?:;.*)?\r?$/i.exec(new TextDecoder('latin1').decode(bytes.subarray(at, Math.min(end, at + 200))))?.[1]
    if (!size) return parts.length ? Buffer.concat(parts) : null
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    parts.push(bytes.subarray(end + 1, end + 1 + length))
    at = end + 1 + length
    while (bytes[at] === 13 || bytes[at] === 10) at++
  }
  return Buffer.concat(parts)
}

function decoded(body: Uint8Array, coding: string | null, limit: number): Uint8Array {
  const options = { maxOutputLength: limit }
  let out = body
  for (const name of (coding ?? '')
    .toLowerCase()
    .split(',')
    .map((s) => s.trim())
    .reverse()
    .slice(0, 3)) {
    // Some archives keep the coding in the head, but the body without it.
    if (name.endsWith('gzip') && out[0] === 0x1f && out[1] === 0x8b) out = gunzipSync(out, options)
    else if (name === 'br') out = brotliDecompressSync(out, options)
    else if (name === 'deflate')
      out = (out[0] ?? 0) % 16 === 8 && ((out[0] ?? 0) * 256 + (out[1] ?? 0)) % 31 === 0 ? inflateSync(out, options) : inflateRawSync(out, options)
  }
  return out
}
