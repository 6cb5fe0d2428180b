import { expect, test } from 'vitest'
import { wordsApart } from './words-apart.js'

const before = (parts: ReturnType<typeof wordsApart>): string => parts.flatMap(({ value, added }) => (added ? [] : [value])).join('')
const after = (parts: ReturnType<typeof wordsApart>): string => parts.flatMap(({ value, removed }) => (removed ? [] : [value])).join('')

test('short texts are compared by word', () => {
  const parts = wordsApart('Trade reached $900 million.', 'Trade reached $950 million in 2024.')
  expect([before(parts), after(parts)]).toEqual(['Trade reached $900 million.', 'Trade reached $950 million in 2024.'])
  expect(parts.filter(({ removed }) => removed).map(({ value }) => value)).toEqual(['900'])
})

test('long texts are compared by paragraph, and each stands where it stood', () => {
  const paragraph = (i: number): string => `Paragraph ${i} ${'tells of talks. '.repeat(20)}\n\n`
  const all = Array.from({ length: 200 }, (_, i) => paragraph(i))
  const old = all.join('')
  const fresh = [...all.slice(0, 50), 'Something new.\n\n', ...all.slice(51)].join('')
  const parts = wordsApart(old, fresh)
  expect([before(parts), after(parts)]).toEqual([old, fresh])
  const changed = parts.flatMap(({ value, added, removed }, i) => (added || removed ? [[i, value.slice(0, 12), added]] : []))
  expect(changed).toEqual([
    [50, 'Something ne', true],
    [51, 'Paragraph 50', false],
  ])
})
