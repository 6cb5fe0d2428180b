import { describe, expect, it } from 'vitest'
import { read } from '../../pipeline.js'

/** Published on a Tuesday, by a house of no known state. */
const occasions = (text: string): string[] =>
  read({ id: 't', text: `The news of the day\n\n${text}`, outlet: null, published: '2025-06-10' }).engagements.map(
    (e) => `${e.kind} ${e.status} [${e.people.join(', ')}] {${e.parties.join(', ')}}`,
  )

const told = (cases: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(occasions(text)).toEqual(expected)
  })
}

describe('one guest, several hosts', () => {
  told([
    [
      'Kenyan Deputy Minister Paul Otieno was in Brussels. At the European Commission, Director Anna Berg, who heads the unit in charge of that region, discussed with him roads and ports.',
      'meeting held [Anna Berg, Paul Otieno] {European Union, Kenya}',
    ],
    [
      'Kenyan Deputy Minister Paul Otieno came to Oslo. Fisheries were taken up with Norwegian Minister Anna Berg. During a meeting with Norwegian Minister Kari Lund, ports were on the agenda.',
      'visit held [Paul Otieno] {Kenya, Norway}',
      'meeting held [Paul Otieno, Anna Berg] {Kenya, Norway}',
      'meeting held [Paul Otieno, Kari Lund] {Kenya, Norway}',
    ],
  ])
})

describe('who is called by initials', () => {
  told([
    [
      'EU High Representative and Vice-President of the European Commission Anna Berg travels to Kenya on 11 June. The HR/VP will meet Kenyan President Paul Otieno.',
      'visit planned [Anna Berg] {European Union, Kenya}',
      'meeting planned [Anna Berg, Paul Otieno] {European Union, Kenya}',
    ],
    ['Kenyan Cabinet Secretary Grace Otieno was in Oslo. The CS met Norwegian Minister Anna Berg.', 'meeting held [Grace Otieno, Anna Berg] {Kenya, Norway}'],
  ])
})
