import { parseHTML } from 'linkedom'

/** Elements that a readout needs; all others lose their tags, and those below their content too. */
const KEPT = new Set(
  'a abbr article b blockquote br caption cite code dd div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i li main ol p pre q s section small span strong sub sup table tbody td tfoot th thead time tr u ul'.split(
    ' ',
  ),
)
const DROPPED = new Set(
  'applet audio base button canvas embed form frame frameset head iframe img input link math meta noscript object option picture script select source style svg template textarea title video'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set(['datetime', 'dir', 'lang', 'colspan', 'rowspan', 'title'])

/**
 * The source of a page without anything that acts or loads: no scripts, styles, pictures, forms or frames, no links. It is shown
 * in a sandboxed frame besides, so that one of both may fail.
 */
export function sanitised(html: string): string {
  const { document } = parseHTML(html)
  const out: string[] = []
  for (const node of (document as unknown as Tree).childNodes) write(node, out, 0)
  return out.join('')
}

/** As much of a tree of HTML as is looked at. */
interface Tree {
  readonly nodeType: number
  readonly textContent: string | null
  readonly localName?: string
  readonly childNodes: Iterable<Tree>
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>
}

const DEEPEST = 200

function write(node: Tree, out: string[], depth: number): void {
  if (node.nodeType === 3) return void out.push(escaped(node.textContent ?? ''))
  if (node.nodeType !== 1 || depth > DEEPEST) return
  const name = (node.localName ?? '').toLowerCase()
  if (DROPPED.has(name)) return
  const isKept = KEPT.has(name)
  if (isKept) out.push(`<${name}${attributesOf(node)}>`)
  for (const child of node.childNodes) write(child, out, depth + 1)
  if (isKept && name !== 'br' && name !== 'hr') out.push(`</${name}>`)
}

const attributesOf = ({ attributes }: Tree): string =>
  [...(attributes ?? [])]
    .filter(({ name }) => ATTRIBUTES.has(name.toLowerCase()))
    .map(({ name, value }) => ` ${name.toLowerCase()}="${escaped(value)}"`)
    .join('')

const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0)};`)
