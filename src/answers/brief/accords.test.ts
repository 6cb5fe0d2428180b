import { expect, test } from 'vitest'
import { doneInWords } from './accords.js'

test.each([
  ['A horizontal aviation agreement was initialled.', 'was initialled'],
  ['The memorandum was signed in Oslo.', 'was signed'],
  ['The road map was endorsed at the summit.', 'was endorsed'],
  ['A declaration was adopted in Paris.', 'was adopted'],
  ['The sides have reached an agreement on fish.', 'was agreed'],
])('%s: %s', (sentence, words) => {
  expect(doneInWords(sentence)).toBe(words)
})
