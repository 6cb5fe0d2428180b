import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from '../src/answers/types.js'
import { appAtHome } from './support/app.js'
import { exampleDocuments } from './support/example.js'
import { storeOf } from './support/example-store.js'

let kept: Awaited<ReturnType<typeof storeOf>>
let app: ReturnType<typeof appAtHome>

beforeAll(async () => {
  kept = await storeOf(exampleDocuments())
  app = appAtHome(kept.store, '2026-01-15')
}, 120_000)
afterAll(() => kept.close())

/** Follows links by their words, as somebody does who sees the page for the first time; gives back what can be read there. */
async function follow(...words: readonly string[]): Promise<string> {
  let html = await page('/today')
  for (const word of words) {
    const links = [...html.matchAll(/<a [^>]*href="(\/[^"]*)"[^>]*>([\s\S]*?)<\/a>/g)]
    const link = links.find(([, , inner = '']) => inner.replace(/<[^>]+>/g, '').trim() === word)
    expect([word, link !== undefined]).toEqual([word, true])
    html = await page((link?.[1] ?? '').replaceAll('&amp;', '&'))
  }
  return html.replace(/<sup>.*?<\/sup>/g, '').replace(/<[^>]+>/g, '')
}

async function page(address: string): Promise<string> {
  const response = await app.request(address)
  expect([address, response.status]).toEqual([address, 200])
  return response.text()
}

test('who was deputy foreign minister of Kazakhstan, and when', async () => {
  expect(await follow('Kazakhstan', 'Offices over time')).toContain('Roman Vassilenko · Deputy Foreign Minister of Kazakhstan · told from')
  const then = (await page('/dossier/Kazakhstan?valid-at=2024-12-01')).replace(/<sup>.*?<\/sup>/g, '').replace(/<[^>]+>/g, '')
  expect(then).toMatch(/Who they were on 1 December 2024[\s\S]*Minister of Foreign Affairs is Murat Nurtleu[\s\S]*Roman Vassilenko is Deputy Foreign Minister/)
  expect(then.split('Plans')[0]).not.toContain('Kosherbayev')
})

test('what was planned for Samarkand, and that it took place', async () => {
  expect(await follow('Promises', 'European Union')).toMatch(/Samarkand · 4 April 2025 · first planned for/)
})

test('by how much the sources differ on trade in 2024', async () => {
  expect(await follow('Figures')).toContain('turnover (Kazakhstan – European Union), 2024: 48.7 billion USD / 49.7 billion USD / about 50 billion USD')
})

test('what the European Union promised on raw materials, in which words', async () => {
  expect(await follow('Promises', 'raw materials')).toContain('on critical raw materials for 2025–2026 was endorsed at the summit')
  expect(await follow('Promises', 'raw materials', 'raw materials')).toContain('visa facilitation')
})

test('what was said on a topic, sentence by sentence', async () => {
  expect(await follow('Topics', 'raw materials')).toMatch(/What was said[\s\S]*7 April 2025: [^\n]*raw materials/)
  const { sections } = JSON.parse(await page('/topics.json?topic=raw-materials&since=2025-04&until=2025-04')) as Answer
  const lines = sections.find(({ id }) => id === 'sentences')?.lines ?? []
  expect(lines.length).toBeGreaterThan(1)
  for (const { sources } of lines)
    for (const { document, quote, from_at, to_at } of sources) expect((await kept.store.text(document))?.slice(from_at, to_at)).toBe(quote)
})
