import { describe, expect, it } from 'vitest'
import { read } from '../../pipeline.js'

/** Published on a Tuesday. */
const occasions = (text: string, outlet: string | null = null): string[] =>
  read({ id: 't', text: `The news of the day\n\n${text}`, outlet, published: '2025-06-10' }).engagements.map(
    (e) => `${e.kind} ${e.status} ${e.start ?? '-'} @${e.place ?? '-'} [${e.people.join(', ')}] {${e.parties.join(', ')}}`,
  )

const told = (cases: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(occasions(text)).toEqual(expected)
  })
}

describe('how press agencies tell where and when', () => {
  told([
    // the day of saying is not the day of meeting
    [
      'OSLO: Kenyan Foreign Minister Grace Otieno met French Foreign Minister Paul Roux on June 5, the ministry said on Monday.',
      'meeting held 2025-06-05 @Oslo [Grace Otieno, Paul Roux] {Kenya, France}',
    ],
    ['NAIROBI: Norwegian Foreign Minister Anna Berg arrived here on Monday.', 'visit held 2025-06-09 @Nairobi [Anna Berg] {Norway, Kenya}'],
    // told at home of what was done abroad
    [
      'OSLO – Norwegian Foreign Minister Anna Berg paid a visit to Peru on June 8. Minister Berg had an audience with Peruvian President Luis Vega.',
      'visit held 2025-06-08 @Peru [Anna Berg] {Norway, Peru}',
      'meeting held 2025-06-08 @Peru [Anna Berg, Luis Vega] {Norway, Peru}',
    ],
    [
      'Norwegian Prime Minister Anna Berg will meet Kenyan President Paul Otieno before going to Lima.',
      'meeting planned - @- [Anna Berg, Paul Otieno] {Norway, Kenya}',
      'visit planned - @Lima [Anna Berg] {Norway, Peru}',
    ],
  ])
})

describe('who calls on whom', () => {
  told([
    // which of how many, and when the next one is
    [
      'Kenyan Minister Paul Otieno will hold a third meeting with Norwegian Minister Anna Berg next year.',
      'meeting planned 2026 @- [Paul Otieno, Anna Berg] {Kenya, Norway}',
    ],
    ['Peru’s Luis Vega and Norway’s Anna Berg discussed ports over the phone.', 'call held 2025-06-10 @- [Luis Vega, Anna Berg] {Peru, Norway}'],
    // a call that is received is no reception
    [
      'Kenyan President Receives Call From Norwegian Prime Minister\n\nNAIROBI: President Paul Otieno of Kenya received a telephone call on Monday from Prime Minister Anna Berg of Norway.',
      'call held 2025-06-09 @- [Paul Otieno, Anna Berg] {Kenya, Norway}',
    ],
    // to that town goes the Secretary-General; he is not one to it, as an ambassador is
    [
      'Kenyan Foreign Minister Grace Otieno received ASEAN Secretary-General Paul Roux. The visit of the Secretary-General to Nairobi began on June 8.',
      'meeting held 2025-06-08 @Nairobi [Grace Otieno, Paul Roux] {Kenya, ASEAN}',
      'visit held 2025-06-08 @Nairobi [Paul Roux] {ASEAN, Kenya}',
    ],
    // the signing that was told, and what comes of it
    [
      'Ministers Grace Otieno of Kenya and Anna Berg of Norway signed a memorandum on ports. Ties will be strengthened with the signing of the memorandum.',
      'signing held 2025-06-10 @- [Grace Otieno, Anna Berg] {Kenya, Norway}',
    ],
    [
      'Norwegian Minister Anna Berg and French Minister Paul Roux separately called on Kenyan President Grace Otieno.',
      'meeting held 2025-06-10 @- [Anna Berg, Grace Otieno] {Norway, Kenya}',
      'meeting held 2025-06-10 @- [Paul Roux, Grace Otieno] {France, Kenya}',
    ],
    [
      'Kenyan President Grace Otieno received in her office today French Ambassador Paul Roux.',
      'meeting held 2025-06-10 @- [Grace Otieno, Paul Roux] {Kenya, France}',
    ],
    [
      'Norwegian Minister Anna Berg met with Peruvian Speaker Luis Vega, leaders of parliamentary parties, and Peruvian Minister Rosa Paz.',
      'meeting held 2025-06-10 @- [Anna Berg, Luis Vega, Rosa Paz] {Norway, Peru}',
    ],
    [
      'Kenyan Minister Grace Otieno, who is a candidate for Secretary-General of the African Union, held talks with French Minister Paul Roux.',
      'meeting held 2025-06-10 @- [Grace Otieno, Paul Roux] {Kenya, France}',
    ],
    ['Norwegian Prime Minister Anna Berg called on Kenyan President Grace Otieno to free the journalists.'],
    ['The measures were taken in close consultation with French Minister Paul Roux.'],
  ])
})

describe('offices of several states', () => {
  told([
    [
      'French President Paul Roux met Kenyan President Grace Otieno in Oslo. After the talks, the French and Kenyan presidents signed a declaration.',
      'meeting held 2025-06-10 @Oslo [Paul Roux, Grace Otieno] {France, Kenya}',
      'signing held 2025-06-10 @Oslo [Paul Roux, Grace Otieno] {France, Kenya}',
    ],
    ['The foreign ministers of Norway, Kenya and Peru held consultations in Rome.', 'consultations held 2025-06-10 @Rome [] {Norway, Kenya, Peru}'],
    [
      'Norwegian Prime Minister Anna Berg met Peruvian President Luis Vega. On the Norwegian side, taking part in the talks were Foreign Minister Kari Lund and Finance Minister Ole Dahl.',
      'meeting held 2025-06-10 @- [Anna Berg, Luis Vega, Kari Lund, Ole Dahl] {Norway, Peru}',
    ],
  ])
})

describe('whose they are in a text of one house', () => {
  const parties = (text: string): string[] =>
    read({ id: 't', text: `The news of the day\n\n${text}`, outlet: 'mfa.gov.ke', published: '2025-06-10' }).engagements.map((e) => e.parties.join(', '))

  it.each([
    // nobody is named on the own side
    ['The Minister met with Norwegian Minister Anna Berg.', 'Kenya, Norway'],
    ['The Deputy Minister spoke by phone with Anna Berg, Minister of Foreign Affairs of Norway.', 'Kenya, Norway'],
    // whoever comes to a town is not of its state
    ['In Oslo, Foreign Minister Paul Otieno met Norwegian Foreign Minister Anna Berg.', 'Kenya, Norway'],
    ['In Oslo, Prime Minister Anna Berg received President Paul Otieno of Kenya.', 'Norway, Kenya'],
    // whom a delegation meets is no part of it
    ['A Norwegian delegation headed by Minister of Trade Anna Berg met with Vice President Paul Otieno.', 'Norway, Kenya'],
    ['Minister Paul Otieno met with European Commissioner for Trade Anna Berg.', 'Kenya, European Union'],
    ['Director General Paul Otieno met with Director General Anna Berg of the Norwegian Ministry of Trade.', 'Kenya, Norway'],
    ['Minister Paul Otieno of Kenya and Minister Anna Berg of Norway co-chaired the consultations in Oslo.', 'Kenya, Norway'],
    ['Talks among Kenya, Norway and Peru took place on Monday.', 'Kenya, Norway, Peru'],
  ])('%s', (text, expected) => expect(parties(text)).toEqual([expected]))
})
