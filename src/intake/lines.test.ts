import { describe, expect, test } from 'vitest'
import { LINE_LIMIT } from './limits.js'
import { linePieces, linesOf } from './lines.js'

async function* stream(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
}

/** Lines with their numbers, as they come out of the pieces; `null` for one that was left out. */
async function numbered(source: AsyncIterable<Uint8Array>): Promise<[number, string | null][]> {
  const out: [number, string | null][] = []
  for await (const { bytes, firstLine } of linePieces(source)) {
    if (!bytes) out.push([firstLine, null])
    else [...linesOf(bytes)].forEach((line, i) => out.push([firstLine + i, new TextDecoder().decode(line)]))
  }
  return out
}

describe('a stream is cut at line ends', () => {
  const wanted: [number, string][] = [
    [1, 'one'],
    [2, 'two é'],
    [3, ''],
    [4, 'four'],
  ]

  test('wherever its chunks end', async () => {
    const bytes = new TextEncoder().encode('one\ntwo é\n\nfour')
    for (let size = 1; size <= bytes.length; size++) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size))
      expect(await numbered(stream(...chunks))).toEqual(wanted)
    }
  })

  test('also in UTF-16', async () => {
    const text = '{"text":"é"}\n{"b":2}\n'
    const wide = new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((c) => c.charCodeAt(0))]).buffer)
    expect(await numbered(stream(wide.subarray(0, 7), wide.subarray(7)))).toEqual([
      [1, '{"text":"é"}'],
      [2, '{"b":2}'],
    ])
  })

  test('a line above the limit is left out, and the count goes on', async () => {
    const part = new Uint8Array(LINE_LIMIT / 2).fill(97)
    expect(await numbered(stream('one\n', part, part, part, 'b\nthree\n', 'four'))).toEqual([
      [1, 'one'],
      [2, null],
      [3, 'three'],
      [4, 'four'],
    ])
  })
})
