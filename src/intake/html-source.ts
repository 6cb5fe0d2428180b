import { type OffsetMap, push } from '../base/offset-map.js'
import { CHARACTER_REFERENCE, decodeEntities } from './html-entities.js'
import { scanHtml } from './html-scan.js'
import { isBlock } from './html-text.js'

/** All text of a page in one string, character references decoded, with its way back to the page's source. */
export interface HtmlSource {
  readonly text: string
  readonly map: OffsetMap
  /** Offset in `text` of the first character at or after an offset of the page's source. */
  readonly after: (source: number) => number
  /** The page with the end of every opening tag of a block written into the tag, as attribute `MARK`. */
  readonly marked: string
}

/** Attribute that carries an element's place through the tree and its rebuildings. */
export const MARK = 'data-readout-at'

const CELLS = new Set(['li', 'td', 'th'])

/** Cuts a page into its text and a copy whose elements tell where they stand. */
export function htmlSource(html: string): HtmlSource {
  const texts: string[] = []
  const map: number[] = []
  const [starts, offsets]: [number[], number[]] = [[], []]
  const marked: string[] = []
  let [length, copied] = [0, 0]
  let inScript = false
  scanHtml(html, {
    tag(name, isClosing, start, end) {
      inScript = !isClosing && name === 'script'
      // Inline elements follow on the text of their block.
      if (isClosing || !(isBlock(name) || CELLS.has(name))) return
      const cut = start + 1 + name.length
      marked.push(html.slice(copied, cut), ` ${MARK}="${end}"`)
      copied = cut
    },
    text(start, end) {
      if (inScript) return
      starts.push(start)
      offsets.push(length)
      const decoded = decodePieces(html, start, end, length, map)
      texts.push(decoded)
      length += decoded.length
    },
  })
  marked.push(html.slice(copied))
  const after = (source: number): number => {
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) < source) low = middle + 1
      else high = middle
    }
    return offsets[low] ?? length
  }
  return { text: texts.join(''), map, after, marked: marked.join('') }
}

/** Decodes one run of text and writes down where each of its pieces stands. */
function decodePieces(html: string, start: number, end: number, at: number, map: number[]): string {
  const raw = html.slice(start, end)
  if (!raw.includes('&')) {
    push(map, at, raw.length, start, raw.length)
    return raw
  }
  const pieces: string[] = []
  let [length, from] = [0, 0]
  const add = (piece: string, source: number, sourceLength: number): void => {
    if (piece) push(map, at + length, piece.length, start + source, sourceLength)
    pieces.push(piece)
    length += piece.length
  }
  for (const match of raw.matchAll(CHARACTER_REFERENCE)) {
    const [written] = match
    add(raw.slice(from, match.index), from, match.index - from)
    add(decodeEntities(written), match.index, written.length)
    from = match.index + written.length
  }
  add(raw.slice(from), from, raw.length - from)
  return pieces.join('')
}
