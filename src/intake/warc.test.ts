import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { httpAnswer, warcRecord } from '../../test/support/make-warc.js'
import { takenFrom } from '../../test/support/taken.js'
import { documentsOf } from './documents.js'
import { partsOf } from './parts.js'

const TEXT = 'The Minister met the Ambassador of Japan, and they talked about trade and energy.'
const PAGE = `<html><head><title>Talks in Oslo</title></head><body><article><p>${TEXT.repeat(4)}</p></article></body></html>`
const INFO = warcRecord({ type: 'warcinfo', media: 'application/warc-fields', block: 'software: test\r\n' })
const page = (url: string, block: Uint8Array = httpAnswer(PAGE)): Uint8Array => warcRecord({ type: 'response', url, block })

const ARCHIVE = [
  INFO,
  warcRecord({ type: 'request', url: 'https://mfa.example/1', media: 'application/http; msgtype=request', block: 'GET /1 HTTP/1.1\r\n\r\n' }),
  page('https://mfa.example/1'),
  page('https://mfa.example/moved', httpAnswer('', ['Location: /1'], '301 Moved Permanently')),
  page('https://mfa.example/logo.png', httpAnswer('PNG', ['Content-Type: image/png'])),
  warcRecord({ type: 'conversion', url: 'https://mfa.example/2', media: 'text/plain', block: TEXT }),
  page('https://mfa.example/3', httpAnswer(gzipSync(PAGE), ['Content-Type: text/html; charset=utf-8', 'Content-Encoding: gzip'])),
  page('https://mfa.example/4', httpAnswer(`${PAGE.length.toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`, ['Content-Type: text/html', 'Transfer-Encoding: chunked'])),
]
const URLS = [1, 2, 3, 4].map((n) => `https://mfa.example/${n}`)

describe('a web archive', () => {
  test('gives its pages and texts with their addresses, plain or packed record by record', async () => {
    for (const [name, bytes] of [
      ['a.warc', Buffer.concat(ARCHIVE)],
      ['a.warc.gz', Buffer.concat(ARCHIVE.map((record) => gzipSync(record)))],
      ['unnamed', Buffer.concat(ARCHIVE)],
    ] as const) {
      const { documents, failures } = await takenFrom(bytes, name)
      expect(failures).toEqual([])
      expect(documents.map((d) => d.url)).toEqual(URLS)
      expect(documents.map((d) => d.id)).toEqual([`${name}:3`, `${name}:6`, `${name}:7`, `${name}:8`])
      for (const document of documents) expect(document.text).toContain(TEXT)
      expect(documents[0]?.provenance).toMatchObject({ url: 'web archive', title: 'title element' })
    }
  })

  test('tells when each was fetched', async () => {
    const dates: unknown[] = []
    const stream = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.concat(ARCHIVE)
    }
    for await (const part of partsOf(stream(), 'a.warc', 'warc')) {
      if (part.kind === 'whole') dates.push(part.known?.fetchedAt)
      for await (const taken of documentsOf(part)) expect('document' in taken).toBe(true)
    }
    expect(dates).toEqual(Array.from({ length: 4 }, () => '2025-03-04T10:00:00Z'))
  })

  test('a record in it that is damaged is told, the others are read', async () => {
    const bad = warcRecord({ type: 'response', url: 'https://mfa.example/x', block: httpAnswer(PAGE), length: 50 })
    const { documents, failures } = await takenFrom(Buffer.concat([INFO, bad, ...ARCHIVE.slice(2)]), 'a.warc')
    expect(documents.map((d) => d.url).slice(-4)).toEqual(URLS)
    expect(failures).toMatchObject([{ code: 'HTML_WITHOUT_TEXT' }, { code: 'WARC_BROKEN', message: expect.stringMatching(/at byte \d+ /) }])
    const cut = Buffer.concat(ARCHIVE)
    expect(await takenFrom(cut.subarray(0, cut.length - 100), 'a.warc')).toMatchObject({ documents: [{}, {}, {}], codes: ['WARC_BROKEN'] })
    const packed = Buffer.concat(ARCHIVE.map((record) => gzipSync(record)))
    expect(await takenFrom(packed.subarray(0, packed.length - 60), 'a.warc.gz')).toMatchObject({ documents: [{}, {}, {}], codes: ['PACKED_BROKEN'] })
  })

  test('bombs in it are not unpacked: a body, a record above the limit', async () => {
    const bomb = page('https://mfa.example/b', httpAnswer(gzipSync(new Uint8Array(50_000_000)), ['Content-Type: text/html', 'Content-Encoding: gzip']))
    const large = page('https://mfa.example/l', httpAnswer(new Uint8Array(21_000_000).fill(97)))
    const { documents, codes } = await takenFrom(Buffer.concat([bomb, large, ...ARCHIVE]), 'a.warc')
    expect(codes).toEqual(['PACKED_TOO_LARGE', 'FILE_TOO_LARGE'])
    expect(documents.map((d) => d.url)).toEqual(URLS)
  })

  test('is read as it comes: a stream of any length holds one record at a time', async () => {
    let made = 0
    let ended = false
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      try {
        for (;;) {
          made++
          yield page(`https://mfa.example/${made}`)
        }
      } finally {
        ended = true
      }
    }
    let read = 0
    for await (const part of partsOf(endless(), 'a.warc', 'warc')) if (part.kind === 'whole' && ++read === 50) break
    expect(made).toBeLessThan(read + 20)
    expect(ended).toBe(true)
  })
})
