import { describe, expect, it } from 'vitest'
import { TRIGGERS } from '../../../languages/en/engagements.js'
import { read } from '../../pipeline.js'

/** Published on a Tuesday. */
const record = (text: string, outlet = 'mfa.example.org') => read({ id: 't', text, outlet, published: '2025-06-10' })

const visits = (text: string, outlet?: string): string[] =>
  record(text, outlet)
    .engagements.filter((e) => e.kind === 'visit')
    .map((e) => `${e.status} ${e.start ?? '-'}${e.end ? `..${e.end}` : ''} @${e.place ?? '-'} [${e.people.join(', ')}] {${e.parties.join(', ')}}`)

const told = (cases: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(visits(text)).toEqual(expected)
  })
}

describe('rows of visits and ceremonies', () => {
  it.each(TRIGGERS.filter((row) => row.form === 'travel' || row.form === 'trip' || row.form === 'rite'))('$id', (row) => {
    for (const example of row.yes)
      expect(
        record(example).engagements.map((e) => e.kind),
        example,
      ).toContain(row.kind)
    for (const example of row.no)
      expect(
        record(example).engagements.map((e) => e.kind),
        example,
      ).not.toContain(row.kind)
  })
})

describe('the verbs and nouns of travel', () => {
  told([
    [
      'Indian Foreign Minister Ravi Rao paid a two-day official visit to Nepal on 8-9 June 2025.',
      'held 2025-06-08..2025-06-09 @Nepal [Ravi Rao] {India, Nepal}',
    ],
    ['Norwegian Foreign Minister Anna Berg is on a working visit to Georgia.', 'held 2025-06-10 @Georgia [Anna Berg] {Norway, Georgia}'],
    ['Slovak Foreign Minister Juraj Novak wrapped up his visit to Moldova on Monday.', 'held 2025-06-09 @Moldova [Juraj Novak] {Slovakia, Moldova}'],
    ['British Foreign Secretary James Carter will be visiting Delhi on 12 June.', 'planned 2025-06-12 @Delhi [James Carter] {United Kingdom, India}'],
    ['British Foreign Secretary James Carter flew in to Kyiv this morning.', 'held 2025-06-10 @Kyiv [James Carter] {United Kingdom, Ukraine}'],
    [
      'The visit of the President of Kenya Paul Otieno to Hungary takes place from 12 to 13 June.',
      'planned 2025-06-12..2025-06-13 @Hungary [Paul Otieno] {Kenya, Hungary}',
    ],
    ['Kenyan President Paul Otieno is scheduled to arrive in Islamabad on 14 June.', 'planned 2025-06-14 @Islamabad [Paul Otieno] {Kenya, Pakistan}'],
    [
      'Malaysian Foreign Minister Hassan Ibrahim has embarked on a working visit to Cambodia, from 9 to 11 June 2025.',
      'held 2025-06-09..2025-06-11 @Cambodia [Hassan Ibrahim] {Malaysia, Cambodia}',
    ],
    ['Estonian Foreign Minister Jaan Tamm is paying a visit to Tirana.', 'held 2025-06-10 @Tirana [Jaan Tamm] {Estonia, Albania}'],
    ['Norwegian Foreign Minister Anna Berg visits Morocco on 11 and 12 June.', 'planned 2025-06-11..2025-06-12 @Morocco [Anna Berg] {Norway, Morocco}'],
    ['Irish Prime Minister Sean Murphy travels to Washington on Thursday.', 'planned 2025-06-12 @Washington [Sean Murphy] {Ireland, United States}'],
    ['Croatian Foreign Minister Goran Babic said that he would visit Tirana in July.', 'planned 2025-07 @Tirana [Goran Babic] {Croatia, Albania}'],
  ])
})

