import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CONTENTS_CLOSE, CONTENTS_OPEN, PAGE_FOOT, pageHead, pagePart } from '../src/export/page.js'
import { read } from '../src/pipeline.js'
import { exampleDocuments } from './support/example.js'

const parts = exampleDocuments()
  .slice(28, 32)
  .map((document, i) => pagePart(read(document), document.text, `d1-${i + 1}`))
const HTML =
  pageHead('Talks', parts.length) + CONTENTS_OPEN + parts.map((p) => p.entry).join('') + CONTENTS_CLOSE + parts.map((p) => p.article).join('') + PAGE_FOOT

/** Colour contrast of two CSS colours as WCAG counts it. */
function contrast(a: string, b: string): number {
  const light = (colour: string): number => {
    const [r = 0, g = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue
  }
  const [more = 0, less = 0] = [light(a), light(b)].sort((x, y) => y - x)
  return (more + 0.05) / (less + 0.05)
}

// The browser is large and starts slowly: CI runs this, `READOUT_BROWSER=1 npx vitest run test/page.test.ts` too.
describe.runIf(process.env['READOUT_BROWSER'])('the page in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    const [{ default: chromium }, { chromium: browsers }] = await Promise.all([import('@sparticuz/chromium'), import('playwright-core')])
    browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu'], headless: true })
  }, 120_000)
  afterAll(() => browser.close())

  /** The page at an address of its own; whatever it asks for beyond itself, or complains about, is kept. */
  async function opened(options: Parameters<Browser['newContext']>[0] = {}) {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.route('**/*', (route) => {
      if (route.request().url() === 'http://readout.test/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: HTML })
      complaints.push(`asked for ${route.request().url()}`)
      return route.abort()
    })
    await page.goto('http://readout.test/')
    return { page, complaints, close: () => context.close() }
  }

  test('asks for nothing and complains about nothing', async () => {
    const { page, complaints, close } = await opened()
    expect(await page.title()).toBe('Talks')
    expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([])
    await close()
  })

  test('hovering or focusing words or a fact lights the other', async () => {
    const { page, close } = await opened()
    const words = page.locator('#d1-2 .m[data-f~="e1"]').first()
    const fact = page.locator('#d1-2 aside #d1-2-e1')
    await words.hover()
    expect(await fact.getAttribute('class')).toContain('lit')
    expect(await fact.isVisible()).toBe(true)
    await page.mouse.move(0, 0)
    await page.locator('h1').hover()
    expect(await fact.getAttribute('class')).not.toContain('lit')
    await page.setViewportSize({ width: 1280, height: 300 }) // focusing scrolls: what comes to lie under the mouse at rest is not pointed at
    await page.evaluate('scrollTo(0, 0)')
    await fact.locator('.quote').focus()
    await page.waitForTimeout(300)
    expect(await words.getAttribute('class')).toContain('lit')
    await close()
  })

  test('can be walked through by keyboard, and works without its script', async () => {
    const { page, close } = await opened({ javaScriptEnabled: false })
    await page.locator('#d1-2 .text a.m').first().focus()
    await page.keyboard.press('Enter')
    expect(page.url()).toMatch(/#d1-2-[a-z]\d/)
    await page.locator('#d1-2 aside .quote').first().focus()
    await page.keyboard.press('Enter')
    expect(page.url()).toMatch(/#d1-2-m-e1/)
    await close()
  })

  for (const width of [320, 390, 768, 1280, 1920]) {
    test(`nothing sticks out at ${width} pixels`, async () => {
      const { page, close } = await opened({ viewport: { width, height: 800 } })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await close()
    })
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every text can be read in ${colorScheme} colours`, async () => {
      const { page, close } = await opened({ colorScheme })
      const colours = (await page.evaluate(`[...document.querySelectorAll('h1,h2,p,li,a,b,span,h3,time')].map((e) => getComputedStyle(e).color)`)) as string[]
      const paper = (await page.evaluate('getComputedStyle(document.body).backgroundColor')) as string
      expect([...new Set(colours)].map((colour) => [colour, contrast(colour, paper)]).filter(([, ratio]) => Number(ratio) < 4.5)).toEqual([])
      await close()
    })
  }

  test('prints its facts too', async () => {
    const { page, close } = await opened()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#d1-1 aside').evaluate((e: { clientHeight: number; scrollHeight: number }) => e.scrollHeight <= e.clientHeight + 1)).toBe(true)
    await close()
  })
})
