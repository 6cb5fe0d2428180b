import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { makePdf, paragraph, pdfOf, type PdfLine, type PdfStream } from '../../test/support/make-pdf.js'
import { takenFrom } from '../../test/support/taken.js'
import { fromPdf } from './pdf.js'

const BODY = ['Foreign Minister Anna Berg of Norway met the Ambas-', 'sador of Japan, Kenji Mori, in Oslo on 3 March 2025. They', 'discussed trade and energy.']

describe('a PDF becomes a document', () => {
  test('of paragraphs, with words joined over line ends', async () => {
    const lines = [{ text: 'Talks in Oslo', y: 740, size: 18 }, ...paragraph(BODY, 700), ...paragraph(['A visit is planned for May.'], 640)]
    const { documents } = await takenFrom(makePdf([lines], '/Title (Talks in Oslo) /CreationDate (D:20250304120000Z)'), 'a.pdf')
    expect(documents).toEqual([
      {
        id: 'a.pdf',
        text: 'Talks in Oslo\n\nForeign Minister Anna Berg of Norway met the Ambassador of Japan, Kenji Mori, in Oslo on 3 March 2025. They discussed trade and energy.\n\nA visit is planned for May.',
        title: 'Talks in Oslo',
        published: '2025-03-04',
        provenance: { title: 'PDF Title', published: 'PDF CreationDate' },
      },
    ])
  })

  test('without running heads and page numbers; a sentence goes on over the page', async () => {
    const page = (number: number, body: PdfLine[]): PdfLine[] => [
      { text: 'Ministry Gazette No. 5', y: 770, size: 9 },
      ...body,
      { text: `Page ${number} of 3`, y: 30, size: 9 },
    ]
    const { documents } = await takenFrom(
      makePdf([
        page(1, paragraph(['The two sides agreed to expand'], 60)),
        page(2, paragraph(['trade in food and to meet again.'], 720)),
        page(3, paragraph(['The End Of It.'], 720)),
      ]),
      'a.pdf',
    )
    expect(documents[0]?.text).toBe('The two sides agreed to expand trade in food and to meet again.\n\nThe End Of It.')
  })

  test('within a time that it may take, or not at all', async () => {
    const bytes = makePdf([paragraph(BODY, 700)])
    expect(await fromPdf(bytes, 'a.pdf', null, -1)).toMatchObject({ failed: { code: 'PDF_TOO_SLOW', where: 'a.pdf' } })
    expect(await fromPdf(bytes, 'a.pdf')).toMatchObject({ document: { id: 'a.pdf' } })
  })

  test('dated by its own first lines before its properties; names of programs are no titles', async () => {
    const lines = [{ text: 'Joint statement', y: 740 }, { text: 'Published on 28 February 2025', y: 700 }, ...paragraph(BODY, 640)]
    const { documents } = await takenFrom(makePdf([lines], '/Title (Microsoft Word - stmt_final.docx) /CreationDate (D:20260101000000Z)'), 'a.pdf')
    expect(documents[0]).toMatchObject({
      title: 'Joint statement',
      published: '2025-02-28',
      provenance: { title: 'first line', published: 'date at the head of the text' },
    })
  })

  test('with what stands in its largest letters as title', async () => {
    const lines = [
      { text: 'MINISTRY OF FOREIGN AFFAIRS', y: 770, size: 10 },
      { text: 'Joint statement on', y: 730, size: 20 },
      { text: 'trade and energy', y: 706, size: 20 },
      ...paragraph(BODY, 640),
    ]
    expect((await takenFrom(makePdf([lines]), 'a.pdf')).documents[0]).toMatchObject({
      title: 'Joint statement on trade and energy',
      provenance: { title: 'largest letters' },
    })
  })

  test('whatever its name says', async () => expect((await takenFrom(makePdf([paragraph(BODY, 700)]), 'a.txt')).documents).toHaveLength(1))
})

describe('a PDF that cannot be read is named', () => {
  const whole = makePdf([paragraph(BODY, 700)])
  test('damaged', async () => {
    expect((await takenFrom('%PDF-1.7\nnothing else', 'a.pdf')).codes).toEqual(['PDF_BROKEN'])
    expect((await takenFrom(whole.subarray(0, 200), 'a.pdf')).codes).toEqual(['PDF_BROKEN'])
  })
  test('without text', async () => expect((await takenFrom(makePdf([[]]), 'a.pdf')).codes).toEqual(['PDF_WITHOUT_TEXT']))
  test('a bomb, packed once or twice; a packed page is none', async () => {
    const packed = (content: Uint8Array, times: number): PdfStream => {
      let out = content
      for (let i = 0; i < times; i++) out = deflateSync(out)
      return { dictionary: `/Filter [${'/FlateDecode '.repeat(times)}]`, content: Buffer.from(out).toString('latin1') }
    }
    const zeros = new Uint8Array(80_000_000).fill(32)
    for (const times of [1, 2]) expect((await takenFrom(pdfOf([packed(zeros, times)]), 'a.pdf')).codes).toEqual(['PACKED_TOO_LARGE'])
    const text = new TextEncoder().encode('BT /F1 12 Tf 72 700 Td (The Minister met the Ambassador.) Tj ET')
    expect((await takenFrom(pdfOf([packed(text, 2)]), 'a.pdf')).documents).toMatchObject([{ text: 'The Minister met the Ambassador.' }])
  })
  test('mutated anywhere: a document or a failure, never a crash', async () => {
    for (let at = 20; at < whole.length; at += 97) {
      const bytes = whole.slice()
      bytes[at] = (bytes[at] as number) ^ 0x55
      const { documents, codes } = await takenFrom(bytes, 'a.pdf')
      expect(documents.length + codes.length).toBe(1)
    }
  })
})
