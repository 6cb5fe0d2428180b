import { isBlock, Paragraphs } from './html-text.js'

/** As much of a page's tree as is walked here. */
interface Node {
  readonly nodeType: number
  readonly localName?: string
  readonly textContent: string | null
  readonly childNodes: Iterable<Node>
}

const TEXT_NODE = 3
const ELEMENT = 1

/** The main text of a page, found by Mozilla's Readability; null if there is none. */
export async function mainText(html: string): Promise<string | null> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')])
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}`)
  const article = new Readability<Node>(document, { serializer: (node) => node as unknown as Node, disableJSONLD: true, charThreshold: 200 }).parse()
  if (!article?.content) return null
  const out = new Paragraphs()
  walk(article.content, out)
  return out.toString()
}

function walk(node: Node, out: Paragraphs): void {
  if (node.nodeType === TEXT_NODE) return out.add(node.textContent ?? '')
  if (node.nodeType !== ELEMENT) return
  const name = node.localName ?? ''
  if (name === 'script' || name === 'style') return
  if (name === 'br') return out.line()
  const apart = isBlock(name) || name === 'li'
  if (apart) out.close()
  if (name === 'li') out.add('- ')
  if (name === 'td' || name === 'th') out.add('\t')
  for (const child of node.childNodes) walk(child, out)
  if (apart) out.close()
}
