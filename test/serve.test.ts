import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import ICAL from 'ical.js'
import mammoth from 'mammoth'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '../src/answers/types.js'
import { EXAMPLE, MAIN, run } from './support/command.js'
import { exampleDocuments } from './support/example.js'
import { ROOT } from './support/files.js'
import { startServer } from './support/server.js'

/** Every kind of page, as a person would come to it. */
const PAGES = [
  '/today',
  '/timeline/Kazakhstan/European%20Union',
  '/calendar?since=2025-01&until=2025-12',
  '/calendar?since=2025-04&until=2025-04',
  '/network/Kazakhstan',
  '/network/Kazakhstan?since=2024-01&until=2024-12&levels=2',
  '/search?q=trade&kind=visit',
  '/figures?party=Kazakhstan',
  '/topics',
  '/people',
  '/holdings?party=Kazakhstan',
  '/commitments/Kazakhstan/EU',
  '/conflicts',
  '/pairs',
  '/search?q=visa',
  '/coverage',
  '/dossier/Kazakhstan',
  '/dossier/Kaja%20Kallas',
  '/brief',
  '/brief/Kazakhstan/EU',
  '/review',
  '/try',
  '/documents/kz-214',
  '/occasion/event:2025-04-04-eu-central-asia-summit',
  '/occasion/event:2025-03-28-european-union-kazakhstan-visit',
  '/documents/kz-226?beside=kz-227',
  '/documents/kz-214/why/e1',
]
const SHOTS = `${ROOT}out/shots`

/** The store that is served: a file, or with `READOUT_TEST_SERVE=postgres` a schema of the database of `READOUT_TEST_POSTGRES`. */
const postgres = process.env['READOUT_TEST_POSTGRES']
const onPostgres = process.env['READOUT_TEST_SERVE'] === 'postgres'
const STORE = onPostgres ? `${postgres}?schema=readout_serve_${process.pid}` : 'readout.db'

let folder = ''
let server: ChildProcess
let address = ''

