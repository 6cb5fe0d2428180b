import { expect, test } from 'vitest'
import { read } from '../../pipeline.js'
import { countryNames } from './country-names.js'
import { TagScorer } from './tags.js'

const TEXT = 'Norwegian Prime Minister Anna Maria Berg met the President of Kenya, Paul Otieno, in Nairobi. They spoke with us about Chad.'

test('tags count only where their name stands in the text', () => {
  const scorer = new TagScorer(countryNames())
  scorer.add(read({ id: 'a', text: TEXT }), TEXT, { people: ['Berg Anna Maria', 'Otieno Paul', 'Mori Kenji'], countries: ['KE', 'TD', 'US', 'JP'] })
  expect(scorer.people).toEqual({ tagged: 3, inText: 2, found: 2 })
  expect(scorer.countries).toEqual({ tagged: 4, inText: 2, found: 2 })
  expect(scorer.misses).toEqual([])
})

test('a tag that was not found is a miss', () => {
  const scorer = new TagScorer(countryNames())
  const record = { ...read({ id: 'a', text: TEXT }), people: [], parties: [], engagements: [] }
  scorer.add(record, TEXT, { people: ['Otieno Paul'], countries: ['KE'] })
  expect(scorer.misses).toEqual([
    { document: 'a', field: 'people', name: 'Otieno Paul' },
    { document: 'a', field: 'countries', name: 'Kenya' },
  ])
})
