import { describe, expect, it } from 'vitest'
import { cuesOf } from './topics-cues.js'
import { mentionsOf } from '../pipeline.js'
import { TOPICS } from '../model/topics.js'
import { topicRows } from '../../languages/en/topics/index.js'

const rowsIn = (text: string): string[] => cuesOf(mentionsOf({ id: 'example', text })).map((cue) => cue.row.id)

describe('topic rows', () => {
  it('have ids of their own', () => {
    const ids = topicRows.map((row) => row.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('yield codes of the list, and every code has a row', () => {
    expect([...new Set(topicRows.flatMap((row) => row.codes))].sort()).toEqual(Object.keys(TOPICS).sort())
  })

  it.each(topicRows.filter((row) => row.codes.length > 0))('$id', (row) => {
    for (const example of row.yes) expect(rowsIn(example), example).toContain(row.id)
    for (const example of row.no) expect(rowsIn(example), example).not.toContain(row.id)
  })
})
