import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MAIN } from './support/command.js'
import { ROOT } from './support/files.js'

const OPEN = `${ROOT}dist/src/store/open.js`

// A crash of the process can only be seen from outside of it.
test.skipIf(!existsSync(OPEN) || !existsSync(MAIN))('rows of SQLite are read to their end while garbage is cleared away', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-garbage-'))
  writeFileSync(join(folder, 'one.txt'), 'The Foreign Minister of Norway Anna Berg met the Foreign Minister of Japan Kenji Mori in Oslo today.')
  execFileSync(process.execPath, [MAIN, 'add', 'one.txt', '--store', 'a.db'], { cwd: folder, stdio: 'pipe' })
  const script = `
    const { openStore } = await import(${JSON.stringify(`file://${OPEN}`)})
    const store = await openStore(${JSON.stringify(join(folder, 'a.db'))})
    let lines = 0
    for (let round = 0; round < 6; round++)
      for await (const line of store.exportAll()) {
        lines += line.length > 0 ? 1 : 0
        for (let i = 0; i < 3; i++) {
          globalThis.gc()
          await new Promise((done) => setImmediate(done))
        }
      }
    await store.close()
    console.log(lines)`
  try {
    expect(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], { encoding: 'utf8' })).toMatch(/^[1-9]\d+\n$/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
