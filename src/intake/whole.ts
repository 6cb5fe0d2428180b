import { failure } from '../base/errors.js'
import { Claims } from './claims.js'
import { dateAtHead } from './dateline.js'
import { toDocument } from './document.js'
import { decode } from './encoding.js'
import { fromHtml } from './html.js'
import { declaredCharset } from './html-metadata.js'
import type { Known } from './part.js'
import { titleOfMarkdown, titleOfText } from './plain.js'
import type { Taken, WholeFormat } from './taken.js'

/** The bytes of one text as a document. Of a mail only its own text; its enclosures come with `documentsOf`. */
export async function fromBytes(bytes: Uint8Array, format: WholeFormat, id: string, known: Known | null = null): Promise<Taken> {
  if (bytes.length === 0) return { failed: failure('FILE_EMPTY', id) }
  if (format === 'pdf') return (await import('./pdf.js')).fromPdf(bytes, id, known)
  if (format === 'docx') return (await import('./docx.js')).fromDocx(bytes, id, known)
  if (format === 'mail') return (await import('./mail.js')).fromMail(bytes, id, known)
  const declared = known?.charset ?? (format === 'html' ? declaredCharset(String.fromCharCode(...bytes.subarray(0, 2048))) : null)
  const decoded = decode(bytes, declared)
  if ('binary' in decoded) return { failed: failure('FILE_BINARY', id, { format: decoded.binary }) }
  if ('refused' in decoded) return { failed: failure('ENCODING_REFUSED', id, { encoding: decoded.refused }) }
  const { text } = decoded
  if (!text.trim()) return { failed: failure('FILE_EMPTY', id) }
  if (format === 'html') return fromHtml(text, id, known)
  const claims = new Claims()
  if (known) for (const field of ['url', 'title', 'published', 'outlet', 'lang'] as const) claims.claim(field, known[field], known.from)
  if (format === 'markdown') claims.claim('title', titleOfMarkdown(text), 'first heading')
  claims.claim('title', titleOfText(text), 'first line').claim('published', dateAtHead(text), 'date at the head of the text')
  return toDocument({ ...claims.values, text }, id, id, claims.provenance)
}
