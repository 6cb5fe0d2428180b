import { expect, test } from 'vitest'
import { read } from '../pipeline.js'

const officesIn = (text: string): string[] =>
  read({ id: 'a', text, published: '2024-05-10' }).offices.map(({ title, of, evidence }) => `${title} | ${of} | ${evidence.quote}`)

test('an office whose holder the text does not name is told with its words', () => {
  expect(officesIn('On 9 May the President of Cuba met with Foreign Minister of Kenya Amina Otieno in Havana. The President of Cuba thanked her.')).toEqual([
    'President | Cuba | President of Cuba',
  ])
})

test.each([
  ['a holder beside it', 'On 9 May the President of Cuba Miguel Rojas met with Foreign Minister of Kenya Amina Otieno in Havana.'],
  ['a holder elsewhere in the text', 'President of Cuba Miguel Rojas arrived in Nairobi. On 9 May the President of Cuba met with Amina Otieno of Kenya.'],
  ['many holders', 'The foreign ministers of Kenya and Cuba met in Nairobi on 9 May.'],
  ['no side', 'The President met with Foreign Minister of Kenya Amina Otieno.'],
])('%s: no office without a name', (_, text) => {
  expect(officesIn(text)).toEqual([])
})
