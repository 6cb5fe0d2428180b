// First contentful paint and the answer to a key, in Chromium.
const PAGES = ['/today', '/timeline/Kazakhstan/European%20Union', '/review', '/search?q=visa', '/people', '/try']
const TIMES = 5
const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]

/** Milliseconds until something is seen, of pages opened afresh; and until a fact that was ruled by key has left the list. */
export async function inBrowser(address) {
  const [{ default: chromium }, { chromium: browsers }] = await Promise.all([import('@sparticuz/chromium'), import('playwright-core')])
  const browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu'], headless: true })
  const paint = {}
  for (const path of PAGES) {
    const times = []
    for (let i = 0; i < TIMES; i++) {
      const page = await browser.newPage()
      await page.goto(`${address}${path}`)
      times.push(
        await page.evaluate(
          () =>
            new Promise((resolve) =>
              new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').forEach(({ startTime }) => resolve(startTime))).observe({
                type: 'paint',
                buffered: true,
              }),
            ),
        ),
      )
      await page.close()
    }
    paint[path] = Math.round(median(times))
  }
  const keys = await keyTimes(browser, address)
  await browser.close()
  return { paint, keys }
}

async function keyTimes(browser, address) {
  const page = await browser.newPage()
  await page.goto(`${address}/review`)
  await page.locator('[data-kind=inferred]').first().focus()
  /** Presses a key; milliseconds until the focus has moved, or until there are more or fewer items. */
  const pressed = async (key) => {
    await page.evaluate(() => {
      const state = () => `${document.querySelectorAll('[data-review] > li').length} ${document.activeElement?.dataset.item}`
      const before = state()
      window.answered = new Promise((resolve, reject) => {
        let began = 0
        document.addEventListener('keydown', () => (began = performance.now()), { capture: true, once: true })
        const look = () => (began && state() !== before ? resolve(performance.now() - began) : setTimeout(look, 1))
        look()
        setTimeout(() => reject(new Error('nothing happened')), 20_000)
      })
    })
    await page.keyboard.press(key)
    return await page.evaluate(() => window.answered)
  }
  const many = async (key) => {
    const times = []
    for (let i = 0; i < 8; i++) times.push(await pressed(key))
    return median(times)
  }
  const next = await many('j')
  await page.locator('[data-kind=inferred]').first().focus()
  const rule = await many('a')
  await many('u')
  await page.close()
  return { next: Math.round(next), rule: Math.round(rule) }
}
