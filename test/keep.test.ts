import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSqlite } from '../src/store/sqlite/driver.js'
import { EXAMPLE, MAIN, type Ran, run } from './support/command.js'

let folder = ''
const readout = (...args: string[]): Promise<Ran> => run(folder, args)
const lines = async (...args: string[]): Promise<Record<string, unknown>[]> =>
  (await readout(...args)).out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
const QUESTIONS = ['engagements', 'people', 'holdings', 'figures', 'conflicts', 'pairs', 'coverage']
/** All that a store answers: a line each, shortened to its digest, so that a difference is told in few words. */
const answers = async (store: string): Promise<string[]> =>
  Promise.all(
    QUESTIONS.map(async (question) => {
      const { out } = await readout(question, '--jsonl', '--store', store)
      return `${question}: ${out.split('\n').length} lines, ${createHash('sha256').update(out).digest('hex').slice(0, 12)}`
    }),
  )

// One store, changed step by step as a user would; each step starts processes, which may take long beside other work.
describe.skipIf(!existsSync(MAIN))('keeping documents from the command line', { timeout: 240_000 }, () => {
  let before: string[] = []
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-keep-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('adds documents, and adding them again changes nothing', async () => {
    const first = await readout('add', EXAMPLE, '--json', '--by', 'anna')
    expect(first.err).toBe('')
    expect(JSON.parse(first.out)).toMatchObject({ batch: 'b1', new: 46, same: 0, failed: 0 })
    before = await answers('readout.db')
    expect(before.every((one) => !one.includes(': 1 lines'))).toBe(true)
    expect(JSON.parse((await readout('add', EXAMPLE, '--json', '--workers', '2')).out)).toMatchObject({ new: 0, same: 46 })
    expect(await answers('readout.db')).toEqual(before)
  })

  test('answers do not depend on the order of adding, nor on being worked out anew', async () => {
    const documents = readFileSync(EXAMPLE, 'utf8').trim().split('\n')
    const [odd, even] = [1, 0].map((rest) => documents.filter((_, i) => i % 2 === rest).reverse())
    for (const [name, some] of [
      ['odd', odd],
      ['even', even],
    ] as const) {
      writeFileSync(join(folder, `${name}.jsonl`), `${some?.join('\n')}\n`)
      expect((await readout('add', `${name}.jsonl`, '--store', 'other.db')).code).toBe(0)
    }
    expect(await answers('other.db')).toEqual(before)
    await readout('rebuild', '--store', 'other.db')
    expect(await answers('other.db')).toEqual(before)
  })

  test('everything moves to another store', async () => {
    writeFileSync(join(folder, 'all.jsonl'), (await readout('export', '--all')).out)
    const slip = await readout('import', 'al.jsonl', '--store', 'moved.db')
    expect([slip.code, slip.err]).toEqual([2, expect.stringContaining('[PATH_MISSING]')])
    expect(slip.err).not.toContain('node:')
    expect((await readout('import', 'all.jsonl', '--store', 'moved.db')).code).toBe(0)
    expect(await answers('moved.db')).toEqual(before)
    expect((await readout('batches', '--jsonl', '--store', 'moved.db')).out).toBe((await readout('batches', '--jsonl')).out)
    expect((await readout('export', '--all', '--store', 'moved.db')).out).toBe(readFileSync(join(folder, 'all.jsonl'), 'utf8'))
  })

  test('an import that is taken back comes back when that is taken back', async () => {
    expect((await readout('undo', 'b1', '--preview')).out).toContain('Would go: 46 documents')
    expect(await answers('readout.db')).toEqual(before)
    const undone = await readout('undo', 'b1')
    expect(undone.out).toContain('To bring it back: readout undo b3')
    expect(await lines('people', '--jsonl')).toEqual([])
    expect((await readout('undo', 'b3')).out).toContain('Back: 46 documents')
    expect(await answers('readout.db')).toEqual(before)
    expect((await readout('undo', 'b99')).err).toContain('b99')
  })

  test('what a person rules stands, and can be taken back', async () => {
    const [figure] = (await lines('figures', '--jsonl')).flatMap((line) => (line['sources'] as { document: string; fact: string }[]).slice(0, 1))
    const target = `${figure?.document}#${figure?.fact}`
    const rejected = await readout('decide', 'reject', target, '--reason', 'misread', '--by', 'anna', '--json')
    expect(JSON.parse(rejected.out)).toMatchObject([{ kind: 'reject', by: 'anna', reason: 'misread', target: { doc: figure?.document, fact: figure?.fact } }])
    const sources = (await lines('figures', '--jsonl')).flatMap((line) => line['sources'] as { document: string; fact: string }[])
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.some(({ document, fact }) => `${document}#${fact}` === target)).toBe(false)
    await readout('undo', (JSON.parse(rejected.out) as { batch: string }[])[0]?.batch ?? '')
    expect(await answers('readout.db')).toEqual(before)
  })

  test('two names ruled to be different people stay apart, also when worked out anew', async () => {
    const joined = (await lines('people', '--jsonl')).find((person) => (person['documents'] as string[]).length > 1)
    const rows = (joined?.['sources'] as { document: string; fact: string }[]) ?? []
    const one = rows[0]
    const other = rows.find(({ document }) => document !== one?.document)
    const ruled = await readout('decide', 'different', `${one?.document}#${one?.fact}`, `${other?.document}#${other?.fact}`, '--json')
    expect(ruled.code).toBe(0)
    await readout('rebuild')
    const holders = (await lines('people', '--jsonl')).filter((person) =>
      (person['sources'] as { document: string; fact: string }[]).some((s) => [one, other].some((x) => x?.document === s.document && x.fact === s.fact)),
    )
    expect(holders).toHaveLength(2)
    await readout('undo', (JSON.parse(ruled.out) as { batch: string }[])[0]?.batch ?? '')
    expect(await answers('readout.db')).toEqual(before)
  })

  test('wrong rulings are refused with the reason', async () => {
    for (const [args, words] of [
      [['decide', 'perhaps', 'kz-214#e1'], 'accept, reject, edit'],
      [['decide', 'same', 'kz-214#e1'], 'two facts'],
      [['decide', 'accept', 'kz-214'], 'DOCUMENT#FACT'],
      [['decide', 'accept', 'kz-999#e1'], 'kz-999'],
      [['decide', 'accept', 'kz-214#e99'], 'e99'],
      [['decide', 'edit', 'kz-214#e1'], '--set'],
    ] as const) {
      const { code, err } = await readout(...args)
      expect([code, err.includes(words) ? words : err]).toEqual([2, words])
    }
  })

  test('a bad input does not keep the good ones out', async () => {
    writeFileSync(
      join(folder, 'mixed.jsonl'),
      '{"id":"good","text":"President Macron met Chancellor Scholz in Berlin on 3 May 2024.","published":"2024-05-03"}\nno json\n{"id":"empty","text":""}\n',
    )
    const { code, out, err } = await readout('add', 'mixed.jsonl', 'missing.pdf', '--store', 'mixed.db', '--json')
    expect(code).toBe(3)
    expect(JSON.parse(out)).toMatchObject({ new: 1, failed: 3 })
    for (const where of ['mixed.jsonl:2', 'mixed.jsonl:3', 'missing.pdf']) expect(err).toContain(where)
  })

  test('where everything fails there is no import to take back', async () => {
    const { code, out } = await readout('add', 'missing.pdf', 'gone.html', '--store', 'none.db')
    expect([code, out]).toEqual([3, '0 new, 2 failed.\n'])
    expect(JSON.parse((await readout('add', 'missing.pdf', '--store', 'none.db', '--json')).out)).toMatchObject({ batch: null, new: 0, failed: 1 })
    expect((await readout('batches', '--store', 'none.db', '--jsonl')).out).toBe('')
  })

  test('tables for scholars hold a row for each thing, in every format', async () => {
    const csv = parse((await readout('export', 'engagements')).out, { columns: true }) as Record<string, string>[]
    expect(csv.length).toBeGreaterThan(50)
    expect((await readout('export', 'engagements', '--out', 'e.parquet')).code).toBe(0)
    const bytes = readFileSync(join(folder, 'e.parquet'))
    const parquet = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer })
    expect(parquet.map((row) => row['engagement'])).toEqual(csv.map((row) => row['engagement']))
    expect((await readout('export', 'figures', '--format', 'ftm')).code).toBe(2)
    expect((await readout('export', '--codebook')).out).toContain('`first_seen`')
  })

  test('a store is sound', async () => {
    const { code, out } = await readout('doctor')
    expect([code, out]).toEqual([0, 'All is well.\n'])
  })

  test('what was tampered with is told by doctor, and mended as doctor says', async () => {
    const Driver = await loadSqlite()
    const connection = new Driver(join(folder, 'readout.db'))
    connection.exec("update fact_report set place = 'Nowhere' where d = 2")
    connection.close()
    const sick = await readout('doctor')
    expect([sick.code, sick.out]).toEqual([1, expect.stringContaining('readout rebuild --rows')])
    expect((await readout('rebuild', '--rows')).code).toBe(0)
    expect((await readout('doctor')).out).toBe('All is well.\n')
    expect(await answers('readout.db')).toEqual(before)
  })
})
