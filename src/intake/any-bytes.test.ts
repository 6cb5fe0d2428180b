import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takenFrom } from '../../test/support/taken.js'
import { fromBytes } from './whole.js'
import { fromLine } from './jsonl.js'
import { linePieces, linesOf } from './lines.js'
import type { Taken } from './taken.js'

const PIECES = [
  '<p>',
  '</p>',
  '<div',
  '>',
  '<script>',
  '</script',
  '<!--',
  '-->',
  '"',
  "'",
  '=',
  '&',
  '&#',
  '&#xd800;',
  '<a href="',
  '\u0000',
  '\ud800',
  'Minister',
  ' met ',
  '\n',
  '{"text":',
  '}',
  '\\u0041',
  'é',
  '部',
  '<!doctype html>',
  '<meta charset=',
  'utf-16',
  '<title>',
]
const html = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => new TextEncoder().encode(pieces.join('')))
const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), html)

/** Either a document with a text, or a failure of the catalogue with its place. */
function isSound(taken: Taken | null): boolean {
  if (taken === null) return true
  return 'failed' in taken ? taken.failed.where === 'x' && /^[A-Z_]+$/.test(taken.failed.code) : taken.document.text.trim() !== ''
}

for (const format of ['text', 'markdown', 'html'] as const) {
  test(`any bytes as ${format} become a document or a failure`, async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        expect(isSound(await fromBytes(given, format, 'x'))).toBe(true)
      }),
      { numRuns: 1500, seed: 28 },
    )
  })
}

test('any bytes as a line become a document, a failure or nothing', () => {
  fc.assert(
    fc.property(bytes, (given) => isSound(fromLine(given, 'x'))),
    { numRuns: 3000, seed: 28 },
  )
})

test('any stream is cut into the lines it has', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 20, min: 9, max: 12 }), { maxLength: 8 }), async (chunks) => {
      const lines: string[] = []
      const stream = async function* (): AsyncGenerator<Uint8Array> {
        yield* chunks
      }
      for await (const { bytes: piece } of linePieces(stream()))
        for (const line of linesOf(piece ?? new Uint8Array())) lines.push(new TextDecoder().decode(line))
      const whole = chunks.map((chunk) => new TextDecoder().decode(chunk)).join('')
      expect(lines).toEqual(
        whole
          .replace(/\n$/, '')
          .split('\n')
          .filter((_, i, all) => all.length > 1 || whole !== ''),
      )
    }),
    { numRuns: 1500, seed: 28 },
  )
})

const CONTAINER_PIECES = [
  '<rss version="2.0"><channel>',
  '<item>',
  '<title>',
  '</item>',
  '<feed xmlns="http://www.w3.org/2005/Atom">',
  '<entry>',
  '<![CDATA[',
  ']]>',
  '<urlset><url><loc>',
  'https://mfa.example/',
  'WARC/1.0\r\n',
  'WARC-Type: response\r\n',
  'Content-Length: 20\r\n',
  'Content-Type: application/http\r\n',
  '\r\n\r\n',
  'HTTP/1.1 200 OK\r\n',
  'From: a@mfa.example\r\n',
  'MIME-Version: 1.0\r\n',
  'Content-Type: multipart/mixed; boundary=b\r\n',
  '--b\r\n',
  'text,title\n',
  '"',
  ',',
  ';',
  '%PDF-1.4\n',
  '1 0 obj',
  'stream\n',
  'endstream',
  'PK\u0003\u0004',
  '\u001f\u008b\u0008',
  '[{"text":"a"}]',
  '{"version":"https://jsonfeed.org/version/1","items":[',
]
const containers = fc
  .array(fc.constantFrom(...CONTAINER_PIECES, ...PIECES), { maxLength: 40 })
  .map((pieces) => Uint8Array.from(pieces.join(''), (letter) => letter.charCodeAt(0) & 255))

for (const name of ['x', 'x.csv', 'x.eml', 'x.rss', 'x.xml', 'x.json', 'x.warc', 'x.pdf', 'x.docx', 'x.txt.gz']) {
  test(`any bytes named ${name} become documents, or failures of the catalogue`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 200, minLength: 1 }), containers), async (given) => {
        const { documents, failures } = await takenFrom(given, name)
        expect(documents.every((document) => document.text.trim() !== '')).toBe(true)
        expect(failures.every(({ code, where }) => /^[A-Z_]+$/.test(code) && where?.startsWith(name))).toBe(true)
      }),
      { numRuns: 300, seed: 28 },
    )
  })
}
