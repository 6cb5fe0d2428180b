// Bundles the command: src/cli → dist/run/cli. This is what `readout` runs; dist/src is for programs that use parts of it.
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundleCommand } from './bundle.mjs'

const folder = fileURLToPath(new URL('../dist/run/cli', import.meta.url))
rmSync(folder, { recursive: true, force: true })
await bundleCommand(folder)
