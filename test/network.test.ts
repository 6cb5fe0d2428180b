import { afterAll, beforeAll, expect, test } from 'vitest'
import { network } from '../src/answers/network.js'
import type { Answer, Terms } from '../src/answers/types.js'
import { answerPage } from '../web/src/render.js'
import { storeOf } from './support/example-store.js'

const met = (id: string, a: readonly [string, string], b: readonly [string, string], day: string) => ({
  id,
  published: day,
  text: `Foreign Minister ${a[0]} of ${a[1]} met with Foreign Minister ${b[0]} of ${b[1]} in Vienna today. They discussed ${id} matters of trade.`,
})
const BERG = ['Anna Berg', 'Norway'] as const
const ROUX = ['Olivier Roux', 'France'] as const
const ROSSI = ['Marco Rossi', 'Italy'] as const

let kept: Awaited<ReturnType<typeof storeOf>>
const ask = (terms: Partial<Terms> = {}): Promise<Answer> => network(kept.store, { party: ['Norway'], today: '2025-06-01', ...terms })
const ties = ({ sections }: Answer, id: string): string[] =>
  (sections.find((section) => section.id === id)?.lines ?? []).map(({ fields }) => `${fields['a']}–${fields['b']}`)

beforeAll(async () => {
  kept = await storeOf([
    met('oil', BERG, ROUX, '2024-03-05'),
    met('fish', BERG, ROSSI, '2024-09-10'),
    met('wine', ROUX, ROSSI, '2025-02-03'),
    met('gas', BERG, ROUX, '2025-03-04'),
  ])
})
afterAll(() => kept.close())

test('two levels tell the ties that the others have among themselves, one level does not', async () => {
  expect(ties(await ask(), 'network')).toEqual(['France–Norway', 'Italy–Norway'])
  expect(ties(await ask(), 'among')).toEqual([])
  const two = await ask({ levels: 2 })
  expect(ties(two, 'among')).toEqual(['France–Italy'])
  expect(two.sections.at(-1)?.lines[0]?.sources[0]?.document).toBe('wine')
  expect(ties(await ask({ levels: 2, since: '2024', until: '2024' }), 'among')).toEqual([])
})

test('a stretch of time keeps everybody at their place, and those without a tie in it faint', async () => {
  const frame = { title: 'Network', path: '/network', query: [], validAt: null, knownAt: null, formats: [], assets: { styles: [], scripts: [] }, asker: null }
  const placed = (html: string): string[] =>
    [...(html.split('</svg>')[0] ?? '').matchAll(/<circle class="node[^"]*" cx="\d+" cy="\d+"/g)].map(([circle]) => circle.replace(/class="[^"]*"/, ''))
  const whole = await ask()
  const some = answerPage(frame, await ask({ since: '2025', until: '2025' }), { whole })
  expect(placed(some)).toEqual(placed(answerPage(frame, whole)))
  expect(placed(some).length).toBe(3)
  expect(some.split('class="node away"').length - 1, 'in each of the two pictures').toBe(2)
  expect(some).toContain('1 of 1 ties shown')
  expect(some, 'on a telephone').toMatch(/class="narrow-screen"[^]*aria-label="Dossier of France"/)
  expect(some).toMatch(/name="since" value="2025-01"[\s\S]*name="until" value="2025-12"/)
  expect(some).toContain('data-first="2024-03" data-last="2025-03"')
})
