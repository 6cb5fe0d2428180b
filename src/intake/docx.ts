import { failure } from '../base/errors.js'
import { Claims } from './claims.js'
import { dateAtHead } from './dateline.js'
import { toDocument } from './document.js'
import { decodeEntities } from './html-entities.js'
import { flatText } from './html-text.js'
import type { Known } from './part.js'
import { titleOfText } from './plain.js'
import type { Taken } from './taken.js'
import { unzip } from './zip.js'

/** Largest body of a Word document, unpacked; such XML takes some twenty times its size in memory. */
const BODY_LIMIT = 12_000_000

/** A Word document as a document: its paragraphs, lists and tables without pictures, and what its properties tell. */
export async function fromDocx(bytes: Uint8Array, id: string, known: Known | null = null): Promise<Taken> {
  const broken = (reason: string): Taken => ({ failed: failure('DOCX_BROKEN', id, { reason }) })
  const members = unzip(bytes, (name) => /^(?:word|docProps)\//.test(name) || name === '[Content_Types].xml' || name.startsWith('_rels/'))
  if (members === 'broken') return broken('it is no whole ZIP archive')
  const xml = members === 'too-large' ? Number.POSITIVE_INFINITY : sizeOfXml(members)
  if (members === 'too-large' || xml > BODY_LIMIT) return { failed: failure('PACKED_TOO_LARGE', id, { limit: BODY_LIMIT }) }
  if (!members.has('word/document.xml')) return broken('it is a ZIP archive, but not one of Word')
  const { text, title } = await bodyOf(bytes).catch(() => ({ text: null, title: null }))
  if (text === null) return broken('its XML cannot be read')
  if (!text.trim()) return { failed: failure('FILE_EMPTY', id) }
  const properties = new TextDecoder().decode(members.get('docProps/core.xml') ?? new Uint8Array())
  const claims = new Claims().claim('url', known?.url, known?.from ?? '').claim('title', title, 'first heading')
  claims.claim('title', goodTitle(propertyOf(properties, 'dc:title')), 'Word title').claim('title', titleOfText(text), 'first line')
  if (known) claims.claim('title', known.title, known.from)
  claims.claim('published', dateAtHead(text), 'date at the head of the text').claim('published', known?.published, known?.from ?? '')
  claims.claim('published', propertyOf(properties, 'dcterms:created'), 'Word created').claim('lang', propertyOf(properties, 'dc:language'), 'Word language')
  if (known) claims.claim('outlet', known.outlet, known.from).claim('lang', known.lang, known.from)
  return toDocument({ ...claims.values, text }, id, id, claims.provenance)
}

const sizeOfXml = (members: ReadonlyMap<string, Uint8Array>): number =>
  [...members].reduce((sum, [name, content]) => sum + (/\.(?:xml|rels)$/.test(name) ? content.length : 0), 0)

async function bodyOf(bytes: Uint8Array): Promise<{ text: string; title: string | null }> {
  const { default: mammoth } = await import('mammoth')
  const noPicture = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
  // Links to files outside of the document are never followed.
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: noPicture, externalFileAccess: false })
  // Marks of notes would stand within sentences; the notes themselves come at the end.
  const html = value.replace(/<sup><a href="#[^"]{1,100}note-[^>]{1,200}>\[\d{1,6}\]<\/a><\/sup>|<a href="#[^"]{1,100}note-ref-[^"]{1,20}">↑<\/a>/g, '')
  const heading = /<h1[^>]*>([^]{1,1000}?)<\/h1>/.exec(html)?.[1]
  return { text: flatText(html).text, title: heading ? flatText(heading).text : null }
}

const propertyOf = (xml: string, name: string): string | null => {
  const match = new RegExp(`<${name}(?:\\s[^>]{0,200})?>([^<]{1,1000})</${name}>`).exec(xml)
  return match?.[1] ? decodeEntities(match[1]) : null
}

/** Word processors and printers set names of files and programs as titles. */
export const goodTitle = (title: string | null): string | null =>
  title && !/^(?:microsoft word|untitled|document\d*$|powerpoint)|\.(?:docx?|pdf|rtf|odt|indd|tmp)$/i.test(title.trim()) ? title : null
