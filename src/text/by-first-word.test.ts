import { describe, expect, test } from 'vitest'
import { ByFirstWord } from './by-first-word.js'
import { firstKey } from './lexicon.js'

describe('things by their first word', () => {
  const PHRASES = [
    'Trade turnover',
    'trade',
    'tradesman',
    'TRADE deal',
    'trade-off',
    'EU',
    'eu summit',
    'U.S. Senate',
    'us',
    'Côte d’Ivoire',
    'cote',
    '3 March',
    "d'Or",
  ]
  const by = new ByFirstWord<string>(firstKey)
  for (const phrase of PHRASES) by.add(phrase, phrase)

  test.each([...new Set(PHRASES.map((phrase) => firstKey(phrase) as string))])('finds all that begin with %s, as they came, and no others', (first) => {
    const expected = PHRASES.filter((phrase) => firstKey(phrase) === first)
    expect(by.at(first)).toEqual(expected)
    expect(by.at(first)).toEqual(expected)
  })

  test('finds nothing for a word that begins none', () => {
    expect(by.at('tra')).toEqual([])
    expect(by.at('')).toEqual([])
  })
})
