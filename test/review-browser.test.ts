import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { EXAMPLE, MAIN, run } from './support/command.js'
import { startServer } from './support/server.js'

const folder = mkdtempSync(join(tmpdir(), 'readout-review-'))
let server: ChildProcess
let address = ''
let browser: Browser
let page: Page

// The browser is large and starts slowly: CI runs this, `READOUT_BROWSER=1 npx vitest run test/review-browser.test.ts` too.
describe.runIf(process.env['READOUT_BROWSER'] && existsSync(MAIN))('review in a browser', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    await run(folder, ['add', EXAMPLE])
    ;[server, address] = await startServer(folder, 'readout.db')
    const [{ default: chromium }, { chromium: browsers }] = await Promise.all([import('@sparticuz/chromium'), import('playwright-core')])
    browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu'], headless: true })
  }, 240_000)
  afterAll(async () => {
    await browser.close()
    server.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })
  beforeEach(async () => {
    page = await browser.newPage()
    await page.goto(`${address}/review`)
    return () => page.close()
  })

  const inferred = () => page.locator('[data-kind=inferred]')
  const rulingsOf = async (): Promise<string[]> => {
    const { items } = (await (await fetch(`${address}/review.json?show=ruled`)).json()) as { items: { ruled: { ruling: string; told: string | null }[] }[] }
    return items.flatMap(({ ruled }) => ruled.map(({ ruling, told }) => `${ruling} ${told ?? ''}`.trim()))
  }

  test('a fact is changed, looked at before, and taken back with the keyboard alone', async () => {
    const id = await inferred().first().getAttribute('data-item')
    await inferred().first().focus()
    await page.keyboard.press('e')
    const place = page.locator('[data-change] [name="set.place"]')
    await place.waitFor()
    await place.focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Aktau')
    await page.locator('[data-preview]').focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelector('ul.effects')?.textContent?.includes('→ Aktau'))
    expect(await rulingsOf()).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.locator('[data-change]').count()).toBe(0)
    await page.keyboard.press('e')
    await place.waitFor()
    await place.focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Aktau')
    await page.keyboard.press('Enter')
    await page.locator(`[data-item="${id}"]`).waitFor({ state: 'detached' })
    expect(await rulingsOf()).toEqual(['edit place: Aktau'])
    await page.keyboard.press('u')
    await page.locator(`[data-item="${id}"]`).waitFor()
    expect(await rulingsOf()).toEqual([])
  })

  test('what each ruling would change opens below an item and closes', async () => {
    await page.locator('[data-kind=join]').first().focus()
    await page.keyboard.press('p')
    await page.locator('[data-kind=join] [data-effects] dt').first().waitFor()
    expect(await page.locator('[data-effects]').innerText()).toMatch(/become one/)
    await page.keyboard.press('p')
    await page.locator('[data-effects]').waitFor({ state: 'detached' })
  })

  test('what another rules is shown on the page of one who has it open, and is not outdone unseen', async () => {
    await page.waitForTimeout(500)
    const id = (await inferred().first().getAttribute('data-item')) ?? ''
    const form = new FormData()
    for (const [name, value] of Object.entries({ ruling: 'unsure', fact: id, seen: '', reason: 'no idea' })) form.set(name, value)
    expect((await fetch(`${address}/review`, { method: 'POST', body: form, headers: { accept: 'application/json' } })).status).toBe(200)
    await page.locator(`[data-item="${id}"] .ruled`).waitFor()
    expect(await page.locator(`[data-item="${id}"] .ruled`).innerText()).toContain('unsure, “no idea”')
    expect(await page.locator('.message').innerText()).toContain('ruled meanwhile: unsure')
    // The page has seen it, so its reader may rule now.
    await page.locator(`[data-item="${id}"]`).focus()
    await page.keyboard.press('a')
    await page.locator(`[data-item="${id}"]`).waitFor({ state: 'detached' })
    expect(await rulingsOf()).toEqual(['unsure', 'accept'])
  })

  test('counts follow what is ruled', async () => {
    const count = page.locator('[data-count=waiting]')
    const before = Number(await count.innerText())
    await inferred().first().focus()
    await page.keyboard.press('a')
    await page.waitForFunction((was) => Number(document.querySelector('[data-count=waiting]')?.textContent) === was - 1, before)
  })

  test('all of it works as forms, without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(`${address}/review`)
    const item = plain.locator('[data-kind=inferred]').first()
    const id = await item.getAttribute('data-item')
    await item.getByRole('link', { name: 'Change…' }).click()
    await plain.locator('[name="set.place"]').fill('Atyrau')
    await plain.getByRole('button', { name: 'Show what would change' }).click()
    expect(await plain.locator('.message').innerText()).toBe('Nothing is written yet.')
    expect(await plain.locator('.effects').innerText()).toContain('→ Atyrau')
    await plain.getByRole('button', { name: 'Write the change' }).click()
    expect(await plain.locator('.message').innerText()).toMatch(/^Kept: edit/)
    expect(await plain.locator(`[data-item="${id}"]`).count()).toBe(0)
    await plain.getByRole('button', { name: /^Undo/ }).click()
    expect(await plain.locator('.message').innerText()).toMatch(/^Taken back: b\d+/)
    expect(await plain.locator(`[data-item="${id}"]`).count()).toBe(1)
    await context.close()
  })
})
