/** Receives the parts of a page in order. Offsets are half-open and point into the page's source. */
export interface HtmlParts {
  tag(name: string, isClosing: boolean, start: number, end: number): void
  text(start: number, end: number): void
}

/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'xmp', 'iframe'])
const NAME = /[a-z][a-z0-9:-]{0,30}/iy

/**
 * Cuts a page into tags and text in one pass that no broken or hostile page can slow down:
 * every search goes forward from the last one, and a search that failed once is not repeated.
 */
export function scanHtml(html: string, parts: HtmlParts): void {
  const length = html.length
  let at = 0
  let noMoreTags = false
  while (at < length) {
    const open = noMoreTags ? -1 : html.indexOf('<', at)
    if (open < 0) return void parts.text(at, length)
    if (open > at) parts.text(at, open)
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4)
      at = close < 0 ? length : close + 3
      continue
    }
    const isClosing = html.charCodeAt(open + 1) === 47
    NAME.lastIndex = open + (isClosing ? 2 : 1)
    const name = NAME.exec(html)?.[0].toLowerCase()
    if (!name && !/[!?]/.test(html[open + 1] ?? '')) {
      parts.text(open, open + 1)
      at = open + 1
      continue
    }
    const close = tagEnd(html, open)
    if (close < 0) {
      noMoreTags = true
      at = open + 1
      continue
    }
    at = close + 1
    if (!name) continue
    parts.tag(name, isClosing, open, at)
    if (!isClosing && RAW.has(name)) at = rawEnd(html, name, at, parts)
  }
}

/** Where a tag ends; a ">" inside a quoted attribute is none, unless the quote is never closed nearby. */
function tagEnd(html: string, open: number): number {
  const close = html.indexOf('>', open)
  if (close < 0) return -1
  const inside = html.slice(open, Math.min(close, open + 4000))
  const quote = oddQuote(inside)
  if (!quote) return close
  const until = html.indexOf(quote, close)
  if (until < 0 || until - open > 8000) return close
  const after = html.indexOf('>', until)
  return after < 0 || after - open > 8000 ? close : after
}

/** The quotation mark that is still open at the end of the piece of a tag. */
function oddQuote(piece: string): '"' | "'" | null {
  let quote: '"' | "'" | null = null
  for (let i = 0; i < piece.length; i++) {
    const c = piece[i]
    if (quote) quote = c === quote ? null : quote
    else if ((c === '"' || c === "'") && /=\s*$/.test(piece.slice(Math.max(0, i - 4), i))) quote = c
  }
  return quote
}

function rawEnd(html: string, name: string, from: number, parts: HtmlParts): number {
  const close = findClosing(html, name, from)
  const end = close < 0 ? html.length : close
  if (end > from && (name === 'title' || name === 'textarea')) parts.text(from, end)
  else if (end > from && name === 'script') parts.text(from, end)
  return end
}

function findClosing(html: string, name: string, from: number): number {
  let at = html.indexOf('</', from)
  while (at >= 0 && html.slice(at + 2, at + 2 + name.length).toLowerCase() !== name) at = html.indexOf('</', at + 2)
  return at
}
