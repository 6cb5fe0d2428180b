#!/usr/bin/env node
// npm test: installs what is missing, builds, runs all tests. Further arguments go to vitest.
import { makeReady, root, run } from './install.mjs'

makeReady()
// The command as users run it; without this, tests of the command take the build that `tsc` leaves.
process.env.READOUT_TEST_COMMAND = `${root}dist/run/cli/main.js`
run(process.execPath, [`${root}node_modules/vitest/vitest.mjs`, 'run', ...process.argv.slice(2)])
