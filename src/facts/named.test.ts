import { describe, expect, it } from 'vitest'
import { INITIATIVE_HEADS, KNOWN_INITIATIVES } from '../../languages/en/initiatives.js'
import { KNOWN_ORGANIZATIONS, ORGANIZATION_HEADS } from '../../languages/en/organizations.js'
import { read } from '../pipeline.js'

const record = (text: string) => read({ id: 't', text, published: '2025-03-01' })

describe('initiative rows', () => {
  it.each([...INITIATIVE_HEADS, ...KNOWN_INITIATIVES])('$id', (row) => {
    for (const example of row.yes) expect(record(example).initiatives.length, example).toBe(1)
    for (const example of row.no) expect(record(example).initiatives, example).toEqual([])
  })

  it('takes a name and its letters for one', () => {
    const text = 'They discussed the Trans-Caspian International Transport Route (TITR). The TITR grows. They also praised the Middle Corridor.'
    expect(record(text).initiatives.map((i) => [i.name, i.acronym])).toEqual([
      ['Trans-Caspian International Transport Route', 'TITR'],
      ['Middle Corridor', null],
    ])
  })
})

describe('organization rows', () => {
  it.each([...ORGANIZATION_HEADS, ...KNOWN_ORGANIZATIONS])('$id', (row) => {
    for (const example of row.yes)
      expect(
        record(example).organizations.map((o) => o.rule),
        example,
      ).toContain(row.id)
    for (const example of row.no)
      expect(
        record(example).organizations.map((o) => o.rule),
        example,
      ).not.toContain(row.id)
  })

  it('reads names with their letters and their state', () => {
    const text =
      'The Ministry of Trade, Commerce and Tourism of Kenya and the Lake Development Bank (LDB) took part, as did companies such as Shell, Nordvik and Lumen Works.'
    expect(record(text).organizations.map((o) => [o.name, o.acronym, o.party])).toEqual([
      ['Ministry of Trade, Commerce and Tourism of Kenya', null, 'Kenya'],
      ['Lake Development Bank', 'LDB', null],
      ['Shell', null, null],
      ['Nordvik', null, null],
      ['Lumen Works', null, null],
    ])
  })

  it('keeps states, places and events out', () => {
    expect(record('The Russian Federation and the Suez Canal were named, as was the West Bank.').organizations).toEqual([])
  })
})
