import { type HtmlSource, MARK } from './html-source.js'
import { isBlock, type MappedText, Paragraphs } from './html-text.js'

/** As much of a page's tree as is walked here. */
interface Node {
  readonly nodeType: number
  readonly localName?: string
  readonly textContent: string | null
  readonly childNodes: Iterable<Node>
  getAttribute?(name: string): string | null
}

const TEXT_NODE = 3
const ELEMENT = 1

/** The main text of a page, found by Mozilla's Readability; null if there is none. */
export async function mainText(source: HtmlSource): Promise<MappedText | null> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')])
  const html = source.marked
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}`)
  const article = new Readability<Node>(document, { serializer: (node) => node as unknown as Node, disableJSONLD: true, charThreshold: 200 }).parse()
  if (!article?.content) return null
  const out = new Paragraphs()
  walk(article.content, out, new Finder(source))
  return out.toMapped()
}

function walk(node: Node, out: Paragraphs, finder: Finder): void {
  if (node.nodeType === TEXT_NODE) {
    const text = node.textContent ?? ''
    return out.add(text, finder.find(text))
  }
  if (node.nodeType !== ELEMENT) return
  const name = node.localName ?? ''
  finder.enter(node.getAttribute?.(MARK) ?? null)
  if (name === 'script' || name === 'style') return
  if (name === 'br') return out.line()
  if (name === 'li') out.item()
  else if (isBlock(name)) out.close()
  if (name === 'td' || name === 'th') out.add('\t')
  for (const child of node.childNodes) walk(child, out, finder)
  if (name === 'li') out.endItem()
  else if (isBlock(name)) out.close()
}

/** How far a text is looked for behind its element: what stood between was taken out of the page. */
const WINDOW = 5000
/** Letters compared on one page; beyond that its texts are left without their places. */
const BUDGET = 50_000_000

/** Finds the texts of the tree again in the page's text, going forward with the elements that carry their place. */
class Finder {
  readonly #source: HtmlSource
  #at = 0
  #spent = 0

  constructor(source: HtmlSource) {
    this.#source = source
  }

  enter(mark: string | null): void {
    const offset = mark && /^\d{1,9}$/.test(mark) ? Number(mark) : -1
    if (offset >= 0) this.#at = this.#source.after(offset)
  }

  /** Offset of a text in the page's text; -1 if it is not found nearby. */
  find(text: string): number {
    const all = this.#source.text
    if (!text.trim() || this.#spent > BUDGET) return -1
    let at = all.startsWith(text, this.#at) ? this.#at : -1
    if (at < 0) {
      const window = all.slice(this.#at, this.#at + text.length + WINDOW)
      this.#spent += window.length
      const found = window.indexOf(text)
      at = found < 0 ? -1 : this.#at + found
    }
    if (at >= 0) this.#at = at + text.length
    return at
  }
}
