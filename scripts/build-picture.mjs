#!/usr/bin/env node
// Draws docs/page.png, the picture in the README: the page of one document of the worked example, in a browser.
// Needs `npm ci` and `npm run build`. Usage: node scripts/build-picture.mjs
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [{ default: chromium }, { chromium: browsers }] = await Promise.all([import('@sparticuz/chromium'), import('playwright-core')])
const root = new URL('..', import.meta.url).pathname
const page = join(mkdtempSync(join(tmpdir(), 'readout-')), 'page.html')
execFileSync(process.execPath, [
  `${root}dist/run/cli/main.js`,
  'read',
  `${root}examples/kazakhstan-eu/documents.jsonl`,
  '--id',
  'kz-214',
  '--html',
  page,
  '--title',
  'Kazakhstan and the European Union',
])
const browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu'], headless: true })
const view = await browser.newPage({ viewport: { width: 1200, height: 860 }, reducedMotion: 'reduce' })
await view.goto(pathToFileURL(page).href)
await view.screenshot({ path: `${root}docs/page.png` })
await browser.close()
