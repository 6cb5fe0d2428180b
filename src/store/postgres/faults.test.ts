import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import type { Failure } from '../../base/errors.js'
import { openStore } from '../open.js'
import { richStore } from '../suite/caring.suite.js'
import { all, CALL, documentOf, dump, importOf, MEETING } from '../suite/fixtures.suite.js'

const address = process.env['READOUT_TEST_POSTGRES']
const schemas: string[] = []

/** The address of a schema of its own. */
const addressOf = (name: string): string => {
  schemas.push(`readout_${process.pid}_${name}`)
  return `${address}?schema=${schemas.at(-1)}`
}

/** Changes a store behind its back. */
async function tamper(name: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query(`set search_path to "readout_${process.pid}_${name}"; ${statements}`)
  await client.end()
}

const codes = (problems: readonly Failure[]): (readonly [string, string | null])[] => problems.map(({ code, where }) => [code, where])

afterAll(async () => {
  if (!address) return
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  for (const schema of schemas) await client.query(`drop schema if exists "${schema}" cascade`)
  await client.end()
})

describe.skipIf(!address)('what goes wrong with a database of PostgreSQL (READOUT_TEST_POSTGRES)', () => {
  test('a full disk is told, and nothing acknowledged is lost', async () => {
    const where = addressOf('full')
    const store = await openStore(where)
    await importOf(store, [documentOf('no-1', MEETING)])
    const before = await dump(store)
    // The server raises this error itself when it cannot make a file longer; documents come in before their words.
    const full = `create function full_disk() returns trigger language plpgsql as $$ begin raise exception using errcode = 'disk_full'; end $$`
    await tamper('full', `${full}; create trigger full_disk before insert on words execute function full_disk()`)
    const { id } = await store.begin({ kind: 'import', by: 'tester', reason: null, engine: '1' })
    await expect(store.add(id, [documentOf('is-1', CALL)])).rejects.toMatchObject({ failure: { code: 'STORE_FULL' } })
    expect(await dump(store)).toBe(before)
    await tamper('full', 'drop trigger full_disk on words')
    expect(await store.add(id, [documentOf('is-1', CALL)])).toEqual([{ id: 'is-1', as: 'new' }])
    expect(codes(await all(store.doctor())).map(([code]) => code)).toEqual(['STORE_STALE'])
    await store.close()
  })

  test('a store of a newer version is refused and left as it is', async () => {
    const where = addressOf('newer')
    await (await openStore(where)).close()
    await tamper('newer', "update meta set value = '999' where key = 'version'")
    for (let again = 0; again < 2; again++)
      await expect(openStore(where)).rejects.toMatchObject({ failure: { code: 'STORE_NEWER', message: expect.stringContaining('999') as string } })
  })

  test('rows of an older shape are made anew when the store is opened', async () => {
    const where = addressOf('older')
    const store = await openStore(where)
    await richStore(store)
    const before = await store.rows('report')
    await store.close()
    await tamper('older', "update meta set value = 'other' where key = 'shape'; drop table fact_report; drop table name_run")
    const again = await openStore(where)
    expect(await again.isStale()).toBe(true)
    expect(await again.rows('report')).toEqual(before.map((row) => ({ ...row, event: null, engagement: null })))
    await again.close()
  })

  test('doctor tells what was tampered with, and where', async () => {
    const store = await openStore(addressOf('sick'))
    await richStore(store)
    const told = async (statements: string, back: string): Promise<(readonly [string, string | null])[]> => {
      await tamper('sick', statements)
      const problems = codes(await all(store.doctor()))
      await tamper('sick', back)
      return problems
    }
    expect(await told('select 1', 'select 1')).toEqual([])
    const swapped = 'create table kept as select * from text where t = 1; update text set body = (select body from text where t = 2) where t = 1'
    expect(await told(swapped, 'update text set body = kept.body from kept where text.t = kept.t; drop table kept')).toEqual([['TEXT_CHANGED', 'no-1']])
    const moved = (from: string, to: string): string => `update entry set d = ${to} where d = ${from}`
    expect(await told(moved('1', '-1'), moved('-1', '1'))).toContainEqual(['STORE_ORPHAN', 'no-1'])
    const shown = (flag: number): string => `update doc set shown = ${flag} where d = 1`
    expect(await told(shown(1), shown(0))).toContainEqual(['STORE_INDEX_WRONG', 'no-1'])
    expect(await told('select 1', 'select 1')).toEqual([])
    await store.close()
  })
})
