import { describe, expect, it } from 'vitest'
import { AGREEMENT_HEADS, KNOWN_AGREEMENTS } from '../../languages/en/agreements.js'
import { read } from '../pipeline.js'

const record = (text: string) => read({ id: 't', text, published: '2025-03-01' })
const names = (text: string): string[] => record(text).agreements.map((a) => a.name)

describe('agreement rows', () => {
  it.each([...AGREEMENT_HEADS, ...KNOWN_AGREEMENTS])('$id', (row) => {
    for (const example of row.yes)
      expect(
        record(example).agreements.map((a) => a.rule),
        example,
      ).toContain(row.id)
    for (const example of row.no)
      expect(
        record(example).agreements.map((a) => a.rule),
        example,
      ).not.toContain(row.id)
  })
})

describe('names of agreements', () => {
  it('ends a name before the verb, the date and the place', () => {
    expect(names('Norway and Kenya signed a memorandum of understanding on ports, fisheries and green hydrogen in Oslo on 3 February.')).toEqual([
      'memorandum of understanding on ports, fisheries and green hydrogen',
    ])
    expect(names('The Treaty on the Joint Use of Mountain Rivers, which was signed in 2019, is in force.')).toEqual([
      'Treaty on the Joint Use of Mountain Rivers',
    ])
  })

  it('takes letters in brackets apart from the name', () => {
    const [found] = record('They praised the Deep Partnership and Trade Agreement (DPTA) between Norway and Kenya. The DPTA entered into force.').agreements
    expect(found).toMatchObject({ name: 'Deep Partnership and Trade Agreement', acronym: 'DPTA', parties: ['Norway', 'Kenya'] })
  })

  it('tells of one document once', () => {
    expect(names('Norway and Kenya signed a protocol on fisheries. The protocol will enter into force in May. The Protocol was praised.')).toHaveLength(1)
  })

  it('tells apart documents named with one plural', () => {
    expect(names('Serbia and Kenya signed agreements on air services, double taxation and sport.')).toEqual([
      'agreement on air services',
      'agreement on double taxation',
      'agreement on sport',
    ])
  })

  it('reads a list of signed documents to the end of each entry', () => {
    const text =
      'The leaders witnessed the signing of:\n\nAn agreement between Alfa Steel and Beta Rail on the supply of rails in the north of the country;\n\nA memorandum between the two chambers of commerce.\n\nLater they had dinner.'
    expect(names(text)[0]).toBe('agreement between Alfa Steel and Beta Rail on the supply of rails in the north of the country')
  })

  it('tells signed, planned and existing documents apart', () => {
    const status = (text: string): string | undefined => record(text).agreements[0]?.status
    expect(status('Norway and Kenya signed a protocol on fisheries today.')).toBe('signed')
    expect(status('Norway and Kenya will sign a protocol on fisheries in May.')).toBe('planned')
    expect(status('Norway and Kenya are negotiating a protocol on fisheries.')).toBe('negotiated')
    expect(status('They praised the Oslo Protocol.')).toBe('existing')
  })

  it.each([
    'The sides agreed that agreements signed earlier must be carried out.',
    'They reached an agreement to meet again.',
    'The North Atlantic Treaty Organisation met.',
    'The Minister spoke of the strategic partnership.',
    'The governor asked for an emergency declaration.',
  ])('names none in: %s', (text) => {
    expect(names(text)).toEqual([])
  })
})
