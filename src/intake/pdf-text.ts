/** As much of a piece of text on a page as its layout needs. */
export interface PdfItem {
  readonly str: string
  /** Left edge and base line, in points from the lower left corner. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** Size of the letters. */
  readonly size: number
  readonly hasEOL: boolean
}

interface Line {
  text: string
  readonly x: number
  readonly y: number
  readonly size: number
  right: number
}

/** Running heads and page numbers repeat on this share of the pages. */
const REPEATED = 0.5
/** … and on no more than so many: each chapter may have its own. */
const MOST_NEEDED = 3

/** The pages' text: lines joined to paragraphs, words parted at line ends joined again, running heads and page numbers left out. */
export function pdfText(pages: readonly (readonly PdfItem[])[]): string {
  const all = pages.map(linesOf)
  const repeated = repeatedLines(all)
  const paragraphs: string[] = []
  for (const lines of all) {
    const kept = lines.filter((line, i) => !isMargin(i, lines.length) || !repeated.has(shape(line.text)))
    const sizes = kept.map((line) => line.right - line.x).sort((a, b) => a - b)
    const usual = sizes[Math.floor(sizes.length * 0.8)] ?? 0
    kept.forEach((line, i) => {
      const before = kept[i - 1]
      const last = paragraphs.length - 1
      const goesOn = before ? isSameParagraph(before, line, usual) : last >= 0 && runsOver(paragraphs[last] as string, line.text)
      if (goesOn && last >= 0) paragraphs[last] = joined(paragraphs[last] as string, line.text)
      else paragraphs.push(line.text)
    })
  }
  return paragraphs.join('\n\n')
}

/** What stands in the largest letters of the first page, if they are larger than those of its text: the heading of a statement or report. */
export function headingOf(pages: readonly (readonly PdfItem[])[]): string | null {
  const lines = linesOf(pages[0] ?? [])
  const letters = lines.flatMap((line) => Array.from({ length: Math.ceil(line.text.length / 10) }, () => line.size)).sort((a, b) => a - b)
  const usual = letters[letters.length >> 1] ?? 0
  const largest = lines.reduce((size, line) => Math.max(size, line.size), 0)
  if (largest < usual * 1.15) return null
  const first = lines.findIndex((line) => line.size > largest * 0.95)
  const end = lines.findIndex((line, i) => i > first && line.size <= largest * 0.95)
  const heading = lines.slice(first, end < 0 ? undefined : end).reduce((text, line) => (text ? joined(text, line.text) : line.text), '')
  return heading.length <= LONGEST_HEADING && /\p{L}{2}/u.test(heading) ? heading : null
}

const LONGEST_HEADING = 250

/** Items on one base line make a line; a gap as wide as a blank is one. */
function linesOf(items: readonly PdfItem[]): Line[] {
  const lines: Line[] = []
  let open: Line | null = null
  for (const item of items) {
    if (item.str) {
      const isSame: boolean = open !== null && Math.abs(open.y - item.y) < Math.max(open.size, item.size) * 0.5
      if (open && isSame) {
        const gap = item.x - open.right
        const apart = gap > item.size * 0.15 && !/\s$/.test(open.text) && !/^\s/.test(item.str)
        open.text += `${apart ? ' ' : ''}${item.str}`
        open.right = Math.max(open.right, item.x + item.width)
      } else {
        open = { text: item.str, x: item.x, y: item.y, size: item.size, right: item.x + item.width }
        lines.push(open)
      }
    }
    if (item.hasEOL) open = null
  }
  for (const line of lines) line.text = line.text.replace(/\s+/g, ' ').trim()
  return lines.filter((line) => line.text)
}

/** A paragraph ends at a wider gap, at another size of letters, before a list item, or after a short line that ends a sentence. */
function isSameParagraph(before: Line, line: Line, usual: number): boolean {
  const size = Math.max(before.size, line.size)
  const gap = before.y - line.y
  if (gap < 0 || gap > size * 1.75 || Math.abs(before.size - line.size) > size * 0.1) return false
  if (/^(?:[•·▪–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/.test(line.text)) return false
  const isShort = before.right - before.x < usual * 0.85
  return !(isShort && (/[.!?:”"]$/.test(before.text) || line.x > before.x + size))
}

/** A sentence that goes on over the page. */
const runsOver = (before: string, line: string): boolean => !/[.!?:”"]$/.test(before) && /^\p{Ll}/u.test(line)

/** "Ambas-" and "sador" are one word; "EU-" and "Kazakhstan" keep their hyphen. */
function joined(before: string, line: string): string {
  if (!/\p{L}-$/u.test(before)) return `${before} ${line}`
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line) ? before.slice(0, -1) + line : before + line
}

const isMargin = (index: number, count: number): boolean => index < 2 || index >= count - 2

/** "Page 3 of 12" and "Page 4 of 12" are one shape. */
const shape = (text: string): string => text.toLowerCase().replace(/\d+/g, '0')

function repeatedLines(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const lines of pages)
    for (const key of new Set(lines.filter((_, i) => isMargin(i, lines.length)).map((line) => shape(line.text)))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const enough = Math.min(Math.max(2, pages.length * REPEATED), MOST_NEEDED)
  return new Set(
    [...counts].filter(([key, count]) => count >= enough || (pages.length > 1 && /^(?:page )?0(?: ?(?:of|\/) ?0)?$/.test(key))).map(([key]) => key),
  )
}
