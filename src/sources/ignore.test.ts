import { describe, expect, test } from 'vitest'
import { IgnoreRules } from './ignore.js'

const cases: [pattern: string, path: string, isFolder: boolean, verdict: 'ignored' | 'taken' | null][] = [
  ['draft.txt', 'draft.txt', false, 'ignored'],
  ['draft.txt', 'a/b/draft.txt', false, 'ignored'],
  ['/draft.txt', 'a/draft.txt', false, null],
  ['*.html', 'a/b.html', false, 'ignored'],
  ['*.html', 'a/b.htm', false, null],
  ['a?.txt', 'ab.txt', false, 'ignored'],
  ['a?.txt', 'a.txt', false, null],
  ['old/', 'old', true, 'ignored'],
  ['old/', 'old', false, null],
  ['a/*.txt', 'a/b.txt', false, 'ignored'],
  ['a/*.txt', 'a/c/b.txt', false, null],
  ['a/**/b.txt', 'a/c/d/b.txt', false, 'ignored'],
  ['a/**/b.txt', 'a/b.txt', false, 'ignored'],
  ['**/b', 'x/y/b', true, 'ignored'],
  ['# draft.txt', 'draft.txt', false, null],
  ['\\#a', '#a', false, 'ignored'],
  ['*.txt\n!keep.txt', 'keep.txt', false, 'taken'],
  ['!keep.txt\n*.txt', 'keep.txt', false, 'ignored'],
  ['', 'a', false, null],
  ['/', 'a', true, null],
]

describe('an ignore file', () => {
  for (const [pattern, path, isFolder, verdict] of cases)
    test(`${JSON.stringify(pattern)} of ${path}${isFolder ? '/' : ''}: ${verdict}`, () =>
      expect(new IgnoreRules(pattern).judge(path.split('/'), isFolder)).toBe(verdict))

  test('made to be slow is not', () => expect(new IgnoreRules(`${'*a'.repeat(2000)}b`).judge(['a'.repeat(5000)], false)).toBe(null))
})
