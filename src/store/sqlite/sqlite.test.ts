import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openStore } from '../open.js'
import { storeSuite } from '../suite/store.suite.js'

const folder = mkdtempSync(join(tmpdir(), 'readout-'))
afterAll(() => rmSync(folder, { recursive: true }))

storeSuite('SQLite', (name) => openStore(join(folder, `${name}.db`)))
