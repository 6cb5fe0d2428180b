#!/usr/bin/env node
// npm test: installs what is missing, builds, runs all tests. Further arguments go to vitest.
import { makeReady, root, run } from './install.mjs'

makeReady()
run(process.execPath, [`${root}node_modules/vitest/vitest.mjs`, 'run', ...process.argv.slice(2)])
