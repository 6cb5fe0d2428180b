import { expect, test } from 'vitest'
import { read } from '../pipeline.js'
import { anchorOf, findAnchored } from './anchor.js'

const text =
  'On 3 March 2025 Foreign Minister of Kazakhstan Murat Nurtleu met Foreign Minister of Spain José Manuel Albares in Madrid. Trade between Kazakhstan and Spain reached $2.1 billion in 2024.'
const record = read({ id: 'd1', text, published: '2025-03-04' })

test('a fact is found again under another number', () => {
  for (const fact of [...record.people, ...record.engagements, ...record.figures]) {
    const anchor = anchorOf(record, fact.id)
    expect(anchor).not.toBeNull()
    const renumbered = JSON.parse(JSON.stringify(record).replaceAll(`"id":"${fact.id}"`, '"id":"x9"'))
    expect(findAnchored(renumbered, anchor as never)).toBe('x9')
  }
})

test('what is no longer told is not found', () => {
  const anchor = anchorOf(record, (record.figures[0] as { id: string }).id)
  expect(findAnchored({ ...record, figures: [] }, anchor as never)).toBeNull()
  expect(anchorOf(record, 'e99')).toBeNull()
})
