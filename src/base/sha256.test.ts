import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha256 } from './sha256.js'

const node = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

test('the vectors of the standard', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('every length around the edges of a block, and text beyond ASCII', () => {
  for (let n = 0; n < 200; n++) expect(sha256('é'.repeat(n))).toBe(node('é'.repeat(n)))
  expect(sha256('😀 Їжак \ud800 end')).toBe(node('😀 Їжак \ud800 end'))
})
