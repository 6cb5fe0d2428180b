import { describe, expect, test } from 'vitest'
import { decode } from './encoding.js'
import { decodeWindows1252 } from './windows-1252.js'

const TEXT = 'The Minister met Pēteris in Zürich – “a good talk”.'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const wide = (text: string, isBig: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  for (let i = 0; i < text.length; i++)
    bytes.set(isBig ? [text.charCodeAt(i) >> 8, text.charCodeAt(i) & 255] : [text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8], i * 2)
  return bytes
}
const joined = (...parts: (number[] | Uint8Array)[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))

/** Text in an 8-bit table, by the table's own decoder turned round. */
function legacy(label: string, text: string): Uint8Array {
  const decoded = (byte: number): string =>
    label === 'windows-1252' ? decodeWindows1252(Uint8Array.of(byte)) : new TextDecoder(label).decode(Uint8Array.of(byte))
  const byChar = new Map(Array.from({ length: 256 }, (_, byte) => [decoded(byte), byte]))
  return Uint8Array.from([...text].map((char) => byChar.get(char) ?? 63))
}

describe('texts are decoded by what their bytes tell', () => {
  const read: [name: string, bytes: Uint8Array, encoding: string, text: string][] = [
    ['UTF-8', utf8(TEXT), 'utf-8', TEXT],
    ['UTF-8 with mark', joined([0xef, 0xbb, 0xbf], utf8(TEXT)), 'utf-8', TEXT],
    ['UTF-16 LE with mark', joined([0xff, 0xfe], wide(TEXT, false)), 'utf-16le', TEXT],
    ['UTF-16 BE with mark', joined([0xfe, 0xff], wide(TEXT, true)), 'utf-16be', TEXT],
    ['UTF-16 LE without mark', wide(TEXT, false), 'utf-16le', TEXT],
    ['UTF-16 BE without mark', wide(TEXT, true), 'utf-16be', TEXT],
    [
      'UTF-16 LE without mark, in Cyrillic',
      wide('Министр встретился с послом в Осло и обсудил с ним торговлю.', false),
      'utf-16le',
      'Министр встретился с послом в Осло и обсудил с ним торговлю.',
    ],
    ['UTF-16 with half a character', joined([0xff, 0xfe], wide('a \ud800 b', false)), 'utf-16le', 'a \ud800 b'],
    [
      'Windows-1252',
      legacy('windows-1252', 'The Minister met François in Zürich – “a good talk”.'),
      'windows-1252',
      'The Minister met François in Zürich – “a good talk”.',
    ],
  ]
  for (const [name, bytes, encoding, text] of read) test(name, () => expect(decode(bytes)).toEqual({ text, encoding }))

  test('what a page declares counts where the bytes are no UTF-8', () => {
    const text = 'Министр встретился с послом.'
    expect(decode(legacy('windows-1251', text), 'windows-1251')).toEqual({ text, encoding: 'declared' })
    expect(decode(utf8(text), 'windows-1251')).toEqual({ text, encoding: 'utf-8' })
    expect(decode(legacy('windows-1252', 'Zürich '.repeat(9)), 'no-such-table')).toMatchObject({ encoding: 'windows-1252' })
  })
})

describe('other encodings are refused by name', () => {
  const russian = 'Министр иностранных дел провёл встречу с послом Казахстана. '.repeat(3)
  const refused: [name: string, bytes: Uint8Array, named: RegExp][] = [
    ['UTF-32', joined([0xff, 0xfe, 0, 0], [65, 0, 0, 0]), /UTF-32/],
    ['Windows-1251', legacy('windows-1251', russian), /Windows-1251/],
    ['KOI8-R', legacy('koi8-r', russian), /KOI8-R/],
    ['IBM 866', legacy('ibm866', russian), /IBM 866/],
    [
      'Windows-1250',
      legacy('windows-1250', 'Minister spotkał się z ambasadorem, a także przyjął w południe głównych posłów i mówił o współpracy'),
      /Windows-1250/,
    ],
    [
      'Shift JIS',
      Uint8Array.from([
        0x91, 0xe5, 0x90, 0x62, 0x82, 0xcd, 0x91, 0xe5, 0x8e, 0x67, 0x82, 0xc6, 0x89, 0xef, 0x92, 0x6b, 0x82, 0xb5, 0x82, 0xbd, 0x81, 0x42, 0x82, 0xb1, 0x82,
        0xea,
      ]),
      /Shift JIS/,
    ],
    ['damaged UTF-8 with mark', joined([0xef, 0xbb, 0xbf], [0x41, 0xc3]), /damaged UTF-8/],
  ]
  for (const [name, bytes, named] of refused) test(name, () => expect(decode(bytes)).toMatchObject({ refused: expect.stringMatching(named) }))
})

describe('binary data is told by its format', () => {
  const binary: [name: string, bytes: Uint8Array, named: RegExp][] = [
    ['PDF', utf8('%PDF-1.7 …'), /PDF/],
    ['DOCX', joined([0x50, 0x4b, 3, 4], utf8('word')), /Office document/],
    ['PNG', joined([0x89], utf8('PNG\r\n')), /PNG/],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), /gzip/],
    ['RTF', utf8('{\\rtf1 hello}'), /Rich Text/],
    ['zero bytes', Uint8Array.of(1, 0, 0, 7, 9, 200, 0), /binary/],
    ['control characters', Uint8Array.of(...Array.from({ length: 40 }, (_, i) => (i % 8) + 1)), /binary/],
  ]
  for (const [name, bytes, named] of binary) test(name, () => expect(decode(bytes)).toMatchObject({ binary: expect.stringMatching(named) }))
})