describe('who travels', () => {
  told([
    [
      'The Foreign Minister of Egypt, Sameh Fahmy, departed Doha on Monday, concluding an official visit to the State of Qatar.',
      'held 2025-06-09 @Qatar [Sameh Fahmy] {Egypt, Qatar}',
    ],
    [
      'A delegation led by Vice Foreign Minister Chen Hao of China visited Brazil from June 3 to 6.',
      'held 2025-06-03..2025-06-06 @Brazil [Chen Hao] {China, Brazil}',
    ],
    [
      'Azerbaijani President Ilham Mammadov received Bulgarian Defence Minister Atanas Petrov, who is visiting Baku.',
      'held 2025-06-10 @Baku [Atanas Petrov] {Bulgaria, Azerbaijan}',
    ],
    [
      'President of Austria Karl Huber hosts King Frederik of Denmark on a state visit from 11 to 13 June.',
      'planned 2025-06-11..2025-06-13 @Austria [Frederik] {Denmark, Austria}',
    ],
    [
      'Maltese Prime Minister Robert Borg held talks with Libyan Prime Minister Abdul Dabaib during a one-day visit to the Libyan capital.',
      'held 2025-06-10 @Tripoli [Robert Borg] {Malta, Libya}',
    ],
    [
      'Norwegian Minister Anna Berg met with Foreign Minister of Namibia Selma Shikongo on the occasion of her visit to Oslo.',
      'held 2025-06-10 @Oslo [Selma Shikongo] {Namibia, Norway}',
    ],
    ['Kenyan Minister Paul Otieno informed the President about the results of his visit to Peru.', 'held 2025-06-10 @Peru [Paul Otieno] {Kenya, Peru}'],
  ])

  it('takes the outlet for the host of those who visit "the country"', () => {
    const text = 'The Minister of State met today with Foreign Minister of Chad Ali Fadoul, who is currently visiting the country.'
    expect(visits(text, 'mofa.gov.qa')).toEqual(['held 2025-06-10 @Qatar [Ali Fadoul] {Chad, Qatar}'])
  })

  it('counts those who travel along', () => {
    const text = 'The Minister of Foreign Affairs of Ghana, Samuel Mensah, accompanied by Deputy Minister Ama Boateng, arrived in Nairobi on Monday.'
    expect(visits(text)).toEqual(['held 2025-06-09 @Nairobi [Samuel Mensah, Ama Boateng] {Ghana, Kenya}'])
    const later = 'President of Kenya Paul Otieno will visit Peru and Chile on 16 June. He will be accompanied by Foreign Minister Grace Wanjiru.'
    expect(visits(later)).toEqual([
      'planned 2025-06-16 @Peru [Paul Otieno, Grace Wanjiru] {Kenya, Peru}',
      'planned 2025-06-16 @Chile [Paul Otieno, Grace Wanjiru] {Kenya, Chile}',
    ])
    const inverted =
      'President of Kenya Paul Otieno is on a state visit to Peru. Accompanying the President on this visit are Foreign Minister Grace Wanjiru and a delegation of officials.'
    expect(visits(inverted)).toEqual(['held 2025-06-10 @Peru [Paul Otieno, Grace Wanjiru] {Kenya, Peru}'])
  })
})

describe('where to', () => {
  told([
    [
      'Turkish Foreign Minister Ali Demir embarked on a three-nation tour of Kazakhstan, Uzbekistan and Turkmenistan on Monday.',
      'held 2025-06-09 @Kazakhstan [Ali Demir] {Turkey, Kazakhstan}',
      'held 2025-06-09 @Uzbekistan [Ali Demir] {Turkey, Uzbekistan}',
      'held 2025-06-09 @Turkmenistan [Ali Demir] {Turkey, Turkmenistan}',
    ],
    [
      'Minister for Foreign Affairs of Japan Kenji Mori visited Manila, the Philippines, from June 6 to 8 and Hanoi, Viet Nam, on June 9.',
      'held 2025-06-06..2025-06-08 @Manila [Kenji Mori] {Japan, Philippines}',
      'held 2025-06-09 @Hanoi [Kenji Mori] {Japan, Vietnam}',
    ],
    [
      'Norwegian Minister Anna Berg will travel to the Gulf from 12 to 15 June. Her itinerary includes Doha and Muscat.',
      'planned 2025-06-12..2025-06-15 @Doha [Anna Berg] {Norway, Qatar}',
      'planned 2025-06-12..2025-06-15 @Muscat [Anna Berg] {Norway, Oman}',
    ],
    ['Norwegian Minister Anna Berg travelled from Vienna to Prague on Monday.', 'held 2025-06-09 @Prague [Anna Berg] {Norway, Czech Republic}'],
    ['Ugandan President Paul Kato flew back to Kampala on Monday from Juba.'],
  ])
})

describe('how long', () => {
  told([
    [
      'Prime Minister Paul Drew of Eswatini arrived in Taipei on 8 June for a five-day visit.',
      'held 2025-06-08..2025-06-12 @Taipei [Paul Drew] {Eswatini, Taiwan}',
    ],
    [
      'Belgian Foreign Minister Luc Peeters concluded his two-day trip to Ankara on Monday.',
      'held 2025-06-08..2025-06-09 @Ankara [Luc Peeters] {Belgium, Turkey}',
    ],
  ])
})

describe('a visit of the other of two who met', () => {
  told([
    [
      "President of Italy Marco Ferri met President of Kenya Paul Mwangi in Nairobi. He recalled his counterpart's visit to Rome in 2024.",
      'past 2024 @Rome [Paul Mwangi] {Kenya, Italy}',
    ],
  ])
})

describe('what is no visit', () => {
  told([
    ['Swiss President Karin Meier invited Prime Minister of India Ravi Rao to visit Switzerland.'],
    ['The visit to Islamabad by Iranian Foreign Minister Abbas Karimi, originally scheduled for 9 June, has been postponed.'],
    ['France and Kenya discussed the exchange of visits and easier travel to Peru.'],
    ['French Ambassador to Kenya Paul Roux paid a courtesy visit to Kenyan Foreign Minister Grace Wanjiru.'],
  ])
})
