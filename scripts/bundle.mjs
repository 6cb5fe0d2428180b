import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { frontCode } from './front-code.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Bundles the reading engine with its data, and nothing else, into one ES module. */
export async function bundleEngine(outfile, options = {}) {
  await build({
    entryPoints: [`${root}src/pipeline.ts`],
    outfile,
    bundle: true,
    format: 'esm',
    // neither Node nor a browser: a module of either would fail the build
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [frontCode],
    ...options,
  })
}
