import { type Failure, failure } from '../base/errors.js'
import { ByteReader } from './byte-reader.js'
import { formatOfMediaType } from './format.js'
import { packedFailure } from './gzip.js'
import { httpMessage } from './http-message.js'
import { TEXT_LIMIT } from './limits.js'
import type { Known, Part } from './part.js'
import { type Format, isWhole, type WholeFormat } from './taken.js'

const LONGEST_LINE = 64_000
const MOST_HEADERS = 200

type Headers = ReadonlyMap<string, string>

/**
 * The pages and texts of a web archive (WARC 1.0 and 1.1, ISO 28500) in its order, each with address and date. Works on the unpacked
 * stream, holds one record at a time, passes over what holds no text. A broken record is told and the next one looked for.
 */
export async function* warcParts(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Part> {
  const reader = new ByteReader(stream)
  let number = 0
  try {
    for (;;) {
      const found = await nextRecord(reader)
      if (found === null) return
      if ('reason' in found) {
        yield { kind: 'failed', failure: failure('WARC_BROKEN', name, { offset: found.offset, reason: found.reason }) }
        continue
      }
      if (found.stray >= 0) yield broken(name, found.stray, 'what stands there is no record')
      number++
      const part = await recordPart(reader, found, `${name}:${number}`, name)
      if (part) yield part
    }
  } finally {
    await reader.close()
  }
}

interface Head {
  readonly headers: Headers
  readonly length: number
  readonly offset: number
  /** Where something stands before it that is no record; -1 if nothing does. */
  readonly stray: number
}

/** The head of the next record, or what stands in its place; null at the end. */
async function nextRecord(reader: ByteReader): Promise<Head | { offset: number; reason: string } | null> {
  let stray = -1
  for (;;) {
    const offset = reader.offset
    const line = await reader.line(LONGEST_LINE)
    if (line === null && reader.offset === offset) return stray >= 0 ? { offset: stray, reason: 'what stands there is no record' } : null
    const isStart = line !== null && /^WARC\/\d\.\d+$/.test(latin(line))
    if (!isStart) {
      if (stray < 0 && (line === null || line.length > 0)) stray = offset
      continue
    }
    const head = await headOf(reader, offset, stray)
    return head ?? { offset, reason: 'the head of a record is malformed' }
  }
}

async function headOf(reader: ByteReader, offset: number, stray: number): Promise<Head | null> {
  const headers = new Map<string, string>()
  for (let i = 0; i < MOST_HEADERS; i++) {
    const line = await reader.line(LONGEST_LINE)
    if (line === null) return null
    if (line.length === 0) break
    const text = new TextDecoder().decode(line)
    const colon = text.indexOf(':')
    if (colon > 0) headers.set(text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim())
  }
  const length = headers.get('content-length') ?? ''
  return /^\d{1,15}$/.test(length) ? { headers, length: Number(length), offset, stray } : null
}

/** The record's block as a part; null if it holds no text. Afterwards the reader stands behind the record. */
async function recordPart(reader: ByteReader, { headers, length, offset }: Head, id: string, name: string): Promise<Part | null> {
  const type = headers.get('warc-type') ?? ''
  const media = headers.get('content-type') ?? ''
  const isAnswer = type === 'response' && /^application\/http\b/i.test(media)
  const format = type === 'conversion' || type === 'resource' ? wholeFormat(media) : null
  if (!isAnswer && format === null) return await passOver(reader, length, offset, name)
  if (length > TEXT_LIMIT) {
    const cut = await passOver(reader, length, offset, name)
    return cut ?? { kind: 'failed', failure: failure('FILE_TOO_LARGE', id, { limit: TEXT_LIMIT }) }
  }
  const block = await reader.bytes(length)
  if (block.length < length) return broken(name, offset, 'the last record is cut off')
  const known = knownOf(headers)
  if (!isAnswer) return { kind: 'whole', name: id, format: format ?? 'text', bytes: block, known: { ...known, mediaType: media } }
  return answerPart(block, id, known)
}

/** The page of a stored answer; answers without a page (moved, missing, pictures) hold nothing to read. */
function answerPart(block: Uint8Array, id: string, known: Known): Part | null {
  try {
    const message = httpMessage(block, TEXT_LIMIT)
    if (!message || message.status !== 200 || message.body.length === 0) return null
    const mediaType = message.header('content-type')
    const format = wholeFormat(mediaType)
    if (format === null) return null
    const charset = /charset\s*=\s*"?([\w-]{3,20})/i.exec(mediaType ?? '')?.[1] ?? null
    return { kind: 'whole', name: id, format, bytes: message.body, known: { ...known, mediaType, charset } }
  } catch (error) {
    return { kind: 'failed', failure: packedFailure(error, id, TEXT_LIMIT) }
  }
}

async function passOver(reader: ByteReader, length: number, offset: number, name: string): Promise<Part | null> {
  return (await reader.skip(length)) < length ? broken(name, offset, 'the last record is cut off') : null
}

const broken = (name: string, offset: number, reason: string): { kind: 'failed'; failure: Failure } => ({
  kind: 'failed',
  failure: failure('WARC_BROKEN', name, { offset, reason }),
})

function knownOf(headers: Headers): Known {
  const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null
  return { from: 'web archive', url: url && /^https?:\/\//i.test(url) ? url : null, fetchedAt: headers.get('warc-date') ?? null }
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 40))

/** The format of a media type, if it is one of texts. */
function wholeFormat(media: string | null): WholeFormat | null {
  const format: Format | null = formatOfMediaType(media) ?? (/^text\/plain\b/i.test(media ?? '') ? 'text' : null)
  return isWhole(format) ? format : null
}
