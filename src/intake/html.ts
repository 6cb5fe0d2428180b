import { failure } from '../base/errors.js'
import { shifted, through } from '../base/offset-map.js'
import { dateAtHead } from './dateline.js'
import { toDocument } from './document.js'
import { mainText } from './html-main.js'
import { metadataOf } from './html-metadata.js'
import { type HtmlSource, htmlSource } from './html-source.js'
import { flatText, type MappedText } from './html-text.js'
import type { Known } from './part.js'
import type { Taken } from './taken.js'

/** Beyond this a page is not laid out as a tree: no page that people read is, and a hostile one costs minutes. */
const DEEPEST = 200
const MOST_PIECES = 60_000
/** Beyond this the way back to the source is not kept: such pages are data, and their maps would be larger than they. */
const MOST_MAPPED = 300_000

/** A saved page as a document: its main text, and what its metadata tell. Nothing of its markup or scripts is kept. */
export async function fromHtml(html: string, id: string, known: Known | null = null): Promise<Taken> {
  const { claims, modified, depth, pieces } = metadataOf(html, known)
  const source = pieces <= MOST_MAPPED ? htmlSource(html) : null
  const body = await textOf(html, source, depth <= DEEPEST && pieces <= MOST_PIECES)
  if (!body.text.trim()) return { failed: failure('HTML_WITHOUT_TEXT', id) }
  if (known) claims.claim('title', known.title, known.from).claim('published', known.published, known.from).claim('lang', known.lang, known.from)
  const title = claims.get('title')
  const head = title && !startsWith(body.text, title) ? `${title}\n\n` : ''
  claims.claim('published', dateAtHead(body.text), 'date at the head of the text').claim('published', modified, 'meta article:modified_time')
  const taken = toDocument({ ...claims.values, text: head + body.text }, id, id, claims.provenance)
  return 'failed' in taken || !source ? taken : { ...taken, map: shifted(through(body.map, source.map), head.length) }
}

/** The text of a page: of its tree where there is one, else as it comes. */
async function textOf(html: string, source: HtmlSource | null, isTame: boolean): Promise<MappedText> {
  if (!source || !isTame) return flatText(html, source !== null)
  try {
    return (await mainText(source)) ?? flatText(html)
  } catch {
    // The libraries give up on some broken pages; the plain scan never does.
    return flatText(html)
  }
}

const startsWith = (body: string, title: string): boolean => squeeze(body.slice(0, title.length + 50)).startsWith(squeeze(title))

const squeeze = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
