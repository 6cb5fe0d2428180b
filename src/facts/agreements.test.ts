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

  it('takes the letters before the noun for those of the document', () => {
    const [found] = record('They recalled the Lake, River and Sea (LRS) Treaty.').agreements
    expect(found).toMatchObject({ name: 'Lake, River and Sea Treaty', acronym: 'LRS' })
    expect(names('Norway praised the high seas biodiversity (HSB) agreement. The HSB agreement is new.')).toHaveLength(1)
  })

  it('tells apart documents that share all but the word that tells them apart', () => {
    expect(names('They signed the Clean Trade Agreement, the Fair Trade Agreement and the Digital Trade Agreement.')).toEqual([
      'Clean Trade Agreement',
      'Fair Trade Agreement',
      'Digital Trade Agreement',
    ])
    expect(names('They respect the Chemical Weapons Convention and Biological Weapons Convention.')).toEqual([
      'Chemical Weapons Convention',
      'Biological Weapons Convention',
    ])
  })

  it('goes back over "of" and lists of capitals where an article opens the name', () => {
    expect(names('They recalled the Law of the Sea Treaty.')).toEqual(['Law of the Sea Treaty'])
    expect(names('They negotiate a bilateral Science, Technology, and Innovation Agreement.')).toEqual(['Science, Technology, and Innovation Agreement'])
    expect(names('They praised Norway, Kenya, and the Minsk Protocol.')).toEqual(['Minsk Protocol'])
  })

  it('reads statements that several adopt, one by one', () => {
    expect(
      names('The heads of state of Norway and Kenya adopted statements on nuclear security, on cyber crime and on the 80th anniversary of the Victory.'),
    ).toEqual(['statement on nuclear security', 'statement on cyber crime', 'statement on 80th anniversary of the Victory'])
  })

  it('leaves a mere date out of a name', () => {
    expect(names('The joint statement of June 5, 2023 regarding the need for wider efforts was recalled.')).toEqual(['joint statement'])
    expect(names('Norway and Kenya carry out the memorandum of 7 November 2022 on raw materials.')).toEqual(['memorandum of 7 November 2022 on raw materials'])
  })

  it('gives a known document the parties named before it', () => {
    expect(record('They welcomed the India-Norway CEPA.').agreements[0]).toMatchObject({ acronym: 'CEPA', parties: ['India', 'Norway'] })
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

  it('reads a numbered list of outcomes', () => {
    const text =
      'List of Outcomes: Visit of the President of Kenya to Norway\n\n1. MoU on Health Cooperation between the Ministry of Health of Kenya and the Ministry of Health of Norway\n2. Agreement on Mutual Recognition of Diplomas\n3. Cultural Exchange Program for 2025-2028'
    expect(record(text).agreements.map((a) => [a.name, a.status])).toEqual([
      ['MoU on Health Cooperation between the Ministry of Health of Kenya and the Ministry of Health of Norway', 'signed'],
      ['Agreement on Mutual Recognition of Diplomas', 'signed'],
      ['Cultural Exchange Program for 2025-2028', 'signed'],
    ])
  })

  it('reads the matter after the verb', () => {
    expect(names('Norway and Kenya discussed the agreement signed by the ministers in 2019 on the protection of investments.')).toEqual([
      'agreement on the protection of investments',
    ])
    expect(names('The agreement signed in 2019 on the sidelines of the summit was recalled.')).toEqual([])
  })

  it('ends before what tells how, not of what', () => {
    expect(names('Norway and Kenya discussed the peace treaty in detail.')).toEqual(['peace treaty'])
    expect(names('Norway and Kenya signed an agreement on investments of up to $100 million.')).toEqual(['agreement on investments'])
  })

  it('does not take the town of signing for a party', () => {
    expect(record('They recalled the Vienna Convention on Diplomatic Relations.').agreements[0]?.parties).toEqual([])
    expect(record('Norway and Kenya called for a ceasefire agreement.').agreements[0]?.parties).toEqual([])
  })

  it('tells signed, planned and existing documents apart', () => {
    const status = (text: string): string | undefined => record(text).agreements[0]?.status
    expect(status('Norway and Kenya signed a protocol on fisheries today.')).toBe('signed')
    expect(status('Norway and Kenya will sign a protocol on fisheries in May.')).toBe('planned')
    expect(status('Norway and Kenya looked forward to the signature of the protocol on fisheries.')).toBe('planned')
    expect(status('Norway expressed its wish for an early signature of the protocol on fisheries.')).toBe('planned')
    expect(status('Norway and Kenya signed a protocol on fisheries and hoped for more trade.')).toBe('signed')
    expect(status('Norway and Kenya signed a programme of cooperation for 2024–2027.')).toBe('signed')
    expect(status('Norway and Kenya are negotiating a protocol on fisheries.')).toBe('negotiated')
    expect(status('They praised the Oslo Protocol.')).toBe('existing')
  })

  it.each([
    'The sides agreed that agreements signed earlier must be carried out.',
    'They reached an agreement to meet again.',
    'The North Atlantic Treaty Organisation met.',
    'The Minister spoke of the strategic partnership.',
    'The governor asked for an emergency declaration.',
    'Congress approved the debt ceiling agreement.',
    'They marked the anniversary of the Declaration of State Sovereignty.',
    'The ministry issued a statement on Kenya.',
    'It is an agreement between countries.',
    'They will finalize the text of the Agreement for signature.',
    'They praised the Partnership for Central America.',
  ])('names none in: %s', (text) => {
    expect(names(text)).toEqual([])
  })
})
