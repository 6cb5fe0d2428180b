import { failure } from '../base/errors.js'
import { toDocument } from './document.js'
import { decode } from './encoding.js'
import { fromHtml } from './html.js'
import { declaredCharset } from './html-metadata.js'
import { titleOfMarkdown, titleOfText } from './plain.js'
import type { Format, Taken } from './taken.js'

const BY_ENDING: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  'jsonl.gz': 'jsonl',
  'ndjson.gz': 'jsonl',
}

/** The format of a file by its name; null if the name does not tell. */
export function formatOf(path: string): Format | null {
  const ending = /\.([a-z]+(?:\.gz)?)$/i.exec(path)?.[1]?.toLowerCase()
  return (ending && BY_ENDING[ending]) || null
}

/** The format of bytes without a name (standard input): JSON Lines, HTML, else plain text. */
export function formatOfBytes(head: Uint8Array): Format {
  const decoded = decode(head.length > 4 ? head.subarray(0, head.length - (head.length % 4)) : head)
  const text = 'text' in decoded ? decoded.text : new TextDecoder().decode(head)
  if (/^[\ufeff\s]*\{\s*"/.test(text)) return 'jsonl'
  return /^[\ufeff\s]*<(?:!doctype html|html|head|body|article|div|p|h1|meta|\?xml)[\s>]/i.test(text) ? 'html' : 'text'
}

/** The bytes of one text file as a document. */
export async function fromBytes(bytes: Uint8Array, format: Exclude<Format, 'jsonl'>, id: string): Promise<Taken> {
  if (bytes.length === 0) return { failed: failure('FILE_EMPTY', id) }
  const declared = format === 'html' ? declaredCharset(String.fromCharCode(...bytes.subarray(0, 2048))) : null
  const decoded = decode(bytes, declared)
  if ('binary' in decoded) return { failed: failure('FILE_BINARY', id, { format: decoded.binary }) }
  if ('refused' in decoded) return { failed: failure('ENCODING_REFUSED', id, { encoding: decoded.refused }) }
  const { text } = decoded
  if (!text.trim()) return { failed: failure('FILE_EMPTY', id) }
  if (format === 'html') return fromHtml(text, id)
  return toDocument({ text, title: format === 'markdown' ? titleOfMarkdown(text) : titleOfText(text) }, id, id)
}
