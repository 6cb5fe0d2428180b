// Bundles the scripts of the pages: web/client/*.ts → dist/web/client/*.js. What pages need without scripts is in web/assets.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { frontCode } from './front-code.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

await build({
  entryPoints: ['brush', 'live', 'review', 'sides', 'try'].map((name) => `${root}web/client/${name}.ts`),
  outdir: `${root}dist/web/client`,
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  logLevel: 'error',
  plugins: [frontCode],
})
