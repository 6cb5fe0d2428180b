import { expect, test } from 'vitest'
import { openStore } from './open.js'

test('a database that does not answer is told, without the password', async () => {
  // Port 1 is nobody's.
  const failed = await openStore('postgres://reader:secret@127.0.0.1:1/none', { patience: 2000 }).catch((error: unknown) => error)
  expect(failed).toMatchObject({ failure: { code: 'STORE_UNREACHED', where: 'postgres://reader@127.0.0.1:1/none' } })
  expect(String(failed)).not.toContain('secret')
})
