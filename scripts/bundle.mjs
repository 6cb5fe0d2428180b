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

/** Libraries that go into the bundle of the command: those of many small files, or loaded by every command. */
const INSIDE = /^(commander|kysely|get-east-asian-width|zod|hono|@hono\/.*|preact.*)(\/|$)/

/**
 * Bundles the command into a few files that are loaded as they are needed: it is started for one question, and opening five
 * hundred small files takes longer than answering it. The folder must lie as deep as `dist/src/cli`, for addresses relative to
 * a file are kept. Native and rarely used libraries stay where they are.
 */
export async function bundleCommand(outdir) {
  await build({
    entryPoints: ['main', 'worker', 'compare-thread', 'answer-thread'].map((name) => `${root}src/cli/${name}.ts`),
    outdir,
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [
      {
        name: 'other libraries stay outside',
        setup({ onResolve }) {
          onResolve({ filter: /^[^./]/ }, ({ path, kind }) => (kind === 'entry-point' || INSIDE.test(path) ? null : { path, external: true }))
        },
      },
    ],
  })
}
