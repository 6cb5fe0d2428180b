import { describe, expect, test } from 'vitest'
import { ReadoutError } from '../base/errors.js'
import type { ReadoutRecord } from '../model/types.js'
import { read } from '../pipeline.js'
import { assertCited, checkRecord } from './check.js'

const text = 'The Foreign Minister of Norway met the Ambassador of Japan in Oslo on Friday.'
const record = read({ id: 'a', text, published: '2025-02-28' })

/** The record with the evidence of its first party moved or changed. */
function spoiled(change: Partial<ReadoutRecord['parties'][number]['evidence']>): ReadoutRecord {
  const [first, ...rest] = record.parties
  if (!first) throw new Error('no party was read')
  return { ...record, parties: [{ ...first, evidence: { ...first.evidence, ...change } }, ...rest] }
}

describe('every quote stands in its text', () => {
  test('a record as it was read passes', () => {
    expect(assertCited(record, text)).toBe(record)
    expect(checkRecord(record, text)).toEqual([])
  })

  const wrong: [name: string, change: Parameters<typeof spoiled>[0]][] = [
    ['another word', { quote: 'Sweden' }],
    ['one off', { start: (record.parties[0]?.evidence.start ?? 0) + 1 }],
    ['not at all', { quote: '', start: 3, end: 3 }],
    ['beyond the end', { start: 1000, end: 1006 }],
    ['before the start', { start: -6, end: 0 }],
    ['between characters', { start: 0.5 }],
  ]
  for (const [name, change] of wrong) {
    test(`${name} is EVIDENCE_MISMATCH`, () => {
      expect(() => assertCited(spoiled(change), text)).toThrow(ReadoutError)
      expect(checkRecord(spoiled(change), text).map((f) => f.code)).toEqual(['EVIDENCE_MISMATCH'])
    })
  }

  test('the words of date and place are checked too', () => {
    const words = 'In Oslo, on 3 February 2025, the Foreign Minister of Norway met the Ambassador of Japan.'
    const placed = read({ id: 'b', text: words, published: '2025-02-28' })
    const [meeting] = placed.engagements
    expect([meeting?.where?.quote, meeting?.when?.quote]).toEqual(['Oslo', '3 February 2025'])
    if (!meeting?.where) throw new Error('no place was read')
    const moved = { ...placed, engagements: [{ ...meeting, where: { ...meeting.where, start: 0, end: 4 } }] }
    expect(() => assertCited(moved, words)).toThrow(ReadoutError)
  })

  test('another text is told, and so is an id given twice', () => {
    const [first] = record.parties
    expect(checkRecord(record, `${text} More.`).map((f) => f.code)).toEqual(['TEXT_CHANGED'])
    expect(checkRecord({ ...record, parties: first ? [first, first] : [] }, text).map((f) => f.code)).toEqual(['FACT_TWICE'])
  })
})
