import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Session } from '../database.js'
import { indexesOf } from '../derived-tables.js'
import { kindOf } from '../kinds.js'
import { openStore } from '../open.js'
import { withoutIndexes } from '../without-indexes.js'
import { SqliteDatabase } from './database.js'

const folder = mkdtempSync(join(tmpdir(), 'readout-'))
afterAll(() => rmSync(folder, { recursive: true }))

const indexesOn = async (session: Session): Promise<unknown[]> =>
  await session.all(CompiledQuery.raw(`select name, sql from sqlite_master where type = 'index' and tbl_name = 'entity' and sql is not null order by name`))

test('indexes are left out while most of a table changes, and are there again as they were', async () => {
  const path = join(folder, 'indexes.db')
  await (await openStore(path)).close()
  const db = await SqliteDatabase.open(path)
  const during = async (rows: number): Promise<number> =>
    await db.write(async (session) => {
      let left = Number.NaN
      const indexes = indexesOf(kindOf('entity'))
      const before = await indexesOn(session)
      expect(before.length).toBe(indexes.length)
      await withoutIndexes(db, session, { table: 'entity', rows, indexes }, async () => {
        left = (await indexesOn(session)).length
      })
      expect(await indexesOn(session)).toEqual(before)
      return left
    })
  expect(await during(9_999)).toBe(indexesOf(kindOf('entity')).length)
  expect(await during(10_000)).toBe(0)
  await db.close()
})
