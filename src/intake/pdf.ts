import { failure } from '../base/errors.js'
import { Claims } from './claims.js'
import { dateAtHead } from './dateline.js'
import { toDocument } from './document.js'
import { goodTitle } from './docx.js'
import { TEXT_LIMIT } from './limits.js'
import type { Known } from './part.js'
import { unpacksTooFar } from './pdf-streams.js'
import { headingOf, type PdfItem, pdfText } from './pdf-text.js'
import { titleOfText } from './plain.js'
import type { Taken } from './taken.js'

/** Pages and letters that are read of one PDF; treaties have some hundred pages. */
const MOST_PAGES = 2000
const MOST_ITEMS = 2_000_000
/** Milliseconds for one PDF. The longest treaties take a few seconds; one that goes on is drawn so as never to end. */
const PATIENCE = 60_000

class TooSlow extends Error {}

/** A PDF as a document: the text of its pages, and what its properties tell. */
export async function fromPdf(bytes: Uint8Array, id: string, known: Known | null = null, patience = PATIENCE): Promise<Taken> {
  if (unpacksTooFar(bytes)) return { failed: failure('PACKED_TOO_LARGE', id, { limit: TEXT_LIMIT }) }
  try {
    const { pages, info } = await contentOf(bytes, patience)
    const text = pdfText(pages)
    if (!text.trim()) return { failed: failure('PDF_WITHOUT_TEXT', id) }
    const claims = new Claims().claim('url', known?.url, known?.from ?? '')
    claims
      .claim('title', goodTitle(info.title), 'PDF Title')
      .claim('title', headingOf(pages), 'largest letters')
      .claim('title', titleOfText(text), 'first line')
    claims.claim('published', dateAtHead(text), 'date at the head of the text')
    if (known) claims.claim('title', known.title, known.from).claim('published', known.published, known.from).claim('outlet', known.outlet, known.from)
    claims
      .claim('published', info.created, 'PDF CreationDate')
      .claim('lang', info.language, 'PDF Language')
      .claim('lang', known?.lang, known?.from ?? '')
    return toDocument({ ...claims.values, text }, id, id, claims.provenance)
  } catch (error) {
    if (error instanceof TooSlow) return { failed: failure('PDF_TOO_SLOW', id, { seconds: patience / 1000 }) }
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException') return { failed: failure('PDF_LOCKED', id) }
    return { failed: failure('PDF_BROKEN', id, { reason: name === 'InvalidPDFException' ? 'its structure is wrong' : 'a part of it cannot be read' }) }
  }
}

interface Info {
  readonly title: string | null
  readonly created: string | null
  readonly language: string | null
}

async function contentOf(bytes: Uint8Array, patience: number): Promise<{ pages: PdfItem[][]; info: Info }> {
  const { getDocumentProxy } = await import('unpdf')
  // The reader takes the bytes away from whoever holds them: it gets a copy. 0: it prints nothing.
  const opening = getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, disableFontFace: true, stopAtErrors: false })
  let stop: (error: TooSlow) => void = () => undefined
  const late = new Promise<never>((_, reject) => (stop = reject))
  late.catch(() => undefined)
  const start = performance.now()
  const timer = setTimeout(() => stop(new TooSlow()), patience)
  // Between two pages the clock is asked too: a reader that is busy without a pause lets no timer ring.
  const inTime = async <Result>(work: Promise<Result>): Promise<Result> => {
    if (performance.now() - start > patience) throw new TooSlow()
    return await Promise.race([work, late])
  }
  const pdf = await inTime(opening).catch((error: unknown) => {
    clearTimeout(timer)
    void opening.then((late) => late.destroy()).catch(() => undefined)
    throw error
  })
  try {
    const pages: PdfItem[][] = []
    let left = MOST_ITEMS
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES) && left > 0; number++) {
      const page = await inTime(pdf.getPage(number))
      const { items } = await inTime(page.getTextContent())
      pages.push(items.flatMap((item) => ('str' in item ? [itemOf(item)] : [])))
      left -= items.length
      page.cleanup()
    }
    const info = (await pdf.getMetadata()).info as Readonly<Record<string, unknown>>
    return { pages, info: { title: text(info['Title']), created: dateOf(text(info['CreationDate'])), language: text(info['Language']) } }
  } finally {
    clearTimeout(timer)
    await pdf.destroy()
  }
}

function itemOf(item: { str: string; transform: unknown[]; width: number; height: number; hasEOL: boolean }): PdfItem {
  const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[]
  return { str: item.str, x, y, width: item.width, size: Math.hypot(c, d) || item.height || 10, hasEOL: item.hasEOL }
}

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value : null)

/** "D:20250228100000+01'00'" → "2025-02-28". */
function dateOf(value: string | null): string | null {
  const match = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(value ?? '')
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null
}
