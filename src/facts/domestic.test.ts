import { describe, expect, test } from 'vitest'
import { mentionsOf } from '../pipeline.js'
import { isDomestic } from './domestic.js'

const domestic = (outlet: string | null, text: string): boolean => isDomestic(mentionsOf({ id: 'example', outlet, text }))

describe('home affairs', () => {
  test.each([
    [
      'kremlin.ru',
      'Meeting with the Governor of Orel\n\nThe President heard a report on roads, schools and hospitals of the region. New clinics will open next year.',
    ],
    [
      'whitehouse.gov',
      'Readout of a meeting with mayors\n\nThe President met with twelve mayors to discuss housing and jobs. They thanked him for the new law.',
    ],
    // regions of the state itself are no others
    ['kremlin.ru', 'Meeting on pay\n\nThe President spoke of pay and housing with officers who served in the North Caucasus and in Siberia.'],
    ['kremlin.ru', 'Visit to a tractor plant\n\nThe President toured the assembly shop and spoke to the workers. The plant exports to forty countries.'],
  ])('%s: %s', (outlet, text) => expect(domestic(outlet, text)).toBe(true))
})

describe('dealings with others', () => {
  test.each([
    ['kremlin.ru', 'Talks with the President of Finland\n\nThe two presidents discussed trade.'],
    // no foreign state is named, but the Red Cross committee and the conflict belong to nobody alone
    ['whitehouse.gov', 'Readout of a call on Gaza\n\nThe Advisor spoke with the head of the relief agency about the ceasefire.'],
    // a foreign ministry has no home affairs
    ['mfa.gov.xx', 'On the day of oceans\n\nOn this day we remember how much depends on clean seas.'],
    [
      'kremlin.ru',
      'Meeting with permanent members of the Security Council\n\nThey discussed bilateral contacts, the coming summit and the visits of foreign counterparts.',
    ],
    [null, 'The Minister met the Ambassador of Norway to discuss fisheries.'],
  ])('%s: %s', (outlet, text) => expect(domestic(outlet, text)).toBe(false))
})
