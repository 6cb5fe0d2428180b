import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MAIN, run } from './support/command.js'
import { ROOT } from './support/files.js'
import { startServer } from './support/server.js'

const reported = (id: string, outlet: string, published: string, title: string, text: string) => ({ id, outlet, published, title, text })
/** Names as their own languages write them: Kazakh in both alphabets, Russian, Chinese, Persian in Arabic letters. */
const DOCUMENTS = [
  reported(
    'kk-1',
    'Сыртқы істер министрлігі',
    '2024-03-06',
    'Қасым-Жомарт Тоқаев Сергей Лавровпен кездесті',
    'President Қасым-Жомарт Тоқаев of Kazakhstan met with Foreign Minister Сергей Лавров of Russia in Astana on 5 March 2024. They discussed energy. “We will build a bridge,” said Қасым-Жомарт Тоқаев.',
  ),
  reported(
    'kk-2',
    'Syrtqy ister ministrligi',
    '2024-03-07',
    'Şäripov Astanada',
    'President Қасым-Жомарт Тоқаев of Kazakhstan met with Foreign Minister Ñurlan Şäripov of Kyrgyzstan in Astana on 6 March 2024. They discussed water.',
  ),
  reported(
    'zh-1',
    '外交部',
    '2024-03-08',
    '王毅会见伊朗外长',
    'Foreign Minister 王毅 of China met with Foreign Minister عباس عراقجي of Iran in Beijing on 7 March 2024. They discussed trade. China promised to open a visa centre in Tehran.',
  ),
  reported(
    'fa-1',
    'وزارة الخارجية',
    '2024-03-09',
    'لقاء عباس عراقجي مع وانغ يي (2024)',
    'Foreign Minister عباس عراقجي of Iran met with Foreign Minister 王毅 of China in Beijing on 7 March 2024. Trade was on the agenda. “We will open the road to Chabahar,” said عباس عراقجي.',
  ),
  reported(
    'fa-2',
    'وزارة الخارجية',
    '2024-03-19',
    'عباس عراقجي في أستانا',
    'Foreign Minister عباس عراقجي of Iran met with President Қасым-Жомарт Тоқаев of Kazakhstan in Astana on 18 March 2024. They will meet in Tehran on 5 May 2024.',
  ),
]
const PERSIAN = 'عباس عراقجي'
const PAGES: readonly (readonly [address: string, names: readonly string[]])[] = [
  ['/today?since=2024-03-01', [PERSIAN, 'Қасым-Жомарт Тоқаев', '王毅']],
  ['/people', [PERSIAN, 'Қасым-Жомарт Тоқаев', 'Ñurlan Şäripov', 'Сергей Лавров', '王毅']],
  ['/holdings', [PERSIAN, 'Ñurlan Şäripov', '王毅']],
  ['/engagements', [PERSIAN, 'Сергей Лавров', '王毅']],
  ['/timeline/China/Iran', [PERSIAN, '王毅']],
  ['/timeline/Kazakhstan', ['Қасым-Жомарт Тоқаев', 'Ñurlan Şäripov', 'Сергей Лавров']],
  ['/calendar?since=2024-03&until=2024-03', [PERSIAN, '王毅']],
  [`/network?person=${encodeURIComponent(PERSIAN)}`, [PERSIAN, 'Қасым-Жомарт Тоқаев', '王毅']],
  [`/dossier/${encodeURIComponent(PERSIAN)}`, [PERSIAN, '王毅', 'وزارة الخارجية']],
  ['/dossier/%E7%8E%8B%E6%AF%85', [PERSIAN, '王毅', '外交部']],
  [`/dossier/${encodeURIComponent('Ñurlan Şäripov')}`, ['Ñurlan Şäripov']],
  ['/brief/China/Iran', [PERSIAN, '王毅']],
  ['/commitments', ['外交部']],
  ['/pairs', ['外交部', 'وزارة الخارجية']],
  [`/search?q=${encodeURIComponent('عباس')}`, [PERSIAN, 'لقاء عباس عراقجي مع وانغ يي', '王毅']],
  ['/occasion/event:2024-03-07-china-iran-meeting', [PERSIAN, '王毅', 'وزارة الخارجية']],
  ['/documents/fa-1', [PERSIAN, '王毅']],
  ['/documents/fa-1?beside=zh-1', [PERSIAN, '王毅会见伊朗外长']],
  ['/documents/fa-1/why/e1', [PERSIAN, '王毅']],
  ['/documents/kk-1', ['Қасым-Жомарт Тоқаев', 'Сыртқы істер министрлігі']],
  ['/coverage', ['外交部', 'وزارة الخارجية', 'Сыртқы істер министрлігі']],
  ['/review/item?fact=fa-1%23e1', [PERSIAN]],
]
const SHOTS = `${ROOT}out/shots`

describe.runIf(process.env['READOUT_BROWSER'] && existsSync(MAIN))('names in other scripts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-names-'))
  let browser: Browser
  let server: ChildProcess
  let address = ''

  beforeAll(async () => {
    writeFileSync(join(folder, 'names.jsonl'), DOCUMENTS.map((one) => JSON.stringify(one)).join('\n'))
    await run(folder, ['add', 'names.jsonl', '--store', 'names.db'])
    ;[server, address] = await startServer(folder, 'names.db')
    const [{ default: chromium }, { chromium: browsers }] = await Promise.all([import('@sparticuz/chromium'), import('playwright-core')])
    browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu'], headless: true })
    mkdirSync(SHOTS, { recursive: true })
  }, 240_000)
  afterAll(async () => {
    await browser.close()
    server.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })

  test.each(PAGES)('%s', { timeout: 60_000 }, async (path, names) => {
    for (const width of [1280, 390]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } })
      expect((await page.goto(`${address}${path}`))?.status()).toBe(200)
      await page.screenshot({ path: `${SHOTS}/names-${PAGES.findIndex(([one]) => one === path)}-${width}.png`, fullPage: true })
      const text = (await page.locator('body').textContent()) ?? ''
      for (const name of names) expect(text).toContain(name)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth + 1)).toBe(true)
      expect(await page.evaluate(outOfOrder)).toEqual([])
      await page.close()
    }
  })
})

/** Dates of a page whose day stands behind its month or apart from it, as it does where a name from right to left pulls figures beside it over. Run in the page. */
function outOfOrder(): string[] {
  const wrong: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    for (const found of text.matchAll(/(\d{1,2}) (March|May) 2024/g)) {
      const [, day = '', month = ''] = found
      const place = (start: number, length: number): DOMRect => {
        const range = document.createRange()
        range.setStart(node as Node, start)
        range.setEnd(node as Node, start + length)
        return range.getBoundingClientRect()
      }
      const [first, second] = [place(found.index, day.length), place(found.index + day.length + 1, month.length)]
      const isOneLine = Math.abs(first.top - second.top) < first.height / 2
      if (first.width > 0 && isOneLine && (first.left > second.left || second.left - first.right > first.height)) wrong.push(text.slice(0, 80))
    }
  }
  return wrong
}
