/** A line of a made page: its text, and where it stands in points from the lower left corner. */
export interface PdfLine {
  readonly text: string
  readonly x?: number
  readonly y: number
  readonly size?: number
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&')

/** A small PDF 1.4, written out object by object. */
export function makePdf(pages: readonly (readonly PdfLine[])[], info = ''): Uint8Array {
  return pdfOf(pages.map(contentOf), info)
}

const contentOf = (lines: readonly PdfLine[]): PdfStream => ({
  dictionary: '',
  content: lines.map(({ text, x = 72, y, size = 12 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`).join('\n'),
})

/** What stands on a page: its drawing, packed or not, one letter a byte. */
export interface PdfStream {
  readonly dictionary: string
  readonly content: string
}

/** A PDF out of its pages' streams. */
export function pdfOf(contents: readonly PdfStream[], info = ''): Uint8Array {
  const firstPage = 5
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${contents.map((_, i) => `${firstPage + i * 2} 0 R`).join(' ')}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< ${info} >>`,
    ...contents.flatMap(({ dictionary, content }, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${firstPage + i * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} ${dictionary} >>\nstream\n${content}\nendstream`,
    ]),
  ]
  let out = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = out.length
    out += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const xref = out.length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${xref}\n%%EOF`
  return Uint8Array.from(out, (c) => c.charCodeAt(0))
}

/** Lines of a paragraph from the top of the page down, 14 points apart. */
export const paragraph = (lines: readonly string[], top: number): PdfLine[] => lines.map((text, i) => ({ text, y: top - i * 14 }))
