import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Failure } from '../../base/errors.js'
import { openStore } from '../open.js'
import { all, CALL, documentOf, dump, importOf, MEETING } from '../suite/fixtures.suite.js'
import { richStore } from '../suite/caring.suite.js'
import { loadSqlite } from './driver.js'

const folder = mkdtempSync(join(tmpdir(), 'readout-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string): string => join(folder, `${name}.db`)

/** Changes a store behind its back. */
async function tamper(path: string, statements: string): Promise<void> {
  const Driver = await loadSqlite()
  const connection = new Driver(path)
  connection.exec(statements)
  connection.close()
}

const codes = (problems: readonly Failure[]): (readonly [string, string | null])[] => problems.map(({ code, where }) => [code, where])

test('a full disk is told, and nothing acknowledged is lost', async () => {
  const path = file('full')
  const store = await openStore(path)
  await importOf(store, [documentOf('no-1', MEETING)])
  const before = await dump(store)
  const { id } = await store.begin({ kind: 'import', by: 'tester', reason: null, engine: '1' })
  await store.close()
  const full = await openStore(path, { most: statSync(path).size + 40_000 })
  const many = Array.from({ length: 200 }, (_, i) => documentOf(`is-${i}`, `${CALL} Number ${i}.`))
  await expect(full.add(id, many)).rejects.toMatchObject({ failure: { code: 'STORE_FULL' } })
  expect(await dump(full)).toBe(before)
  expect(codes(await all(full.doctor()))).toEqual([['STORE_STALE', path]])
  await full.close()
  const roomy = await openStore(path)
  expect((await roomy.add(id, many)).length).toBe(200)
  await roomy.close()
})

test('a store that is not there is not made by asking', async () => {
  await expect(openStore(file('none'), { create: false })).rejects.toMatchObject({ failure: { code: 'STORE_MISSING' } })
  expect(existsSync(file('none'))).toBe(false)
})

test('a file that is no store is refused and left as it is', async () => {
  writeFileSync(file('text'), 'This is a letter, not a store. '.repeat(200))
  await expect(openStore(file('text'))).rejects.toMatchObject({ failure: { code: 'STORE_DAMAGED' } })
  expect(readFileSync(file('text'), 'utf8')).toMatch(/^This is a letter/)
  await tamper(file('other'), 'create table meta (a); create table accounts (b)')
  await expect(openStore(file('other'))).rejects.toMatchObject({ failure: { code: 'STORE_FAILED' } })
})

test('a folder that is not there is told', async () => {
  await expect(openStore(join(folder, 'no', 'such', 'folder.db'))).rejects.toMatchObject({ failure: { code: 'STORE_UNWRITABLE' } })
})

// Root may write to any file.
test.skipIf(process.getuid?.() === 0)('a file that may not be written to is read, and refuses changes', async () => {
  const path = file('locked')
  const store = await openStore(path)
  await importOf(store, [documentOf('no-1', MEETING)])
  await store.close()
  chmodSync(path, 0o444)
  const locked = await openStore(path)
  expect((await locked.rows('report')).length).toBe(1)
  await expect(locked.begin({ kind: 'import', by: 'tester', reason: null, engine: '1' })).rejects.toMatchObject({ failure: { code: 'STORE_UNWRITABLE' } })
  await locked.close()
})

test('a database that refuses writing says so', async () => {
  const path = file('query-only')
  const store = await openStore(path, { readOnly: true }).catch((error: unknown) => error)
  expect(store).toMatchObject({ failure: { code: 'STORE_MISSING' } })
  const made = await openStore(path)
  await importOf(made, [documentOf('no-1', MEETING)])
  await made.close()
  const only = await openStore(path, { readOnly: true })
  expect((await only.rows('report')).length).toBe(1)
  await expect(only.begin({ kind: 'import', by: 'tester', reason: null, engine: '1' })).rejects.toMatchObject({ failure: { code: 'STORE_UNWRITABLE' } })
  await only.close()
})

test('a second writer waits, then is told', async () => {
  const path = file('busy')
  const store = await openStore(path, { patience: 100 })
  const Driver = await loadSqlite()
  const other = new Driver(path)
  other.exec('begin immediate')
  await expect(importOf(store, [documentOf('no-1', MEETING)])).rejects.toMatchObject({ failure: { code: 'STORE_BUSY' } })
  // Reading goes on meanwhile.
  expect(await store.rows('report')).toEqual([])
  other.exec('rollback')
  await importOf(store, [documentOf('no-1', MEETING)])
  expect((await store.rows('report')).length).toBe(1)
  other.close()
  await store.close()
})

test('a store of a newer version is refused and left as it is', async () => {
  const path = file('newer')
  await (await openStore(path)).close()
  await tamper(path, "update meta set value = '999' where key = 'version'")
  await expect(openStore(path)).rejects.toMatchObject({ failure: { code: 'STORE_NEWER', message: expect.stringContaining('999') as string } })
})

test('rows of an older shape are made anew when the store is opened', async () => {
  const path = file('older')
  const store = await openStore(path)
  await richStore(store)
  const before = await store.rows('report')
  await store.close()
  await tamper(path, "update meta set value = 'other' where key = 'shape'; drop table fact_report; drop table name_run")
  const again = await openStore(path)
  expect(await again.isStale()).toBe(true)
  expect(await again.rows('report')).toEqual(before.map((row) => ({ ...row, event: null, engagement: null })))
  await again.close()
})

test('doctor tells what was tampered with, and where', async () => {
  const path = file('sick')
  const store = await openStore(path)
  await richStore(store)
  await store.close()
  const told = async (statements: string): Promise<(readonly [string, string | null])[]> => {
    const sick = file('sicker')
    copyFileSync(path, sick)
    await tamper(sick, statements)
    const open = await openStore(sick)
    const problems = codes(await all(open.doctor()))
    await open.close()
    return problems
  }
  expect(await told('select 1')).toEqual([])
  expect(await told('update text set body = (select body from text where t = 2) where t = 1')).toEqual([['TEXT_CHANGED', 'no-1']])
  expect(await told("update text set body = x'00' where t = 1")).toEqual([['TEXT_CHANGED', 'no-1']])
  expect(await told("update fact_report set place = 'Paris' where d = 2")).toEqual([['STORE_INDEX_WRONG', 'cz-1']])
  expect(await told('delete from fact_person where d = 2')).toEqual([['STORE_INDEX_WRONG', 'cz-1']])
  expect(await told('update doc set shown = 1 where d = 1')).toContainEqual(['STORE_INDEX_WRONG', 'no-1'])
  expect(await told('update batch set live = 1 where n = 3')).toContainEqual(['STORE_INDEX_WRONG', 'b3'])
  expect(await told('delete from text where t = 1')).toContainEqual(['STORE_ORPHAN', 'no-1'])
  expect(await told('delete from entry where d = 1')).toContainEqual(['STORE_ORPHAN', 'no-1'])
  expect(await told('delete from record where d = 1')).toContainEqual(['STORE_ORPHAN', 'no-1'])
  expect(await told('insert into dirty (n) values (999)')).toEqual([['STORE_STALE', file('sicker')]])
  rmSync(file('sicker'))
})

test('a damaged page of the file is told', async () => {
  const path = file('torn')
  const store = await openStore(path)
  await importOf(
    store,
    Array.from({ length: 60 }, (_, i) => documentOf(`no-${i}`, `${MEETING} Number ${i}.`)),
  )
  await store.close()
  const bytes = readFileSync(path)
  for (let at = 40 * 4096; at < 60 * 4096; at += 4096) bytes.fill(0xab, at, at + 200)
  writeFileSync(path, bytes)
  const outcome = await openStore(path)
    .then(async (torn) => {
      try {
        return codes(await all(torn.doctor()))
      } finally {
        await torn.close()
      }
    })
    .catch((error: { readonly failure?: Failure }) => [[error.failure?.code ?? String(error), path] as const])
  expect(outcome.map(([code]) => code)).toContain('STORE_DAMAGED')
})

test('a backup made while the store is written to is whole', async () => {
  const path = file('source')
  const store = await openStore(path)
  await richStore(store)
  const before = await dump(store)
  const adding = Promise.all(Array.from({ length: 20 }, (_, i) => importOf(store, [documentOf(`is-${i}`, `${CALL} Number ${i}.`)])))
  await store.backup(file('copy'))
  await adding
  await expect(store.backup(file('copy'))).rejects.toMatchObject({ failure: { code: 'OUTPUT_UNWRITABLE' } })
  const copy = await openStore(file('copy'))
  expect((await all(copy.doctor())).filter(({ code }) => code !== 'STORE_STALE')).toEqual([])
  for (const { id } of (await copy.batches()).slice(7)) await copy.undo(id, 'tester', null)
  const { documents } = JSON.parse(before) as { documents: object[] }
  expect(await all(copy.documents({ all: true }))).toEqual(documents)
  await copy.close()
  await store.close()
})
