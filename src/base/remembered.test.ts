import { expect, test } from 'vitest'
import { remembered } from './remembered.js'

test('asks once for a text, and anew for all when there were too many', () => {
  const asked: string[] = []
  const length = remembered((text) => asked.push(text) && text.length, 2)
  expect(['one', 'three', 'one', 'three'].map(length)).toEqual([3, 5, 3, 5])
  expect(asked).toEqual(['one', 'three'])
  expect(['eleven', 'one'].map(length)).toEqual([6, 3])
  expect(asked).toEqual(['one', 'three', 'eleven', 'one'])
})
