import { expect, test } from 'vitest'
import { passagesInWords } from './passages.js'
import { wordsApart } from './words-apart.js'

const told = (before: string, after: string): string => passagesInWords(wordsApart(before, after))

test('words beside each other that changed are told as one passage', () => {
  expect(told('They set up a working group on hydrogen. Trade grew.', 'They set up a joint committee on wind power. Trade grew.')).toBe(
    '; “working group on hydrogen” became “joint committee on wind power”',
  )
})

test('what was taken out and what was put in is told so', () => {
  expect(told('The sides will soon sign a treaty. They met.', 'The sides will sign a treaty. They met in Lomé.')).toBe(
    '; “soon” was taken out; “in Lomé” was put in',
  )
})

test('of many passages the first are told, the rest by number', () => {
  const text = (word: string): string => ['one', 'two', 'three', 'four', 'five'].map((n) => `In ${n} of the many towns they saw ${word}${n}.`).join(' ')
  expect(told(text('a'), text('b'))).toMatch(/^(?:; “\S+” became “\S+”){3}; and 2 more passages$/)
})

test('equal texts have none', () => {
  expect(told('The sides met.', 'The sides met.')).toBe('')
})
