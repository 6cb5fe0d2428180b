import type { Parser } from 'csv-parse'
import { failure } from '../base/errors.js'
import { decode } from './encoding.js'
import { LINE_LIMIT } from './limits.js'
import type { Part } from './part.js'

/** Names of columns that mean a document's own keys, beside the keys themselves. */
const SYNONYMS: Readonly<Record<string, string>> = {
  body: 'text',
  content: 'text',
  'full text': 'text',
  full_text: 'text',
  headline: 'title',
  link: 'url',
  address: 'url',
  date: 'published',
  'publication date': 'published',
  source: 'outlet',
  publisher: 'outlet',
  language: 'lang',
}

const SAMPLE = 65_536

/** The rows of a table with a head, as keys of documents; other columns are kept with them. Separator and encoding are found out. */
export async function* csvParts(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Part> {
  const texts = textOf(stream)
  const first = await texts.next()
  if (first.done) return yield { kind: 'failed', failure: failure('FILE_EMPTY', name) }
  if (typeof first.value !== 'string') return yield { kind: 'failed', failure: failure(first.value.code, name, first.value.details) }
  const { parse } = await import('csv-parse')
  let columns: string[] = []
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(first.value),
    columns: (head: string[]) => (columns = namesOf(head)),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LINE_LIMIT,
  })
  void feed(parser, first.value, texts)
  let row = 0
  try {
    for await (const fields of parser as AsyncIterable<Record<string, unknown>>) {
      row++
      if (!columns.includes('text')) {
        parser.destroy()
        return yield { kind: 'failed', failure: failure('TABLE_WITHOUT_TEXT', name, { columns: columns.slice(0, 20).join(', ') }) }
      }
      // An empty cell says nothing.
      yield { kind: 'fields', name: `${name}:${row}`, fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) }
    }
    if (row === 0) yield { kind: 'failed', failure: failure('FILE_EMPTY', name) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!code.startsWith('CSV_')) throw error
    const reason =
      code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'a quotation mark is not closed'
        : code === 'CSV_MAX_RECORD_SIZE'
          ? 'a row is too long'
          : 'its quotation marks do not fit'
    yield { kind: 'failed', failure: failure('TABLE_BROKEN', `${name}:${row + 1}`, { reason }) }
  }
}

/** Writes texts into the parser as fast as it takes them. */
async function feed(parser: Parser, start: string, texts: AsyncGenerator<Text>): Promise<void> {
  try {
    let next: IteratorResult<Text> = { done: false, value: start }
    while (!next.done && !parser.destroyed) {
      if (typeof next.value === 'string' && !parser.write(next.value)) await new Promise<void>((go) => parser.once('drain', go).once('close', go))
      next = await texts.next()
    }
    parser.end()
  } catch (error) {
    parser.destroy(error instanceof Error ? error : new Error(String(error)))
  }
}

type Text = string | { readonly code: 'FILE_BINARY' | 'ENCODING_REFUSED'; readonly details: Record<string, string> }

/** Decodes a stream whose encoding its first bytes tell. */
async function* textOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Text> {
  let decoder: InstanceType<typeof TextDecoder> | null = null
  let head: Uint8Array = new Uint8Array()
  for await (const chunk of stream) {
    if (decoder) yield decoder.decode(chunk, { stream: true })
    else {
      head = head.length ? Buffer.concat([head, chunk]) : chunk
      if (head.length < SAMPLE) continue
      const found = decoderFor(head)
      if (!(found instanceof TextDecoder)) return yield found
      decoder = found
      yield decoder.decode(head, { stream: true })
    }
  }
  if (!decoder && head.length) {
    const found = decoderFor(head)
    if (!(found instanceof TextDecoder)) return yield found
    decoder = found
    yield decoder.decode(head, { stream: true })
  }
  const rest = decoder?.decode()
  if (rest) yield rest
}

function decoderFor(head: Uint8Array): InstanceType<typeof TextDecoder> | Exclude<Text, string> {
  // A sample may end within a character, which would not be valid: it is cut where a line ends.
  const end = head.length < SAMPLE ? head.length : head.lastIndexOf(10) + 1 || head.length
  const decoded = decode(head.subarray(0, end - (head[1] === 0 || head[0] === 0 ? end % 2 : 0)))
  if ('binary' in decoded) return { code: 'FILE_BINARY', details: { format: decoded.binary } }
  if ('refused' in decoded) return { code: 'ENCODING_REFUSED', details: { encoding: decoded.refused } }
  return new TextDecoder(decoded.encoding === 'declared' ? 'utf-8' : decoded.encoding)
}

/** The separator that stands most often in the first line, outside of quotation marks. */
function delimiterOf(text: string): string {
  const line = /^[^\n\r]*/.exec(text.slice(0, 10_000))?.[0].replace(/"[^"]*"/g, '') ?? ''
  const counts = [',', ';', '\t', '|'].map((mark) => [mark, line.split(mark).length] as const)
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/** Names of columns as keys: a synonym gives way to the key itself. */
function namesOf(head: readonly string[]): string[] {
  const names = head.map((name) => name.trim())
  const taken = new Set(names.map((name) => name.toLowerCase()))
  return names.map((name, i) => {
    const small = name.toLowerCase()
    const key = SYNONYMS[small]
    if (key && !taken.has(key)) {
      taken.add(key)
      return key
    }
    return OWN.has(small) ? small : name || `column ${i + 1}`
  })
}

const OWN = new Set(['id', 'text', 'title', 'url', 'outlet', 'published', 'dateline', 'lang'])
