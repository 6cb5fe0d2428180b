import { describe, expect, test } from 'vitest'
import { cuesOf } from '../src/facts/topics-cues.js'
import { mentionsOf, read } from '../src/pipeline.js'
import { allRows } from './support/tables.js'

/** Every `rule` that a reading or a record keeps, however deep. */
function rulesIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return found
  if ('rule' in value && typeof value.rule === 'string') found.add(value.rule)
  for (const inner of Object.values(value)) rulesIn(inner, found)
  return found
}

/** Ids of all rows that fire in a sentence: what the record's facts say, and the mentions and cues beneath them. */
function firedIn(sentence: string): Set<string> {
  const document = { id: 'example', text: sentence, published: '2025-03-03' }
  const reading = mentionsOf(document)
  const { text, ...mentions } = reading
  const fired = rulesIn([read(document), mentions])
  for (const cue of cuesOf(reading)) fired.add(cue.row.id)
  // rows that only hide words from others, bring people to an occasion or name what is measured leave no id in a fact
  for (const { entry } of text.hits) if (/^topic\.none\.|^engagement\.attend$|^indicator\./.test(entry.id)) fired.add(entry.id)
  return fired
}

const rows = allRows()

describe('rule tables', () => {
  test('hold rows', () => {
    expect(rows.length).toBeGreaterThan(100)
  })

  test('have ids that occur once in the whole project', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const { id, file } of rows) {
      if (seen.has(id)) twice.push(`${id} in ${seen.get(id)} and ${file}`)
      seen.set(id, file)
    }
    expect(twice).toEqual([])
  })

  test('have dotted ids that say what they are of', () => {
    expect(rows.filter((row) => !/^[a-z]+(?:[.-][a-z0-9]+)+$/.test(row.id)).map((row) => row.id)).toEqual([])
  })

  test('show every row in at least one sentence', () => {
    expect(rows.filter((row) => row.yes.length === 0).map((row) => `${row.file} ${row.id}`)).toEqual([])
  })
})

const files = [...new Set(rows.map((row) => row.file))]
describe.each(files)('examples of %s', (file) => {
  test.each(rows.filter((row) => row.file === file))('$id', ({ id, yes, no }) => {
    for (const sentence of yes) expect(firedIn(sentence), sentence).toContain(id)
    for (const sentence of no) expect(firedIn(sentence), sentence).not.toContain(id)
  })
})
