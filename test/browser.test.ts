import { mkdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundleEngine } from '../scripts/bundle.mjs'
import { read } from '../src/pipeline.js'
import { platformDocuments } from './support/documents.js'
import { ROOT } from './support/files.js'

const BUNDLE = `${ROOT}out/browser/readout.js`
/** What a page may load before its first record. */
const LIMIT_KB = 450

describe('the browser build', () => {
  beforeAll(async () => {
    mkdirSync(`${ROOT}out/browser`, { recursive: true })
    await bundleEngine(BUNDLE, { minify: true })
  })

  test(`is at most ${LIMIT_KB} kB gzip`, () => {
    expect(gzipSync(readFileSync(BUNDLE), { level: 9 }).length / 1000).toBeLessThanOrEqual(LIMIT_KB)
  })

  // The browser is large and starts slowly: CI runs this, `READOUT_BROWSER=1 npx vitest run test/browser.test.ts` too.
  test.runIf(process.env['READOUT_BROWSER'])(
    'writes the same bytes in Chromium as in Node',
    async () => {
      const [{ default: chromium }, { chromium: browsers }] = await Promise.all([import('@sparticuz/chromium'), import('playwright-core')])
      const browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: true })
      try {
        const page = await browser.newPage()
        await page.route('**/*', (route) =>
          route.request().url().endsWith('/readout.js')
            ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: readFileSync(BUNDLE, 'utf8') })
            : route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>Readout</title>' }),
        )
        await page.goto('http://readout.test/')
        const documents = platformDocuments()
        expect(documents.length).toBeGreaterThanOrEqual(50)
        const records = await page.evaluate(
          `import('/readout.js').then(({ read }) => ${JSON.stringify(documents)}.map((document) => JSON.stringify(read(document))))`,
        )
        expect(records).toEqual(documents.map((document) => JSON.stringify(read(document))))
      } finally {
        await browser.close()
      }
    },
    300_000,
  )
})
