import pg from 'pg'
import { afterAll, describe, test } from 'vitest'
import { openStore } from '../open.js'
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

if (address) storeSuite('PostgreSQL', open)
else
  describe('a store on PostgreSQL', () => {
    test.skip('needs READOUT_TEST_POSTGRES=postgres://… (scripts/with-postgres.sh sets it)', () => undefined)
  })
