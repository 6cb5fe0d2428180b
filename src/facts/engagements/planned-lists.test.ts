import { describe, expect, it } from 'vitest'
import { read } from '../../pipeline.js'

/** Published on a Tuesday, by a house of no known state. */
const occasions = (text: string): string[] =>
  read({ id: 't', text: `The news of the day\n\n${text}`, outlet: null, published: '2025-06-10' }).engagements.map(
    (e) => `${e.kind} ${e.status} [${e.people.join(', ')}] {${e.parties.join(', ')}}`,
  )

describe('what a guest will do', () => {
  it.each([
    [
      'those met on a visit are of the state visited, the whole list of them',
      'NATO Deputy Secretary General Anna Berg will travel to Lima on 13 June. She will have meetings with the Prime Minister, Mr. Luis Vega, and the Minister of Defence, Ms. Rosa Paz.',
      ['visit planned [Anna Berg] {NATO, Peru}', 'meeting planned [Anna Berg, Luis Vega] {NATO, Peru}', 'meeting planned [Anna Berg, Rosa Paz] {NATO, Peru}'],
    ],
    [
      'all verbs stand under one "will"',
      'Norwegian Prime Minister Anna Berg will pay a courtesy call to Kenyan President Paul Otieno, have talks with Kenyan Minister Grace Odera, and witness the signing of documents between Norway and Kenya.',
      [
        'meeting planned [Anna Berg, Paul Otieno] {Norway, Kenya}',
        'meeting planned [Anna Berg, Grace Odera] {Norway, Kenya}',
        'signing planned [] {Norway, Kenya}',
      ],
    ],
    [
      'he of whose trip is told last',
      'The visit of Kenyan Minister Paul Otieno to Oslo comes before Peruvian Minister Luis Vega’s trip to Asia in July, during which he is expected to make stops in Japan.',
      ['visit planned [Luis Vega] {Peru, Japan}'],
    ],
    [
      'what is spoken of may lie ahead',
      'Norwegian Minister Anna Berg met with Kenyan Minister Paul Otieno to discuss the upcoming summit.',
      ['meeting held [Anna Berg, Paul Otieno] {Norway, Kenya}'],
    ],
    [
      'a call in which they discussed',
      'Kenyan President Paul Otieno and his French counterpart Paul Roux discussed trade in a telephone conversation on Monday.',
      ['call held [Paul Otieno, Paul Roux] {Kenya, France}'],
    ],
    [
      'a ceremony for the guest is held by those whom he visits',
      'Kenyan President Paul Otieno will be in Oslo on 12 June for an official visit. A welcome ceremony will be held in honour of President Otieno.',
      ['visit planned [Paul Otieno] {Kenya, Norway}', 'ceremony planned [Paul Otieno] {Kenya, Norway}'],
    ],
    [
      'Tan is a family name',
      'Norwegian Minister Anna Berg met in Oslo with the Speaker of the Parliament of Singapore Tan Boon Hua about trade and fisheries.',
      ['meeting held [Anna Berg, Tan Boon Hua] {Norway, Singapore}'],
    ],
  ])('%s', (_, text, expected) => {
    for (const each of expected) expect(occasions(text)).toContain(each)
  })
})
