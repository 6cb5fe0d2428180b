import { gzipSync } from 'node:zlib'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { itemsOf } from '../sources/items.js'
import { failedPiece } from '../sources/pieces.js'
import { portable } from '../sources/portable.js'
import { piecesOf } from '../sources/sources-of.js'
import { type PartPiece, type Piece, SOURCES_DEFAULTS, type SourceItem } from '../sources/types.js'
import { failure } from '../base/errors.js'
import { decodeLoad, encodeLoad } from './carried.js'

const folder = mkdtempSync(join(tmpdir(), 'readout-carried-'))
afterAll(() => rmSync(folder, { recursive: true }))
const settings = { published: null, outlet: 'Embassy', marking: 'internal' } as const

async function itemsOfAll(pieces: Iterable<Piece>): Promise<SourceItem[]> {
  const all: SourceItem[] = []
  for (const piece of pieces) for await (const item of itemsOf(piece)) all.push(plain(item))
  return all
}

/** Bytes of a file are a Buffer, those that were carried are not; they are the same bytes. */
const plain = (item: SourceItem): SourceItem =>
  item.kind === 'document' && item.source ? { ...item, source: { ...item.source, bytes: new Uint8Array(item.source.bytes) } } : item

test('another machine makes the same documents of what it is sent', async () => {
  const page =
    '<html><head><title>Talks</title></head><body><article><h1>Talks</h1><p>Minister Anna Berg met Minister Olivier Roux in Oslo.</p></article></body></html>'
  writeFileSync(join(folder, 'a.html'), page)
  writeFileSync(join(folder, 'b.txt'), 'Anna Berg met Olivier Roux.')
  writeFileSync(join(folder, 'c.jsonl.gz'), gzipSync('{"id":"odd","text":"zero \\u0000 half \\ud83d $bytes"}\n{"text":""}\n'))
  writeFileSync(join(folder, 'd.csv'), 'id,text\nrow,"Anna Berg met Olivier Roux."\n')
  writeFileSync(join(folder, 'e.txt'), '')
  const pieces: Piece[] = []
  for await (const piece of piecesOf([folder], { ...SOURCES_DEFAULTS, fetcher: null })) pieces.push(piece)
  const carried: PartPiece[] = []
  for (const piece of pieces) for await (const one of portable(piece)) carried.push(one)
  const text = encodeLoad({ settings, pieces: carried })
  expect(text).toMatch(/^[\w+/=]+$/)
  rmSync(join(folder, 'a.html'))
  writeFileSync(join(folder, 'b.txt'), 'changed since')
  const load = decodeLoad(text)
  expect(load.settings).toEqual(settings)
  const there = await itemsOfAll(load.pieces)
  expect(there.map((item) => item.kind)).toEqual(['document', 'document', 'document', 'failure', 'document', 'failure'])
  writeFileSync(join(folder, 'a.html'), page)
  writeFileSync(join(folder, 'b.txt'), 'Anna Berg met Olivier Roux.')
  expect(there).toEqual(await itemsOfAll(pieces))
})

test('what stands in for a page that could not be had goes with it', async () => {
  const instead = { kind: 'lines', name: 'feed', bytes: new TextEncoder().encode('{"text":"Anna Berg met Olivier Roux."}'), firstLine: 3 } as const
  const piece = failedPiece(failure('FILE_EMPTY', 'page'), { source: 'feed', at: 'page' }, instead)
  expect(decodeLoad(encodeLoad({ settings, pieces: [piece] })).pieces).toEqual([piece])
})
