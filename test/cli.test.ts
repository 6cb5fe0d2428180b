import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFile } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ReadoutRecord } from '../src/model/record.js'
import { EXAMPLE, MAIN, type Ran, run } from './support/command.js'
import { ROOT } from './support/files.js'
import { makeDocx, wordParagraph } from './support/make-docx.js'
import { makePdf, paragraph } from './support/make-pdf.js'
import { warcRecord } from './support/make-warc.js'

const TEXT = 'The Foreign Minister of Norway Anna Berg met the Foreign Minister of Japan Kenji Mori in Oslo today. They discussed trade.'

let folder = ''

/** Runs the command in a folder of its own. */
const readout = (args: readonly string[], input = '', env: Record<string, string> = {}): Promise<Ran> => run(folder, args, { input, env })

const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content)
const recordsOf = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map(
      (line) =>
        JSON.parse(line) as {
          id: string
          document: { published: string | null; language: string; title: string | null; extra?: object }
          problems: { code: string }[]
          parties: { name: string }[]
        },
    )

// Every test starts processes: beside other work each may take long. What is asserted is what they write, not when.
describe.skipIf(!existsSync(MAIN)).concurrent('the command line', { timeout: 240_000 }, () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-cli-'))
    mkdirSync(join(folder, 'many/inner'), { recursive: true })
    mkdirSync(join(folder, 'none'))
    put('one.txt', `Ministers meet\n\n${TEXT}`)
    put('many/b.md', `# Second\n\n${TEXT}`)
    put('many/a.txt', TEXT)
    put('many/inner/c.html', `<html><head><title>Third</title></head><body><p>${TEXT}</p><script>evil()</script></body></html>`)
    put('many/.hidden.txt', TEXT)
    put('many/picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47))
    symlinkSync('.', join(folder, 'many/loop'))
    put(
      'lines.jsonl',
      [
        JSON.stringify({ id: 'a', text: TEXT, tags: { x: 1 } }),
        '{"id":"b",',
        '',
        JSON.stringify({ id: 'c' }),
        JSON.stringify({ id: 'd', text: TEXT, published: 'soon' }),
      ].join('\n'),
    )
    put('empty.txt', '')
    put('empty.jsonl', '')
    put('paper.txt', '%PDF-1.7')
    put('russian.txt', Uint8Array.from([...'Встреча министров прошла сегодня'].map((c) => (c === ' ' ? 32 : c.charCodeAt(0) - 0x350))))
    put('french.txt', "Le ministre a rencontré l'ambassadeur du Kazakhstan et ils ont parlé de la hausse de 36,7 % du commerce.")
    put('wide.txt', Buffer.from(`\ufeff${TEXT}`, 'utf16le'))
    put('half.jsonl', `{"id":"h","text":"${TEXT} \\ud800"}\n`)
    put('big.txt', new Uint8Array(20_000_001).fill(97))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('reads a file and tells it to people', async () => {
    const { code, out, err } = await readout(['read', 'one.txt', '--published', '2025-02-28'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Ministers meet\n28 February 2025 · one.txt\n')
    expect(out).toMatch(/Norway – Japan/)
    expect(out).not.toContain('\u001b')
  })

  test('reads standard input, told or not: text, HTML, JSON Lines', async () => {
    for (const args of [['read'], ['read', '-']]) expect(recordsOf((await readout([...args, '--jsonl'], TEXT)).out).map((r) => r.id)).toEqual(['stdin'])
    expect((await readout(['read', '-', '--jsonl'], `<html><body><p>${TEXT}</p><script>evil()</script></body></html>`)).out).not.toMatch(/evil/)
    expect(
      recordsOf((await readout(['read', '-', '--jsonl'], `${JSON.stringify({ id: 'x', text: TEXT })}\n${JSON.stringify({ text: TEXT })}`)).out).map(
        (r) => r.id,
      ),
    ).toEqual(['x', 'stdin:2'])
  })

  test('reads folders in the order of names, without what is hidden or no text', async () => {
    const { code, out } = await readout(['read', 'many', '--jsonl'])
    expect(code).toBe(0)
    expect(recordsOf(out).map((r) => r.id)).toEqual(['many/a.txt', 'many/b.md', 'many/inner/c.html'])
    expect(recordsOf(out)[1]?.document.title).toBe('Second')
  })

  test('writes records that the schema accepts', async () => {
    const { out } = await readout(['read', EXAMPLE, '--jsonl'])
    const records = out.split('\n').filter(Boolean)
    expect(records).toHaveLength(46)
    for (const record of records) expect(ReadoutRecord.safeParse(JSON.parse(record)).error).toBe(undefined)
    expect(JSON.parse((await readout(['read', EXAMPLE, '--json'])).out)).toEqual(records.map((record) => JSON.parse(record)))
  })

  test('keeps keys that it does not know', async () => {
    expect(recordsOf((await readout(['read', 'lines.jsonl', '--jsonl'])).out)[0]?.document.extra).toEqual({ tags: { x: 1 } })
  })

  test('gives the same bytes for any number of workers', async () => {
    const docs = readFileSync(EXAMPLE, 'utf8').repeat(12)
    put('much.jsonl', docs)
    const [one, two, five] = await Promise.all(
      [1, 2, 5].map((n) => readout(['read', 'much.jsonl', 'many', 'gone', 'one.txt', '--jsonl', '--workers', String(n)])),
    )
    expect(one?.code).toBe(3)
    expect(two).toEqual(one)
    expect(five).toEqual(one)
    const pages = await Promise.all([1, 3].map((n) => readout(['read', 'much.jsonl', '--html', `much-${n}.html`, '--workers', String(n), '--title', 'Much'])))
    expect(pages.map((p) => p.code)).toEqual([0, 0])
    expect(readFileSync(join(folder, 'much-3.html'), 'utf8')).toBe(readFileSync(join(folder, 'much-1.html'), 'utf8'))
    // Other tests write pages into this folder at the same time: only its own count.
    expect(readdirSync(folder).filter((name) => name.startsWith('much-') && name.endsWith('.part'))).toEqual([])
  }, 240_000) // starts eleven engines, which a busy machine takes its time for

  test('reads gzipped JSON Lines', async () => {
    put('packed.jsonl.gz', gzipSync(JSON.stringify({ id: 'z', text: TEXT })))
    put('broken.jsonl.gz', gzipSync(JSON.stringify({ id: 'z', text: TEXT })).subarray(0, 40))
    expect(recordsOf((await readout(['read', 'packed.jsonl.gz', '--jsonl'])).out).map((r) => r.id)).toEqual(['z'])
    expect(await readout(['read', 'broken.jsonl.gz'])).toMatchObject({ code: 3, err: expect.stringContaining('[PACKED_BROKEN]') })
  })

  test('reads PDF, Word, mail, tables, feeds and web archives, packed or not, with any number of workers', async () => {
    mkdirSync(join(folder, 'mixed'))
    put('mixed/a.pdf', makePdf([paragraph([TEXT.slice(0, 60), TEXT.slice(60)], 700)]))
    put('mixed/b.docx', makeDocx(wordParagraph(TEXT)))
    put('mixed/c.eml', `From: press@mfa.example\r\nSubject: Talks\r\nDate: Tue, 04 Mar 2025 09:00:00 +0100\r\n\r\n${TEXT}\r\n`)
    put('mixed/d.csv', `title,text\nTalks,"${TEXT}"\nMore,"${TEXT}"\n`)
    put('mixed/e.rss', `<rss version="2.0"><channel><title>News</title><item><title>Talks</title><description>${TEXT}</description></item></channel></rss>`)
    put('mixed/f.warc.gz', gzipSync(warcRecord({ type: 'conversion', url: 'https://mfa.example/1', media: 'text/plain', block: TEXT })))
    put('mixed/g.txt.gz', gzipSync(TEXT))
    const [one, three] = await Promise.all(['1', '3'].map((n) => readout(['read', 'mixed', '--jsonl', '--workers', n])))
    expect([one?.code, one?.err]).toEqual([0, ''])
    expect(three).toEqual(one)
    expect(recordsOf(one?.out ?? '').map((r) => [r.id.slice(6), r.document.published, r.parties.map((p) => p.name).sort()])).toEqual(
      [
        ['a.pdf', null],
        ['b.docx', null],
        ['c.eml', '2025-03-04'],
        ['d.csv:1', null],
        ['d.csv:2', null],
        ['e.rss:1', null],
        ['f.warc.gz:1', null],
        ['g.txt.gz', null],
      ].map((one) => [...one, ['Japan', 'Norway']]),
    )
  })

  test('leaves out what was worked out, if only what is stated is wanted', async () => {
    const all = await readout(['read', EXAMPLE, '--jsonl'])
    const stated = await readout(['read', EXAMPLE, '--jsonl', '--min-certainty', 'stated'])
    expect(all.out).toContain('"certainty":"inferred"')
    expect(stated.out).not.toContain('"certainty":"inferred"')
  })

  describe('bad input is named, and the rest is read', () => {
    const failing: [name: string, path: string, code: string][] = [
      ['an empty file', 'empty.txt', 'FILE_EMPTY'],
      ['an empty JSON Lines file', 'empty.jsonl', 'FILE_EMPTY'],
      ['a broken PDF', 'paper.txt', 'PDF_BROKEN'],
      ['a picture', 'many/picture.png', 'FILE_BINARY'],
      ['Windows-1251', 'russian.txt', 'ENCODING_REFUSED'],
      ['a path that is not there', 'gone.txt', 'PATH_MISSING'],
      ['an address', 'https://mfa.example/', 'ADDRESSES_ONLY'],
      ['a folder without texts', 'none', 'FOLDER_EMPTY'],
      ['a single text above the limit', 'big.txt', 'FILE_TOO_LARGE'],
    ]
    for (const [name, path, code] of failing) {
      test(name, async () => {
        const ran = await readout(['read', path, 'one.txt', '--jsonl'])
        expect(ran.code).toBe(3)
        expect(ran.err).toContain(`readout: ${path}`)
        expect(ran.err).toContain(`[${code}]`)
        expect(recordsOf(ran.out).map((r) => r.id)).toEqual(['one.txt'])
      })
    }

    test('malformed lines, with their numbers', async () => {
      const { code, out, err } = await readout(['read', 'lines.jsonl', '--jsonl'])
      expect(code).toBe(3)
      expect(recordsOf(out).map((r) => r.id)).toEqual(['a', 'd'])
      expect(err).toMatch(/lines\.jsonl:2: .*\[JSON_MALFORMED\]/)
      expect(err).toMatch(/lines\.jsonl:4: .*\[TEXT_MISSING\]/)
      expect(err).toContain('2 of 4 inputs could not be read')
    })

    test('a date that is none', async () =>
      expect(recordsOf((await readout(['read', 'lines.jsonl', '--jsonl'])).out)[1]?.problems.map((p) => p.code)).toEqual(['DATE_INVALID']))

    test('another language: what needs none is read', async () => {
      const { code, out } = await readout(['read', 'french.txt', '--jsonl'])
      expect(code).toBe(1)
      expect(recordsOf(out)).toMatchObject([
        {
          document: { language: 'fr' },
          parties: [{ name: 'Kazakhstan' }],
          figures: [{ value: 36.7, unit: '%' }],
          people: [],
          problems: [{ code: 'LANGUAGE_NOT_READ' }],
        },
      ])
    })

    test('UTF-16', async () => expect((await readout(['read', 'wide.txt', '--jsonl'])).code).toBe(0))

    test('half characters come out as valid JSON', async () => {
      const { code, out } = await readout(['read', 'half.jsonl', '--jsonl'])
      expect(code).toBe(1)
      expect(recordsOf(out)[0]?.problems.map((p) => p.code)).toEqual(['SURROGATE_UNPAIRED'])
      expect((await readout(['read', 'half.jsonl', '--html', 'half.html'])).code).toBe(1)
    })

    test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
      put('secret.txt', TEXT)
      chmodSync(join(folder, 'secret.txt'), 0)
      expect(await readout(['read', 'secret.txt'])).toMatchObject({ code: 3, err: expect.stringContaining('[PATH_UNREADABLE]') })
    })

    test('a page that cannot be written', async () =>
      expect(await readout(['read', 'one.txt', '--html', 'gone/page.html'])).toMatchObject({ code: 2, err: expect.stringContaining('[OUTPUT_UNWRITABLE]') }))
  })

  describe('a wrong call is exit code 2', () => {
    const calls: string[][] = [
      [],
      ['bogus'],
      ['read', '--bogus'],
      ['read', 'one.txt', '--published', '2025-02-30'],
      ['read', 'one.txt', '--json', '--jsonl'],
      ['read', 'one.txt', '--workers', '0'],
      ['read', 'one.txt', '--workers', 'x'],
      ['read', 'one.txt', '--min-certainty', 'sure'],
      ['why', 'one.txt'],
      ['why', 'one.txt', 'zz9'],
      ['why', EXAMPLE, 'e1'],
      ['score'],
      ['score', 'one.txt', 'lines.jsonl', '--misses', 'bogus'],
    ]
    for (const args of calls) {
      test(args.map((arg) => arg.replace(ROOT, '')).join(' ') || '(nothing)', async () => {
        const { code, out, err } = await readout(args)
        expect([code, out]).toEqual([2, ''])
        expect(err).not.toMatch(/\n\s+at /)
      })
    }
  })

  test('tells why a fact is there', async () => {
    const { code, out } = await readout(['why', EXAMPLE, 'e1', '--id', 'kz-214'])
    expect(code).toBe(0)
    expect(out).toMatch(/^e1, engagement in Roman Vassilenko meets EU officials in Brussels/)
    expect(out).toContain('fires in “')
    expect(JSON.parse((await readout(['why', EXAMPLE, 'e1', '--id', 'kz-214', '--json'])).out)).toMatchObject({
      document: 'kz-214',
      kind: 'engagement',
      rule: { file: expect.stringMatching(/^(languages|src)\//) },
    })
  })

  test('ends quietly when its reader goes away', async () => {
    const code = await new Promise((resolve) => {
      const child = execFile(process.execPath, [MAIN, 'read', EXAMPLE, EXAMPLE, EXAMPLE], { cwd: folder }, (error) => resolve(error?.code ?? 0))
      child.stdout?.once('data', () => child.stdout?.destroy())
    })
    expect(code).toBe(0)
  })

  test('says its version and helps', async () => {
    expect((await readout(['--version'])).out).toBe(`${(JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string }).version}\n`)
    expect(await readout(['read', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--published <date>') })
  })
})
