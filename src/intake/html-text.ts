import { type OffsetMap, push } from '../base/offset-map.js'
import { decodeEntities } from './html-entities.js'
import { scanHtml } from './html-scan.js'

const BLOCKS = new Set(
  'p div section article main aside header footer h1 h2 h3 h4 h5 h6 ul ol dl dt dd table tr blockquote pre figure figcaption address hr form fieldset details summary body'.split(
    ' ',
  ),
)
const DROPPED = new Set(
  'script style noscript template svg math head nav header footer aside form button select option iframe object embed canvas audio video dialog title textarea'.split(
    ' ',
  ),
)

/** Soft hyphens and blanks of no width: they tell a browser where a word may be parted, and would part it for a reader of words. */
const UNSEEN = /[\u00ad\u200b\ufeff]/

/** A clean text, and for each of its words where in the page's text it was taken from. */
export interface MappedText {
  readonly text: string
  /** Pieces are verbatim; white space that was folded lies in none. */
  readonly map: OffsetMap
}

/** Collects text by paragraphs: white space folded, blocks apart, list items with a dash. */
export class Paragraphs {
  readonly #done: string[] = []
  readonly #map: number[] = []
  #length = 0
  #open = ''
  /** A list item has begun, and none of its text has come. */
  #isItem = false
  /** Where pieces of the open paragraph came from: its offset in the paragraph, its length, its offset in the page's text. */
  #origins: [at: number, length: number, from: number][] = []

  /** `from` is the offset of the piece in the page's text; -1 if it is not there. */
  add(text: string, from = -1): void {
    if (!UNSEEN.test(text)) return this.#add(text, from)
    let at = 0
    for (const piece of text.split(UNSEEN)) {
      this.#add(piece, from < 0 ? -1 : from + at)
      at += piece.length + 1
    }
  }

  #add(text: string, from: number): void {
    if (from >= 0 && text) this.#origins.push([this.#open.length, text.length, from])
    this.#open += text
  }

  /** A list item begins; its dash stands before its first words, whatever they lie in ("<li><p>Trade"). */
  item(): void {
    this.close()
    this.#isItem = true
  }

  endItem(): void {
    this.close()
    this.#isItem = false
  }

  line(): void {
    this.#open = `${this.#open.trimEnd()}\n`
  }

  close(): void {
    const open = this.#open
    const start = this.#length + (this.#done.length ? 2 : 0)
    const words: string[] = []
    const dash = this.#isItem ? '- ' : ''
    let [length, last, origin] = [dash.length, 0, 0]
    for (const match of open.matchAll(/\S+/g)) {
      const [word] = match
      const gap = words.length ? foldedGap(open, last, match.index) : ''
      last = match.index + word.length
      length += gap.length
      while (origin < this.#origins.length && endOf(this.#origins[origin]) <= match.index) origin++
      this.#place(start + length, match.index, last, origin)
      words.push(gap + word)
      length += word.length
    }
    if (words.length) {
      this.#done.push(dash + words.join(''))
      this.#isItem = false
      this.#length = start + length
    }
    this.#open = ''
    this.#origins = []
  }

  /** Writes down where the letters of a word came from; markup within it may have cut it. */
  #place(text: number, start: number, end: number, origin: number): void {
    for (let i = origin; i < this.#origins.length; i++) {
      const [at, length, from] = this.#origins[i] as [number, number, number]
      if (at >= end) return
      const cut = Math.max(at, start)
      const size = Math.min(at + length, end) - cut
      if (size > 0) this.#join(text + cut - start, size, from + cut - at)
    }
  }

  /** A word one blank after the last one, here and there, makes one piece with it. */
  #join(text: number, length: number, from: number): void {
    const map = this.#map
    const last = map.length - 4
    const end = last < 0 ? -1 : (map[last] as number) + (map[last + 1] as number)
    if (text === end + 1 && last >= 0 && from === (map[last + 2] as number) + (map[last + 1] as number) + 1) push(map, end, 1, from - 1, 1)
    push(map, text, length, from, length)
  }

  toMapped(): MappedText {
    return { text: this.toString(), map: this.#map }
  }

  toString(): string {
    this.close()
    return this.#done.join('\n\n')
  }
}

const endOf = (origin: readonly [at: number, length: number, from: number] | undefined): number => (origin ? origin[0] + origin[1] : 0)

/** White space between two words: its line ends, or one blank. */
function foldedGap(text: string, start: number, end: number): string {
  if (end === start + 1) return text[start] === '\n' ? '\n' : ' '
  const lines = text.slice(start, end).split('\n').length - 1
  return lines ? '\n'.repeat(lines) : ' '
}

export function isBlock(name: string): boolean {
  return BLOCKS.has(name)
}

/** The text of a page without building its tree: for pages that no reader could have laid out (nested 10,000 deep, millions of elements). */
export function flatText(html: string, mapped = true): MappedText {
  const out = new Paragraphs()
  const dropped: string[] = []
  let [inScript, at] = [false, 0]
  scanHtml(html, {
    tag(name, isClosing) {
      inScript = !isClosing && name === 'script'
      if (DROPPED.has(name)) {
        if (!isClosing) dropped.push(name)
        else if (dropped.includes(name)) dropped.length = dropped.lastIndexOf(name)
      } else if (name === 'br') out.line()
      else if (name === 'li') {
        if (isClosing) out.endItem()
        else out.item()
      } else if (BLOCKS.has(name)) out.close()
      else if (name === 'td' || name === 'th') out.add('\t')
    },
    text(start, end) {
      if (inScript) return
      const decoded = decodeEntities(html.slice(start, end))
      if (dropped.length === 0) out.add(decoded, mapped ? at : -1)
      // Counts as `htmlSource` does, so that its map goes on from here.
      at += decoded.length
    },
  })
  return out.toMapped()
}
