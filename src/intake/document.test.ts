import { describe, expect, test } from 'vitest'
import { toDocument } from './document.js'
import { fromLine } from './jsonl.js'
import { TEXT_LIMIT } from './limits.js'
import { titleOfMarkdown, titleOfText } from './plain.js'
import { publishedDate } from './published.js'
import type { Taken } from './taken.js'

const line = (text: string): Taken | null => fromLine(new TextEncoder().encode(text), 'notes.jsonl:7')
const codeOf = (taken: Taken | null): string | null => (taken && 'failed' in taken ? taken.failed.code : null)
const problemsOf = (taken: Taken | null): string[] => (taken && 'document' in taken ? taken.problems.map((p) => p.code) : [])

describe('a line of JSON Lines', () => {
  test('becomes a document; unknown keys are kept', () => {
    const taken = line('{"id":5,"text":"Talks.","published":"2025-02-28T10:00:00Z","url":null,"tags":{"a":[1]},"__proto__":{"x":1}}')
    expect(taken).toEqual({
      document: { id: '5', text: 'Talks.', published: '2025-02-28', extra: { tags: { a: [1] }, ['__proto__']: { x: 1 } } },
      hasOwnId: true,
      problems: [],
    })
  })

  test('has its place as id where it has none', () => expect(line('{"text":"Talks."}')).toMatchObject({ document: { id: 'notes.jsonl:7' } }))
  test('may be blank', () => expect(line(' \r')).toBe(null))

  const failures: [json: string, code: string][] = [
    ['{"text":"a"', 'JSON_MALFORMED'],
    ['{"text":"a}', 'JSON_MALFORMED'],
    ['text', 'JSON_MALFORMED'],
    ['[1]', 'JSON_NO_DOCUMENT'],
    ['null', 'JSON_NO_DOCUMENT'],
    ['"text"', 'JSON_NO_DOCUMENT'],
    ['{"id":"a"}', 'TEXT_MISSING'],
    ['{"text":5}', 'TEXT_MISSING'],
    ['{"text":" \\n"}', 'TEXT_EMPTY'],
  ]
  for (const [json, code] of failures) {
    test(`${json} is ${code}, with its line`, () => {
      const taken = line(json)
      expect(codeOf(taken)).toBe(code)
      expect(taken).toMatchObject({ failed: { where: 'notes.jsonl:7' } })
    })
  }

  test('names the kind of mistake without quoting the line', () => {
    const taken = line('{"text":"secret')
    expect(taken).toMatchObject({ failed: { message: 'The line is not JSON (a string is not closed).' } })
  })
})

describe('what is wrong with a document is told, and the rest is read', () => {
  const problems: [raw: Record<string, unknown>, codes: string[]][] = [
    [{ text: 'Talks.', published: 'last Tuesday' }, ['DATE_INVALID']],
    [{ text: 'Talks.', published: '2025-02-30' }, ['DATE_INVALID']],
    [{ text: 'Talks.', published: { year: 2025 } }, ['DATE_INVALID']],
    [{ text: 'Talks.', title: 5, outlet: ['x'] }, ['FIELD_INVALID', 'FIELD_INVALID']],
    [{ text: 'a \udc00 b' }, ['SURROGATE_UNPAIRED']],
    [{ text: 'an 🙂 is whole', published: '', title: null }, []],
  ]
  for (const [raw, codes] of problems) test(JSON.stringify(raw), () => expect(problemsOf(toDocument(raw, 'a', 'a'))).toEqual(codes))

  test('half characters stay, so that offsets do', () => {
    const taken = toDocument({ text: '🙂 \ud83d x \ud83d' }, 'a', 'a')
    expect(taken).toMatchObject({ document: { text: '🙂 \ud83d x \ud83d' }, problems: [{ message: expect.stringContaining('2 half characters') }] })
    expect(taken).toMatchObject({ problems: [{ message: expect.stringContaining('offset 3') }] })
  })

  test('a text above the limit is refused with the limit', () => {
    const taken = toDocument({ text: 'a'.repeat(TEXT_LIMIT + 1) }, 'a', 'a')
    expect(taken).toMatchObject({ failed: { code: 'FILE_TOO_LARGE', message: expect.stringContaining('20000000') } })
  })
})

describe('dates of publication', () => {
  const dates: [given: string, date: string | null][] = [
    ['2025-02-28', '2025-02-28'],
    ['2024-02-29', '2024-02-29'],
    ['2025-02', '2025-02'],
    ['2025', '2025'],
    ['2025-02-28T23:59:59+05:00', '2025-02-28'],
    ['2025-02-28 10:00', '2025-02-28'],
    ['Fri, 28 Feb 2025 10:00:00 GMT', '2025-02-28'],
    ['February 8, 2025', '2025-02-08'],
    ['28 February 2025', '2025-02-28'],
    ['2025-02-29', null],
    ['2025-13-01', null],
    ['2025-00', null],
    ['28.02.2025', null],
    ['02/03/2025', null],
    ['99', null],
    ['soon', null],
    ['', null],
  ]
  for (const [given, date] of dates) test(given || '(empty)', () => expect(publishedDate(given)).toBe(date))
})

describe('titles', () => {
  test('the first line of a text, if it looks like one', () => {
    expect(titleOfText('Talks in Oslo\n\nThe Minister met …')).toBe('Talks in Oslo')
    expect(titleOfText('Minister arrives in the U.S.\n\nThe Minister …')).toBe('Minister arrives in the U.S.')
    expect(titleOfText('The Minister met the Ambassador.\nThey talked.')).toBe(null)
    expect(titleOfText('Only one line')).toBe(null)
    expect(titleOfText(`${'long '.repeat(80)}\n\ntext`)).toBe(null)
  })

  test('the first heading of Markdown', () => {
    expect(titleOfMarkdown('# Talks in Oslo #\n\nThe Minister met …')).toBe('Talks in Oslo')
    expect(titleOfMarkdown('Talks in Oslo\n\nThe Minister met …')).toBe('Talks in Oslo')
  })
})