const get = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${address}${path}`, init)

describe.skipIf(!existsSync(MAIN) || (onPostgres && !postgres))('the page of a store', { timeout: 240_000 }, () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'readout-serve-'))
    await run(folder, ['add', EXAMPLE, '--store', STORE])
    ;[server, address] = await startServer(folder, STORE)
  }, 240_000)
  afterAll(() => {
    server.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })

  test('every page is there without a script, and leads only to what is there', async () => {
    const links = new Set<string>()
    for (const path of PAGES) {
      const response = await get(path)
      expect([path, response.status]).toEqual([path, 200])
      const html = await response.text()
      expect(html).toMatch(/^<!doctype html><html lang="en">/)
      expect(html).not.toMatch(/ style=| on\w+="/)
      for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) links.add(href.replaceAll('&amp;', '&'))
    }
    expect(links.size).toBeGreaterThan(60)
    for (const href of [...links].filter((one) => !/\.(docx|csl|bib|atom|feed|ics|csv|json)/.test(one)))
      expect([href, (await get(href)).status]).toEqual([href, 200])
  })

  test('an answer is the same at the address of its data', async () => {
    const texts = new Map(exampleDocuments().map(({ id, text }) => [id, text]))
    for (const path of ['/timeline/Kazakhstan/European%20Union', '/dossier/Kazakhstan', '/brief/Kazakhstan/EU', '/commitments']) {
      const answer = (await (await get(`${path}.json`)).json()) as Answer
      for (const { lines } of answer.sections)
        for (const { sources } of lines)
          for (const { document, quote, from_at, to_at } of sources) expect(texts.get(document)?.slice(from_at, to_at)).toBe(quote)
    }
  })

  test('what is taken away opens elsewhere', async () => {
    const docx = await mammoth.extractRawText({ buffer: Buffer.from(await (await get('/brief/Kazakhstan/EU.docx')).arrayBuffer()) })
    expect(docx.value).toContain('Kazakhstan – European Union')
    const calendar = new ICAL.Component(ICAL.parse(await (await get('/timeline/Kazakhstan/EU.ics')).text()))
    expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(10)
    expect((await get('/timeline/Kazakhstan.csv')).headers.get('content-type')).toContain('text/csv')
  })

  test('names that are not known are told with the nearest', async () => {
    const response = await get('/dossier/Kazakhstn')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('Kazakhstan')
  })

  test('the first page needs little script', async () => {
    const html = await (await get('/today')).text()
    let bytes = 0
    for (const [, src = ''] of html.matchAll(/<script[^>]* src="([^"]+)"/g)) bytes += gzipSync(Buffer.from(await (await get(src)).arrayBuffer())).length
    expect(bytes).toBeLessThan(60_000)
  })

  test('a ruling by form is kept; a second one that did not see it is refused; undo takes it back', async () => {
    const { items } = (await (await get('/review.json')).json()) as { items: { kind: string; seen: string; facts: { id: string }[] }[] }
    const item = items.find(({ kind }) => kind === 'inferred')
    const form = (ruling: string) => {
      const data = new FormData()
      data.set('ruling', ruling)
      data.set('fact', item?.facts[0]?.id ?? '')
      data.set('seen', item?.seen ?? '')
      return data
    }
    const json = { accept: 'application/json' }
    const first = await get('/review', { method: 'POST', body: form('accept'), headers: json })
    expect(await first.json()).toMatchObject({ kind: 'accept' })
    const second = await get('/review', { method: 'POST', body: form('reject'), headers: json })
    expect([second.status, ((await second.json()) as { error: { code: string } }).error.code]).toEqual([409, 'RULED_MEANWHILE'])
    expect(await (await get('/review/undo', { method: 'POST', headers: json })).json()).toMatchObject({ undone: expect.stringMatching(/^b\d+$/) })
    const again = await get('/review', { method: 'POST', body: form('accept'), headers: json })
    expect(again.status).toBe(200)
    await get('/review/undo', { method: 'POST', headers: json })
  })

  describe.skipIf(!process.env['READOUT_BROWSER'])('in a browser', () => {
    let browser: Browser
    beforeAll(async () => {
      const [{ default: chromium }, { chromium: browsers }] = await Promise.all([import('@sparticuz/chromium'), import('playwright-core')])
      browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu'], headless: true })
      mkdirSync(SHOTS, { recursive: true })
    }, 120_000)
    afterAll(() => browser.close())

    const named = (path: string): string => path.slice(1).replace(/[^\w-]+/g, '_')

    for (const theme of ['light', 'dark'] as const)
      test(`every page is accessible, quiet and at home, ${theme}`, { timeout: 900_000 }, async () => {
        const { AxeBuilder } = await import('@axe-core/playwright')
        const context = await browser.newContext({ colorScheme: theme, viewport: { width: 1280, height: 900 } })
        const page: Page = await context.newPage()
        const loud: string[] = []
        page.on('console', (message) => loud.push(message.text()))
        page.on('pageerror', (error) => loud.push(error.message))
        page.on('request', (request) => new URL(request.url()).origin === address || loud.push(`asked ${request.url()}`))
        for (const path of PAGES) {
          await page.goto(`${address}${path}`)
          await page.screenshot({ path: `${SHOTS}/${named(path)}-${theme}.png`, fullPage: false })
          const { violations } = await new AxeBuilder({ page }).analyze()
          expect([path, violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)]).toEqual([path, []])
        }
        expect(loud).toEqual([])
        await context.close()
      })

    test('ten facts are accepted with the keyboard alone', async () => {
      const page = await browser.newPage()
      await page.goto(`${address}/review`)
      const before = await page.locator('[data-kind=inferred]').count()
      expect(before).toBeGreaterThanOrEqual(10)
      await page.locator('[data-kind=inferred]').first().focus()
      for (let i = 0; i < 10; i++) {
        await page.keyboard.press('a')
        await page.waitForFunction((left) => document.querySelectorAll('[data-kind=inferred]').length === left, before - i - 1)
      }
      for (let i = 0; i < 10; i++) {
        await page.keyboard.press('u')
        await page.waitForFunction((left) => document.querySelectorAll('[data-kind=inferred]').length === left, before - 10 + i + 1)
      }
      await page.close()
    })

    test('pointing at a fact lights its words', async () => {
      const page = await browser.newPage()
      await page.goto(`${address}/documents/kz-214`)
      await page.locator('aside .quote').first().hover()
      expect(await page.locator('.text .m.lit').count()).toBeGreaterThan(0)
      await page.close()
    })

    test('sliders choose the time of a network, and everybody keeps their place', async () => {
      const page = await browser.newPage()
      await page.goto(`${address}/network/Kazakhstan`)
      const places = () =>
        page.locator('.broad-screen .node').evaluateAll((nodes) => nodes.map((node) => `${node.getAttribute('cx')} ${node.getAttribute('cy')}`))
      const [before, ties] = [await places(), await page.locator('.broad-screen .tie').count()]
      await page.getByLabel('first month').focus()
      for (let i = 0; i < 3; i++) await page.keyboard.press('PageUp')
      await page.waitForURL(/since=20/)
      await page.waitForFunction((most) => document.querySelectorAll('.broad-screen .tie').length < most, ties)
      expect(await places()).toEqual(before)
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('first month')
      await page.close()
    })

    test('pointing at a point of one side lights it in both', async () => {
      const page = await browser.newPage()
      await page.goto(`${address}/documents/kz-226?beside=kz-227`)
      await page.locator('#both li', { hasText: 'Sergio Mattarella' }).hover()
      const lit = await page.locator('.text').evaluateAll((sides) => sides.map((side) => [...side.querySelectorAll('.m.lit')].map((mark) => mark.textContent)))
      expect(lit.map((marks) => marks.length > 0)).toEqual([true, true])
      expect(lit.flat().join(' ')).toContain('Mattarella')
      await page.close()
    })

    test('a dossier and a brief are printed on two pages', async () => {
      const page = await browser.newPage()
      for (const path of ['/dossier/Kazakhstan', '/dossier/Kaja%20Kallas', '/brief/Kazakhstan/EU']) {
        await page.goto(`${address}${path}`)
        const pdf = await page.pdf({ preferCSSPageSize: true })
        const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
        expect([path, pages >= 1 && pages <= 2]).toEqual([path, true])
      }
      await page.close()
    })

    test('a pasted text is read in the browser, and nothing is sent', async () => {
      const page = await browser.newPage()
      await page.goto(`${address}/try`)
      const sent: string[] = []
      page.on('request', (request) => sent.push(request.url()))
      await page.fill('textarea', 'President Macron met Chancellor Scholz in Berlin on 3 May 2024.')
      await page.click('.ask button')
      await page.waitForSelector('[data-facts] .fact')
      expect(await page.locator('[data-facts]').innerText()).toContain('Berlin')
      expect(sent).toEqual([])
      await page.close()
    })

    test('a telephone shows every page without scrolling sideways', async () => {
      const page = await browser.newPage({ viewport: { width: 390, height: 800 } })
      for (const path of PAGES) {
        await page.goto(`${address}${path}`)
        await page.screenshot({ path: `${SHOTS}/${named(path)}-phone.png` })
        expect([path, await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth + 1)]).toEqual([path, true])
      }
      await page.close()
    })
  })
})
