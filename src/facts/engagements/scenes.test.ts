import { describe, expect, it } from 'vitest'
import { read } from '../../pipeline.js'

/** Engagements of a text as lines: kind, status, days, place, name, people, parties. */
const told = (outlet: string, text: string): string[] =>
  read({ id: 'x', outlet, published: '2025-02-28', text }).engagements.map((e) =>
    [
      e.kind,
      e.status,
      `${e.start ?? '-'}${e.end ? `..${e.end}` : ''}`,
      `@${e.place ?? '-'}`,
      e.name ?? '-',
      `[${e.people.join(', ')}]`,
      `{${e.parties.join(', ')}}`,
    ].join(' | '),
  )

/** What it shows, outlet, text, lines. */
const CASES: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'two spoke on a day that is told',
    'regjeringen.no',
    'Prime Minister Anna Berg of Norway and President Paul Otieno of Kenya spoke today about trade.',
    ['call | held | 2025-02-28 | @- | - | [Anna Berg, Paul Otieno] | {Norway, Kenya}'],
  ],
  [
    'leaders whom a later sentence lists',
    'regjeringen.no',
    'Prime Minister Anna Berg spoke today with European leaders about Ukraine.\n\nJoining the Prime Minister on the call were President Paul Roux of France, Chancellor Karl Weiss of Germany and NATO Secretary General Luis Silva.',
    ['call | held | 2025-02-28 | @- | - | [Anna Berg, Paul Roux, Karl Weiss, Luis Silva] | {Norway, France, Germany, NATO}'],
  ],
  [
    'the house’s own leader, named in the heading only',
    'kremlin.ru',
    'Ivan Sokolov met with Kenyan President Paul Otieno\n\nIssues of trade were discussed.',
    ['meeting | held | 2025-02-28 | @- | - | [Ivan Sokolov, Paul Otieno] | {Russia, Kenya}'],
  ],
  [
    'who stood for a side at an earlier round, and two told with "by" each',
    'Kenya foreign ministry',
    'Deputy Foreign Minister Paul Otieno met with the Ambassador of Norway to Kenya, Kari Lund, on 28 February. The negotiations on fisheries opened on 2 February in Oslo, where the Norwegian side was represented by Anna Lind, Deputy Minister of Trade.\n\nThe meeting of the Norway – Kenya Joint Commission on 3 February was attended by Foreign Minister Amina Njoroge of Kenya and by Foreign Minister Nils Holm of Norway.',
    [
      'meeting | held | 2025-02-28 | @- | - | [Paul Otieno, Kari Lund] | {Kenya, Norway}',
      'consultations | past | 2025-02-02 | @Oslo | - | [Anna Lind] | {Kenya, Norway}',
      'consultations | past | 2025-02-03 | @- | Norway – Kenya Joint Commission | [Amina Njoroge, Nils Holm] | {Norway, Kenya}',
    ],
  ],
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
    'two sides led, and a courtesy call beside the consultations',
    'mea.gov.in',
    'The 3rd India-Chile Foreign Office Consultations were held in New Delhi on 27 February 2025. The Indian side was led by Shri Arun Mehta, Secretary (East) and the Chilean side was led by Mr. Pedro Soto, Vice Minister of Foreign Affairs.\n\nMr. Soto also called on External Affairs Minister Dr. Meera Rao.',
    [
      'consultations | held | 2025-02-27 | @New Delhi | India-Chile Foreign Office Consultations | [Arun Mehta, Pedro Soto] | {India, Chile}',
      'meeting | held | 2025-02-27 | @New Delhi | - | [Pedro Soto, Meera Rao] | {Chile, India}',
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
    'a firm that no list knows, and who attends which of two meetings',
    'presidency.go.ke',
    'During his state visit to Vietnam, President Paul Otieno held talks with Lotus Group, Vietnam’s largest shipper. The meeting was chaired by Mr. Tran Van Minh, Chairman of Lotus Group. Further discussions were held with VINATO Group, with the participation of Mr. Le Van Nam, Chief Executive Officer. Foreign Minister Grace Wanjiru also took part in the meetings.',
    [
      'visit | held | 2025-02-28 | @Vietnam | - | [Paul Otieno] | {Kenya, Vietnam}',
      'meeting | held | 2025-02-28 | @Vietnam | - | [Paul Otieno, Tran Van Minh, Grace Wanjiru] | {Kenya, Lotus Group}',
      'meeting | held | 2025-02-28 | @Vietnam | - | [Paul Otieno, Le Van Nam, Grace Wanjiru] | {Kenya, VINATO Group}',
    ],
  ],
  [
    'attendance told before its names',
    'presidency.go.ke',
    'President Paul Otieno met with Norwegian Foreign Minister Jonas Berg. Also present at the meeting were Minister of Trade Grace Wanjiru and Norwegian Ambassador Kari Lund.',
    ['meeting | held | 2025-02-28 | @- | - | [Paul Otieno, Jonas Berg, Grace Wanjiru, Kari Lund] | {Kenya, Norway}'],
  ],
  [
    'who leads a government does not attend',
    'presidency.go.ke',
    'The Norwegian Ambassador Kari Lund met Foreign Secretary Grace Wanjiru. She congratulated the new government led by President Paul Otieno.',
    ['meeting | held | 2025-02-28 | @- | - | [Kari Lund, Grace Wanjiru] | {Norway, Kenya}'],
  ],
  [
    'the states at a gathering: taking part, discussing',
    'mfa.gov.no',
    'The CIS summit was held in Minsk today. Taking part in the summit were President Ann Karapetyan of Armenia and Prime Minister Ivan Koval of Belarus. The Presidents of Kazakhstan, Kyrgyzstan and Tajikistan discussed trade.',
    ['conference | held | 2025-02-28 | @Minsk | CIS summit | [Ann Karapetyan, Ivan Koval] | {CIS, Armenia, Belarus, Kazakhstan, Kyrgyzstan, Tajikistan}'],
  ],
  [
    'where a summit is, a meeting before it is not',
    'mfa.gov.no',
    'A few days before the summit in Tashkent, Foreign Minister Jonas Berg met with Kenyan Foreign Minister Ann Mwangi.',
    [
      'meeting | held | 2025-02-28 | @- | - | [Jonas Berg, Ann Mwangi] | {Norway, Kenya}',
      'conference | planned | - | @Tashkent | summit in Tashkent | [] | {}',
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
    'the spokesperson of a heading does not call',
    'whitehouse.gov',
    'Statement by Spokesperson Eve Stone on National Security Advisor Anna Lind Call with Foreign Minister Paul Otieno of Kenya\n\nThey discussed trade.',
    ['call | held | 2025-02-28 | @- | - | [Anna Lind, Paul Otieno] | {United States, Kenya}'],
  ],
  [
    'another thing’s day is not the news’',
    'kremlin.ru',
    'Ivan Sokolov had a telephone conversation with President of Kenya Paul Otieno. The leaders noted the results of the February 20 decision on grain.',
    ['call | held | 2025-02-28 | @- | - | [Ivan Sokolov, Paul Otieno] | {Russia, Kenya}'],
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
    'each with his state and its letters',
    'mfa.gov.no',
    'President Karl Lund of Norway (NO) and President Paul Otieno of Kenya (KE) met in Oslo today.',
    ['meeting | held | 2025-02-28 | @Oslo | - | [Karl Lund, Paul Otieno] | {Norway, Kenya}'],
  ],
  [
    'guests who come for a round of talks',
    'state.gov',
    'On April 11, Secretary Anna Lind will welcome Kenyan Foreign Minister Paul Otieno to Washington for the fourth U.S.-Kenya Strategic Dialogue.',
    ['consultations | planned | 2025-04-11 | @Washington | U.S.-Kenya Strategic Dialogue | [Anna Lind, Paul Otieno] | {United States, Kenya}'],
  ],
  [
    'one sentence, one place; the pair named before signed it',
    'mfa.go.ke',
    'Peru and Kenya have an agreement on trade. It was signed in Lima on 27 January, when Foreign Minister Luis Silva met his Kenyan counterpart, Paul Otieno.',
    ['signing | past | 2025-01-27 | @Lima | - | [] | {Peru, Kenya}', 'meeting | past | 2025-01-27 | @Lima | - | [Luis Silva, Paul Otieno] | {Peru, Kenya}'],
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
    'a heading tells the town of talks with a guest who is in the country, whatever other towns are told',
    'president.go.ke',
    'Presidents of Kenya and Norway hold talks in Nairobi\n\nPresident Paul Otieno of Kenya held talks today with Anna Berg, President of Norway, who is in Kenya on a state visit.\n\nShe also spoke of the Norwegian school in Mombasa.',
    [
      'meeting | held | 2025-02-28 | @Nairobi | - | [Paul Otieno, Anna Berg] | {Kenya, Norway}',
      'visit | held | 2025-02-28 | @Kenya | - | [Anna Berg] | {Norway, Kenya}',
    ],
  ],
  [
    'a meeting that only the heading of its transcript tells',
    'state.gov',
    'Remarks by Secretary Anna Berg and Prime Minister Paul Otieno of the Republic of Kenya Before Bilateral Meeting\n\nWashington, D.C.\n\nSECRETARY BERG: Good to see you, Prime Minister. I visited Nairobi last year. We are in close contact with Peru on meeting these needs.\n\nPRIME MINISTER OTIENO: Thank you.',
    [
      'meeting | held | 2025-02-28 | @Washington | - | [Anna Berg, Paul Otieno] | {United States, Kenya}',
      'visit | past | 2024 | @Nairobi | - | [Anna Berg] | {United States, Kenya}',
    ],
  ],
  [
    'when a visit told before will be',
    'president.go.ke',
    'Meeting in Nairobi\n\nPresident of Kenya Paul Otieno: I will soon visit Oslo.\n\nPrime Minister of Norway Anna Berg: Your visit in May this year will open a new page.',
    ['visit | planned | 2025-05 | @Oslo | - | [Paul Otieno] | {Kenya, Norway}'],
  ],
  [
    'one who speaks of himself and another',
    'state.gov',
    'On trade with Africa\n\nSecretary of State Anna Berg: Last May, Prime Minister Paul Otieno of Kenya and I met in Lima.',
    ['meeting | past | 2024-05 | @Lima | - | [Paul Otieno, Anna Berg] | {Kenya, United States}'],
  ],
  [
    'several leaders who spoke, told for the first time',
    'regjeringen.no',
    'Call on the crisis\n\nToday, Prime Minister Anna Berg, President Paul Roux of France and Chancellor Karl Weiss of Germany spoke regarding the conflict.\n\nPrime Minister Anna Berg and President Paul Roux spoke about the ceasefire.',
    ['call | held | 2025-02-28 | @- | - | [Anna Berg, Paul Roux, Karl Weiss] | {Norway, France, Germany}'],
  ],
  [
    'on the phone, and a room of envoys',
    'regjeringen.no',
    'Two talks\n\nPrime Minister Anna Berg spoke on the phone today with President Paul Otieno of Kenya.\n\nToday Foreign Minister Ola Lund hosted diplomatic representatives from Peru and Chad.',
    [
      'call | held | 2025-02-28 | @- | - | [Anna Berg, Paul Otieno] | {Norway, Kenya}',
      'meeting | held | 2025-02-28 | @- | - | [Ola Lund] | {Norway, Peru, Chad}',
    ],
  ],
  [
    'we who make a joint statement',
    'regjeringen.no',
    'Joint Statement by Prime Minister Anna Berg of Norway and President Paul Otieno of Kenya\n\nWe met today to mark sixty years of friendship.',
    ['meeting | held | 2025-02-28 | @- | - | [Anna Berg, Paul Otieno] | {Norway, Kenya}'],
  ],
  [
    'ministers of several states',
    'regjeringen.no',
    'Statement on fisheries\n\nThe Foreign Ministers of Kenya, Norway and Peru met in Oslo on 26 February.',
    ['meeting | held | 2025-02-26 | @Oslo | - | [] | {Kenya, Norway, Peru}'],
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
  [
    'means and messages are no occasions',
    'mfa.go.ke',
    'Both sides addressed trade through the newly launched Kenya–Norway Strategic Dialogue. Foreign Minister Paul Otieno sent a message congratulating Foreign Minister Jonas Berg on the ceremony in Oslo.',
    [],
  ],
]

describe('who, where and when across sentences', () => {
  it.each(CASES)('%s', (_, outlet, text, lines) => {
    expect(told(outlet, text)).toEqual(lines)
  })
})
