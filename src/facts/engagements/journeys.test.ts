import { describe, expect, it } from 'vitest'
import { engagementLines, type Scene } from '../../../test/support/engagement-lines.js'

const JOURNEYS: readonly Scene[] = [
  [
    'hosts of whom a visitor’s ministry tells no state',
    'regjeringen.no',
    'Visit of Foreign Minister Anna Berg to Chile, 26-27 February 2025\n\nForeign Minister Anna Berg paid an official visit to Chile on 26-27 February 2025.\n\nMinister Berg met with Foreign Minister Rosa Pinto and was received by President Gabriel Soto in Santiago.',
    [
      'visit | held | 2025-02-26..2025-02-27 | @Chile | - | [Anna Berg] | {Norway, Chile}',
      'meeting | held | 2025-02-26..2025-02-27 | @Santiago | - | [Anna Berg, Rosa Pinto] | {Norway, Chile}',
      'meeting | held | 2025-02-26..2025-02-27 | @Santiago | - | [Anna Berg, Gabriel Soto] | {Norway, Chile}',
    ],
  ],
  [
    'a departure today for talks that lie ahead',
    'auswaertiges-amt.de',
    'Foreign Minister Anna Berg will depart for Santiago today (28 February) for talks with her Chilean counterpart Rosa Pinto.',
    [
      'visit | planned | 2025-02-28 | @Santiago | - | [Anna Berg] | {Germany, Chile}',
      'meeting | planned | 2025-02-28 | @Santiago | - | [Anna Berg, Rosa Pinto] | {Germany, Chile}',
    ],
  ],
  [
    'the stop at which the story goes on',
    'state.gov',
    'Deputy Secretary Anna Lind will travel to Dakar, Senegal and Accra, Ghana, March 15-22. While in Dakar, the Deputy Secretary will meet with senior officials from the African Union. She will also meet with government officials. In Accra, she will meet with President John Mensah.',
    [
      'visit | planned | 2025-03-15..2025-03-22 | @Dakar | - | [Anna Lind] | {United States, Senegal}',
      'visit | planned | 2025-03-15..2025-03-22 | @Accra | - | [Anna Lind] | {United States, Ghana}',
      'meeting | planned | 2025-03-15..2025-03-22 | @Dakar | - | [Anna Lind] | {United States, African Union}',
      'meeting | planned | 2025-03-15..2025-03-22 | @Dakar | - | [Anna Lind] | {United States, Senegal}',
      'meeting | planned | 2025-03-15..2025-03-22 | @Accra | - | [Anna Lind, John Mensah] | {United States, Ghana}',
    ],
  ],
  [
    'where a journey leads, its aim',
    'state.gov',
    'Under Secretary Anna Lind will travel March 7-8 to Lima, Peru, with a delegation to engage with senior Peruvian government officials.',
    [
      'visit | planned | 2025-03-07..2025-03-08 | @Lima | - | [Anna Lind] | {United States, Peru}',
      'meeting | planned | 2025-03-07..2025-03-08 | @Lima | - | [Anna Lind] | {United States, Peru}',
    ],
  ],
  [
    'a host speaks of the visit under way and of a meeting before',
    'kremlin.ru',
    'Meeting with President of Kenya Paul Otieno\n\nPresident of Russia Ivan Sokolov: Mr President, I am glad that your visit comes at this time. We recall our meeting in Nairobi last June.\n\nPresident of Kenya Paul Otieno: Thank you.',
    [
      'meeting | held | 2025-02-28 | @Russia | - | [Ivan Sokolov, Paul Otieno] | {Russia, Kenya}',
      'visit | held | 2025-02-28 | @Russia | - | [Paul Otieno] | {Kenya, Russia}',
      'meeting | past | 2024-06 | @Nairobi | - | [Ivan Sokolov, Paul Otieno] | {Russia, Kenya}',
    ],
  ],
  [
    'a breakfast at the host’s, and their first meeting',
    'whitehouse.gov',
    'Vice President Anna Lind hosted Prime Minister Kenji Sato of Japan for a breakfast meeting at the residence in Washington. She reflected on their first meeting in November 2021 in Paris.',
    [
      'meeting | held | 2025-02-28 | @Washington | - | [Anna Lind, Kenji Sato] | {United States, Japan}',
      'meeting | past | 2021-11 | @Paris | - | [Anna Lind, Kenji Sato] | {United States, Japan}',
    ],
  ],
  [
    'who is in a delegation',
    'whitehouse.gov',
    'National Security Advisor Anna Lind met with a delegation of Kenyan judges, including Chief Justice Paul Otieno and Justice Grace Wanjiru.',
    ['meeting | held | 2025-02-28 | @- | - | [Anna Lind, Paul Otieno, Grace Wanjiru] | {United States, Kenya}'],
  ],
  [
    'no host among the guests of a visit',
    'kremlin.ru',
    'President Ivan Sokolov and Kenyan President Paul Otieno discussed preparations for the Kenyan President’s visit to Russia, scheduled for May 2025.',
    [
      'meeting | held | 2025-02-28 | @- | - | [Ivan Sokolov, Paul Otieno] | {Russia, Kenya}',
      'visit | planned | 2025-05 | @Russia | - | [Paul Otieno] | {Kenya, Russia}',
    ],
  ],
  [
    'guests who come for a round of talks',
    'state.gov',
    'On April 11, Secretary Anna Lind will welcome Kenyan Foreign Minister Paul Otieno to Washington for the fourth U.S.-Kenya Strategic Dialogue.',
    ['consultations | planned | 2025-04-11 | @Washington | U.S.-Kenya Strategic Dialogue | [Anna Lind, Paul Otieno] | {United States, Kenya}'],
  ],
  [
    'a journey’s town is where the meetings in that state are; its days are theirs',
    'state.gov',
    'Deputy Secretary Anna Lind will travel to Lima, Peru, March 7-9. While in Peru, she will meet with Prime Minister Luis Silva.',
    [
      'visit | planned | 2025-03-07..2025-03-09 | @Lima | - | [Anna Lind] | {United States, Peru}',
      'meeting | planned | 2025-03-07..2025-03-09 | @Lima | - | [Anna Lind, Luis Silva] | {United States, Peru}',
    ],
  ],
  [
    'who receives at home does so where the text says',
    'mfa.go.ke',
    'NAIROBI, 28 February – Foreign Minister Ann Mwangi held talks with Foreign Minister Jonas Berg of Norway. During his stay, Mr Berg was also received by President Paul Otieno.',
    [
      'meeting | held | 2025-02-28 | @Nairobi | - | [Ann Mwangi, Jonas Berg] | {Kenya, Norway}',
      'visit | held | 2025-02-28 | @Nairobi | - | [Jonas Berg] | {Norway, Kenya}',
      'meeting | held | 2025-02-28 | @Nairobi | - | [Jonas Berg, Paul Otieno] | {Norway, Kenya}',
    ],
  ],
  [
    'when a visit told before will be',
    'president.go.ke',
    'Meeting in Nairobi\n\nPresident of Kenya Paul Otieno: I will soon visit Oslo.\n\nPrime Minister of Norway Anna Berg: Your visit in May this year will open a new page.',
    ['visit | planned | 2025-05 | @Oslo | - | [Paul Otieno] | {Kenya, Norway}'],
  ],
  [
    'a delegation with its heads, received on a day at a place',
    'president.go.ke',
    'Talks on trade\n\nPresident Paul Otieno received yesterday in Mombasa a delegation of senior officials from Norway led by Foreign Minister Anna Berg and Trade Minister Ola Lund.',
    ['meeting | held | 2025-02-27 | @Mombasa | - | [Paul Otieno, Anna Berg, Ola Lund] | {Kenya, Norway}'],
  ],
  [
    'meetings and visits that a talk looks back on',
    'regjeringen.no',
    'On Africa\n\nThis call follows the visits of Norwegian Foreign Minister Anna Berg and Norwegian Trade Minister Ola Lund to Kenya and Peru. They discussed French President Paul Roux’s recent meetings in Chad and Niger.',
    [
      'visit | past | - | @Kenya | - | [Anna Berg, Ola Lund] | {Norway, Kenya}',
      'visit | past | - | @Peru | - | [Anna Berg, Ola Lund] | {Norway, Peru}',
      'meeting | past | - | @Chad | - | [Paul Roux] | {France, Chad}',
      'meeting | past | - | @Niger | - | [Paul Roux] | {France, Niger}',
    ],
  ],
  [
    'the delegation is those who travel',
    'regjeringen.no',
    'Trip to Africa\n\nThis week, Foreign Minister Anna Berg, Trade Minister Ola Lund and State Secretary Finn Vik travelled to Kenya. The delegation met with senior government officials.',
    [
      'visit | held | 2025-02 | @Kenya | - | [Anna Berg, Ola Lund, Finn Vik] | {Norway, Kenya}',
      'meeting | held | 2025-02 | @Kenya | - | [Anna Berg, Ola Lund, Finn Vik] | {Norway, Kenya}',
    ],
  ],
]

describe('journeys, their stops, hosts and delegations across sentences', () => {
  it.each(JOURNEYS)('%s', (_, outlet, text, lines) => {
    expect(engagementLines(outlet, text)).toEqual(lines)
  })
})
