import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { openStore } from '../open.js'
import { each, linesOf, richStore } from '../suite/caring.suite.js'
import { anchorAt, byDay, documentOf, dump, importOf, MEETING, ruleOn } from '../suite/fixtures.suite.js'
import { storeSuite } from '../suite/store.suite.js'

const address = process.env['READOUT_TEST_POSTGRES']
const schemas = new Set<string>()

const open = async (name: string) => {
  const schema = `readout_${process.pid}_${name.replaceAll(/\W/g, '_')}`
  schemas.add(schema)
  return await openStore(`${address}?schema=${schema}`)
}

afterAll(async () => {
  if (schemas.size === 0) return
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  for (const schema of schemas) await client.query(`drop schema if exists "${schema}" cascade`)
  await client.end()
})

if (address) {
  storeSuite('PostgreSQL', open)
  describe('PostgreSQL and SQLite', () => {
    test('everything moves between them without loss, and both give the same answers', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'readout-'))
      const file = await openStore(join(folder, 'a.db'))
      await richStore(file)
      const lines = await linesOf(file)
      const database = await open('moved')
      await database.importAll(each(lines))
      await database.derive([byDay])
      const back = await openStore(join(folder, 'b.db'))
      await back.importAll(each(await linesOf(database)))
      await back.derive([byDay])
      const told = await dump(file)
      expect(await dump(database)).toBe(told)
      expect(await dump(back)).toBe(told)
      expect(await linesOf(database)).toEqual(lines)
      expect(await linesOf(back)).toEqual(lines)
      await database.backup(join(folder, 'lines.jsonl'))
      expect(readFileSync(join(folder, 'lines.jsonl'), 'utf8').trimEnd().split('\n')).toEqual(lines)
      for (const store of [file, database, back]) await store.close()
      rmSync(folder, { recursive: true })
    })

    test('a second writer waits, then is told', async () => {
      const store = await open('busy')
      await importOf(store, [documentOf('no-1', MEETING)])
      const anchor = await anchorAt(store, 'no-1', 'e1')
      const impatient = await openStore(`${address}?schema=${[...schemas].at(-1)}`, { patience: 200 })
      const client = new pg.Client({ connectionString: address })
      await client.connect()
      await client.query(`set search_path to "${[...schemas].at(-1)}"`)
      await client.query('begin; select * from doc for update')
      await expect(ruleOn(impatient, anchor, 'accept')).rejects.toMatchObject({ failure: { code: 'STORE_BUSY' } })
      await client.query('rollback')
      await ruleOn(impatient, anchor, 'accept')
      expect((await store.rows('report'))[0]?.reviewed).toBe('accepted')
      await client.end()
      await impatient.close()
      await store.close()
    })

    test('a database that refuses writing says so', async () => {
      const store = await open('only')
      const only = await openStore(`${address}?schema=${[...schemas].at(-1)}&options=${encodeURIComponent('-c default_transaction_read_only=on')}`)
      await expect(importOf(only, [documentOf('no-1', MEETING)])).rejects.toMatchObject({ failure: { code: 'STORE_UNWRITABLE' } })
      await only.close()
      await store.close()
    })
  })
} else
  describe('a store on PostgreSQL', () => {
    test.skip('needs READOUT_TEST_POSTGRES=postgres://… (scripts/with-postgres.sh sets it)', () => undefined)
  })
