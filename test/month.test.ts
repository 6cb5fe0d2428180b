import { expect, test } from 'vitest'
import type { Answer, Line } from '../src/answers/types.js'
import { EXAMPLE_ANSWER } from '../src/api/openapi/example.js'
import { answerPage } from '../web/src/render.js'

const occasion = (start: string, end: string | null, mark: 'held' | 'planned' = 'held'): Line => ({
  id: null,
  text: `Talks of ${start}`,
  fields: { start, end, kind: 'meeting', name: `Talks ${start}`, people: [], parties: [] },
  sources: [],
  mark,
})
const frame = { title: 'Calendar', path: '/calendar', query: [], validAt: null, knownAt: null, formats: [], assets: { styles: [], scripts: [] }, asker: null }

/** The page of a month, cut into its days. */
function daysOf(lines: readonly Line[], read: readonly string[] = []): { html: string; day: (date: string) => string } {
  const section = { id: 'calendar', title: 'Days', columns: [], lines, below: null, prose: false, left: 0 }
  const { asked, coverage } = EXAMPLE_ANSWER
  const answer: Answer = {
    ...EXAMPLE_ANSWER,
    question: 'calendar',
    asked: { ...asked, party: ['Kazakhstan'], person: [], topic: [], since: '2024-02', until: '2024-02', validAt: null, knownAt: null, words: null },
    sections: [section],
    coverage: { ...coverage, read },
  }
  const html = answerPage(frame, answer)
  const cells = html.split('<td')
  return { html, day: (date) => cells.find((cell) => cell.includes(`datetime="${date}"`)) ?? '' }
}

test('a month stands in weeks from Monday, with every day once', () => {
  const { html } = daysOf([])
  expect([...html.matchAll(/<time datetime="([^"]+)"/g)].map(([, date]) => date)).toEqual(
    Array.from({ length: 29 }, (_, i) => `2024-02-${String(i + 1).padStart(2, '0')}`),
  )
  // 1 February 2024 was a Thursday: three empty cells before it, and three after the 29th.
  expect(html.split('<td class="out"').length - 1).toBe(6)
  expect(html).toContain('href="/calendar?party=Kazakhstan&amp;since=2024-01&amp;until=2024-01"')
  expect(html).toContain('href="/calendar?party=Kazakhstan&amp;since=2024-03&amp;until=2024-03"')
})

test('an occasion stands on each of its days, held solid and planned hollow; one without a day above', () => {
  const { html, day } = daysOf([occasion('2024-02-28', '2024-03-02'), occasion('2024-02-12', null, 'planned'), occasion('2024-02', null)])
  expect([day('2024-02-27'), day('2024-02-28'), day('2024-02-29')].map((cell) => cell.includes('class="held"'))).toEqual([false, true, true])
  expect(day('2024-02-12')).toContain('class="planned"')
  expect(html.split('Talks 2024-02<').length - 1).toBe(1)
  expect(html.indexOf('Some day of February 2024')).toBeLessThan(html.indexOf('<table'))
})

test('days without a source are grey', () => {
  const { day } = daysOf([], ['2024-02-05'])
  expect([day('2024-02-05'), day('2024-02-06')].map((cell) => cell.includes('unread'))).toEqual([false, true])
})
