import { describe, expect, it } from 'vitest'
import { read } from '../../pipeline.js'

/** Said in a briefing, and no occasion told. */
const MERE_TALK = [
  'Have any Norwegian officials met with Kenyan President Paul Otieno while she was in Nairobi?',
  'A meeting between Prime Minister Berg and Kenyan President Paul Otieno is under consideration.',
  'We do not have any meeting planned between Prime Minister Berg and Kenyan President Paul Otieno.',
  'A conversation between Prime Minister Berg and Kenyan President Paul Otieno could help.',
  'We are going to discuss trade, not only with Kenya.',
  'Prime Minister Berg has sought ways to meet Kenya’s needs.',
  'Many Norwegians have travelled to Kenya.',
  'We have not seen signs of a deal between Kenya and Peru.',
  'Kenya won’t stop in Peru.',
  'The Prime Minister looks forward to hosting and meeting with Kenyan President Paul Otieno in the near future.',
  'The Prime Minister looks forward to Kenyan President Paul Otieno making a visit to Oslo.',
  'Advances in the partnership of Norway and Kenya, led by Prime Minister Berg and President Paul Otieno, are plain.',
  'See https://www.regjeringen.no/2024/05/06/norway-kenya-leaders-summit/ for more on Kenya.',
  'We are launching negotiations between Norway and Kenya.',
]

describe('talk that tells of no occasion', () => {
  it.each(MERE_TALK)('%s', (sentence) => {
    const text = `Briefing in Oslo on Kenya\n\nSpokesperson Ola Lund: Good afternoon. ${sentence}`
    expect(read({ id: 'x', outlet: 'regjeringen.no', published: '2025-02-28', text }).engagements).toEqual([])
  })
})
