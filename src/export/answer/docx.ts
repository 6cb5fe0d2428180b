import { AlignmentType, Document, Footer, FootnoteReferenceRun, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { unzipSync, zipSync } from 'fflate'
import type { Answer, Line } from '../../answers/types.js'
import { printable } from '../escape.js'
import { coverageLine } from './html.js'
import { notShownSentence } from './not-shown.js'
import { type Notes, notesOf, sourceLine } from './notes.js'

/** An answer as a Word document: a page number on each page, every line with footnotes that quote its sources. The same answer gives the same bytes. */
export async function answerDocx(answer: Answer): Promise<Uint8Array> {
  const notes = notesOf(answer)
  const rests = coverageLine(answer)
  const body = [
    new Paragraph({ text: printable(answer.title), heading: HeadingLevel.TITLE }),
    ...answer.notes.map((note) => new Paragraph({ children: [new TextRun({ text: printable(note), italics: true })] })),
    ...answer.sections.flatMap((section) => [
      new Paragraph({ text: printable(section.title), heading: HeadingLevel.HEADING_1 }),
      ...section.lines.flatMap((line) => paragraphs(line, notes)),
      ...aside(notShownSentence(section)),
    ]),
    ...(rests ? [new Paragraph({ children: [new TextRun({ text: printable(rests), italics: true, size: 16 })], spacing: { before: 200 } })] : []),
  ]
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 })],
  })
  const document = new Document({
    title: printable(answer.title),
    creator: 'Readout',
    styles: STYLES,
    footnotes: Object.fromEntries(notes.sources.map((source, i) => [i + 1, { children: [note(printable(`“${source.quote}” – ${sourceLine(source)}`))] }])),
    sections: [
      {
        properties: { page: { margin: { top: 1000, bottom: 1000, left: 1200, right: 1200 } } },
        footers: { default: new Footer({ children: [number] }) },
        children: body,
      },
    ],
  })
  return withoutClock(new Uint8Array(await Packer.toBuffer(document)))
}

const aside = (text: string | null): Paragraph[] => (text ? [new Paragraph({ children: [new TextRun({ text, italics: true })] })] : [])

function paragraphs(line: Line, notes: Notes): Paragraph[] {
  const children = [new TextRun(printable(line.text)), ...notes.of(line).map((n) => new FootnoteReferenceRun(n))]
  const inner = (line.lines ?? []).map(
    (one) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(printable(one.text)), ...notes.of(one).map((n) => new FootnoteReferenceRun(n))] }),
  )
  return [new Paragraph({ children, spacing: { after: 60 } }), ...inner]
}

const note = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text, size: 16 })] })

const FONT = 'Georgia'
const STYLES = {
  default: {
    document: { run: { font: FONT, size: 21 } },
    title: { run: { font: FONT, size: 34 }, paragraph: { spacing: { after: 160 } } },
    heading1: { run: { font: FONT, size: 25, color: '444444' }, paragraph: { spacing: { before: 200, after: 60 }, keepNext: true } },
  },
}

/** Day on which ZIP archives begin to count: stands for "no day". */
const NO_DAY = new Date(1980, 0, 1)

/** The library writes the time of the call into the file: taken out, so that the same answer gives the same bytes. */
function withoutClock(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  const core = files['docProps/core.xml']
  if (core) {
    const xml = new TextDecoder().decode(core).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g, '$11980-01-01T00:00:00Z$3')
    files['docProps/core.xml'] = new TextEncoder().encode(xml)
  }
  return zipSync(files, { mtime: NO_DAY, level: 6 })
}
