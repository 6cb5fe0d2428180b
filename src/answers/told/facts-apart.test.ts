import { expect, test } from 'vitest'
import { read } from '../../pipeline.js'
import { factsApart } from './facts-apart.js'

const record = (text: string) => read({ id: 'd1', text, published: '2025-03-05' })
const MEETING = 'The Foreign Minister of Kenya met the Foreign Minister of Togo in Nairobi on 3 March 2025.'

test('a fact that only moved within its text has not changed, nor has its date or place', () => {
  const apart = factsApart(record(`The weather was fine.\n\n${MEETING}`), record(`The weather was very fine indeed.\n\n${MEETING}`))
  expect(apart).toEqual({ gone: [], added: [], changed: [] })
})

test('a fact whose date is told otherwise now is not the same', () => {
  const { gone, added, changed } = factsApart(record(MEETING), record(MEETING.replace('3 March', '4 March')))
  expect([...gone, ...changed.map((one) => one.before)].map((one) => one.kind)).toContain('engagement')
  expect([...added, ...changed.map((one) => one.after)].map((one) => one.kind)).toContain('engagement')
})
