import { expect, test } from 'vitest'
import { EXAMPLE_ANSWER } from '../src/api/openapi/example.js'
import type { Answer, Line } from '../src/answers/types.js'
import { answerPage } from '../web/src/render.js'

const post = (fields: Line['fields']): Line => ({ id: null, text: `Post of ${String(fields['name'])}`, fields, sources: [] })
const frame = { title: 'Offices', path: '/holdings', query: [], validAt: null, knownAt: null, formats: [], assets: { styles: [], scripts: [] }, asker: null }
const pageOf = (lines: readonly Line[]): string => {
  const section = { id: 'holdings', title: 'Offices', columns: [], lines, below: null, prose: false, left: 0 }
  return answerPage(frame, { ...EXAMPLE_ANSWER, question: 'holdings', sections: [section] } satisfies Answer)
}
const count = (html: string, shade: string): number => html.split(`class="${shade}"`).length - 1

test('a post fades where no start or end is stated, and nowhere else', () => {
  const seen = { first_seen: '2020-03', last_seen: '2023-05-02', title: 'Minister' }
  const html = pageOf([
    post({ ...seen, name: 'Ama', from: null, to: null }),
    post({ ...seen, name: 'Kofi', from: '2020-01-05', to: null }),
    post({ ...seen, name: 'Yaa', from: '2019', to: '2023-06' }),
    post({ name: 'never told', first_seen: null, last_seen: null }),
  ])
  expect([count(html, 'dot'), count(html, 'heat1')]).toEqual([3, 3])
  expect(html).not.toMatch(/ style=|NaN/)
})

test('no posts, no picture', () => {
  expect(pageOf([post({ name: 'never told', first_seen: null, last_seen: null })])).not.toContain('<svg')
})
