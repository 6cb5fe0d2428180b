import { failure } from '../base/errors.js'
import { toDocument } from './document.js'
import { metadataOf } from './html-metadata.js'
import { flatText } from './html-text.js'
import { mainText } from './html-main.js'
import type { Taken } from './taken.js'

/** Beyond this a page is not laid out as a tree: no page that people read is, and a hostile one costs minutes. */
const DEEPEST = 200
const MOST_PIECES = 60_000

/** A saved page as a document: its main text, and what its metadata tell. Nothing of its markup or scripts is kept. */
export async function fromHtml(html: string, id: string): Promise<Taken> {
  const page = metadataOf(html)
  const body = await textOf(html, page.depth <= DEEPEST && page.pieces <= MOST_PIECES)
  if (!body.trim()) return { failed: failure('HTML_WITHOUT_TEXT', id) }
  const text = page.title && !startsWith(body, page.title) ? `${page.title}\n\n${body}` : body
  return toDocument({ text, title: page.title, published: page.published, outlet: page.outlet, url: page.url, lang: page.lang }, id, id)
}

async function textOf(html: string, isTame: boolean): Promise<string> {
  if (!isTame) return flatText(html)
  try {
    return (await mainText(html)) ?? flatText(html)
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
