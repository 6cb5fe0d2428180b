import { decode } from './encoding.js'
import type { Format } from './taken.js'

const BY_ENDING: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
  eml: 'mail',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'csv',
  warc: 'warc',
  rss: 'feed',
  atom: 'feed',
  xml: 'xml',
  json: 'json',
}

/** The format of a file by its name, packed (".gz") or not; null if the name does not tell. */
export function formatOf(path: string): Format | null {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase()
  return (ending && BY_ENDING[ending]) || null
}

/** Whether a file of this name is read when its folder is: any .xml or .json might be anything, and is read only where it is named. */
export function isReadInFolder(name: string): boolean {
  const format = formatOf(name)
  return format !== null && format !== 'xml' && format !== 'json'
}

/** The format that a media type names ("text/html; charset=utf-8"); null if it says nothing certain. */
export function formatOfMediaType(type: string | null): Format | null {
  const essence = type?.split(';')[0]?.trim().toLowerCase() ?? ''
  return BY_MEDIA_TYPE[essence] ?? null
}

const BY_MEDIA_TYPE: Readonly<Record<string, Format>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'message/rfc822': 'mail',
  'text/csv': 'csv',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/feed+json': 'feed',
  'application/xml': 'xml',
  'text/xml': 'xml',
  'application/json': 'json',
  'application/x-ndjson': 'jsonl',
  'application/jsonl': 'jsonl',
  'application/warc': 'warc',
}

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b

/** The format of bytes by themselves: signs of binary formats, feeds, pages, JSON, else plain text. */
export function formatOfBytes(head: Uint8Array): Format {
  const magic = formatOfMagic(head)
  if (magic) return magic
  const text = textOf(head)
  if (/^[\ufeff\s]*\{\s*"/.test(text)) return isJsonFeed(text) ? 'feed' : 'jsonl'
  if (/^[\ufeff\s]*<(?:!doctype html|html|head|body|article|div|p|h1|meta)[\s>]/i.test(text)) return 'html'
  if (/^[\ufeff\s]*<(?:\?xml|rss|feed|rdf:|urlset|sitemapindex)[\s>]?/i.test(text)) return formatOfXml(text) ?? 'html'
  return /^(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|From|Date|Subject): [^\n]+\r?\n(?:[\w-]+: |\s)/i.test(text) && isMail(text)
    ? 'mail'
    : 'text'
}

/** Signs of formats that no name and no server may overrule. */
export function formatOfMagic(head: Uint8Array): Format | null {
  const start = String.fromCharCode(...head.subarray(0, 8))
  if (start.startsWith('%PDF')) return 'pdf'
  if (start.startsWith('PK\u0003\u0004')) return 'docx'
  return start.startsWith('WARC/1.') ? 'warc' : null
}

/** Settles what "xml", "json" or a name that does not tell stands for. */
export function settledFormat(named: Format | null, head: Uint8Array): Format | null {
  const magic = formatOfMagic(head)
  if (magic) return magic
  if (named === null) return formatOfBytes(head)
  if (named === 'xml') return formatOfXml(textOf(head))
  if (named === 'json') return isJsonFeed(textOf(head)) ? 'feed' : 'json'
  return named
}

function formatOfXml(text: string): Format | null {
  const root = /<(?![?!])(?:\w{1,20}:)?(\w{1,20})[\s>]/.exec(text.replace(/<!--[^]*?-->/g, ''))?.[1]?.toLowerCase()
  if (root === 'rss' || root === 'feed' || root === 'rdf') return 'feed'
  if (root === 'urlset' || root === 'sitemapindex') return 'sitemap'
  return root === 'html' ? 'html' : null
}

const isJsonFeed = (text: string): boolean => /^[\ufeff\s]*\{/.test(text) && /"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\//.test(text)

const isMail = (text: string): boolean => /^(?:from|subject|date): /im.test(text) && /^(?:message-id|mime-version|received|to): /im.test(text)

/** The first bytes as text, whatever they are. */
function textOf(head: Uint8Array): string {
  const decoded = decode(head.length > 4 ? head.subarray(0, head.length - (head.length % 4)) : head)
  return 'text' in decoded ? decoded.text : new TextDecoder().decode(head)
}
