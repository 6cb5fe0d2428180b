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

/** Collects text by paragraphs: white space folded, blocks apart, list items with a dash. */
export class Paragraphs {
  #done: string[] = []
  #open = ''

  add(text: string): void {
    this.#open += text
  }

  line(): void {
    this.#open = `${this.#open.trimEnd()}\n`
  }

  close(): void {
    const text = this.#open
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim()
    if (text) this.#done.push(text)
    this.#open = ''
  }

  toString(): string {
    this.close()
    return this.#done.join('\n\n')
  }
}

export function isBlock(name: string): boolean {
  return BLOCKS.has(name)
}

/** The text of a page without building its tree: for pages that no reader could have laid out (nested 10,000 deep, millions of elements). */
export function flatText(html: string): string {
  const out = new Paragraphs()
  const dropped: string[] = []
  scanHtml(html, {
    tag(name, isClosing) {
      if (DROPPED.has(name)) {
        if (!isClosing) dropped.push(name)
        else if (dropped.includes(name)) dropped.length = dropped.lastIndexOf(name)
      } else if (name === 'br') out.line()
      else if (BLOCKS.has(name) || name === 'li') {
        out.close()
        if (name === 'li' && !isClosing) out.add('- ')
      } else if (name === 'td' || name === 'th') out.add('\t')
    },
    text(start, end) {
      if (dropped.length === 0) out.add(decodeEntities(html.slice(start, end)))
    },
  })
  return out.toString()
}
