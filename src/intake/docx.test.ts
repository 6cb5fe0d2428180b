import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { makeDocx, wordParagraph } from '../../test/support/make-docx.js'
import { takenFrom } from '../../test/support/taken.js'

const BODY = 'Foreign Minister Anna Berg met the Ambassador of Japan.'

describe('a Word document becomes a document', () => {
  test('with its heading as title, and dates of its properties', async () => {
    const core = '<dc:title>Document1</dc:title><dcterms:created>2025-03-04T08:00:00Z</dcterms:created>'
    const { documents } = await takenFrom(makeDocx(wordParagraph('Talks & more', 'Heading1') + wordParagraph(BODY), core), 'a.docx')
    expect(documents).toEqual([
      {
        id: 'a.docx',
        text: `Talks & more\n\n${BODY}`,
        title: 'Talks & more',
        published: '2025-03-04',
        provenance: { title: 'first heading', published: 'Word created' },
      },
    ])
  })

  test('with notes at its end and no marks of them in its sentences', async () => {
    const note =
      '<w:p><w:r><w:t>The Minister</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t xml:space="preserve"> met the Ambassador.</w:t></w:r></w:p>'
    const { documents } = await takenFrom(makeDocx(note, '', { 1: wordParagraph('Of Norway.') }), 'a.docx')
    expect(documents[0]?.text).toBe('The Minister met the Ambassador.\n\n- Of Norway.')
  })

  test('with tables and lists as text', async () => {
    const cell = (text: string): string => `<w:tc>${wordParagraph(text)}</w:tc>`
    const { documents } = await takenFrom(makeDocx(`${wordParagraph(BODY)}<w:tbl><w:tr>${cell('Trade')}${cell('5 billion')}</w:tr></w:tbl>`), 'a.docx')
    expect(documents[0]?.text).toContain('Trade')
    expect(documents[0]?.text).toContain('5 billion')
  })
})

describe('a file that is no whole Word document is named', () => {
  const whole = makeDocx(wordParagraph(BODY))
  test('cut off, another archive, without text', async () => {
    expect((await takenFrom(whole.subarray(0, whole.length - 60), 'a.docx')).codes).toEqual(['DOCX_BROKEN'])
    expect((await takenFrom(zipSync({ 'a.txt': new Uint8Array([65]) }), 'a.docx')).codes).toEqual(['DOCX_BROKEN'])
    expect((await takenFrom(makeDocx(''), 'a.docx')).codes).toEqual(['FILE_EMPTY'])
    expect((await takenFrom(makeDocx('<w:p><w:r>'), 'a.docx')).codes).toEqual(['DOCX_BROKEN'])
  })

  test('a bomb is not unpacked: its body, its other parts, and many of them', async () => {
    const zeros = new Uint8Array(30_000_000)
    const bombs = [{ 'word/document.xml': zeros }, { 'word/document.xml': new Uint8Array(9), 'word/media/x.bin': new Uint8Array(120_000_000) }]
    for (const files of bombs) expect((await takenFrom(zipSync(files), 'a.docx')).codes).toEqual(['PACKED_TOO_LARGE'])
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`word/${i}.xml`, new Uint8Array()]))
    expect((await takenFrom(zipSync(many), 'a.docx')).codes).toEqual(['PACKED_TOO_LARGE'])
  })

  test('mutated anywhere: a document or a failure, never a crash', async () => {
    for (let at = 0; at < whole.length; at += 61) {
      const bytes = whole.slice()
      bytes[at] = (bytes[at] as number) ^ 0x5a
      const { documents, codes } = await takenFrom(bytes, 'a.docx')
      expect(documents.length + codes.length).toBe(1)
    }
  })
})
