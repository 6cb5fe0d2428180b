import { describe, expect, it } from 'vitest'
import { engagementLines, type Scene } from '../../../test/support/engagement-lines.js'

const SCENES: readonly Scene[] = [
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
    'two sides led, and a courtesy call beside the consultations',
    'mea.gov.in',
    'The 3rd India-Chile Foreign Office Consultations were held in New Delhi on 27 February 2025. The Indian side was led by Shri Arun Mehta, Secretary (East) and the Chilean side was led by Mr. Pedro Soto, Vice Minister of Foreign Affairs.\n\nMr. Soto also called on External Affairs Minister Dr. Meera Rao.',
    [
      'consultations | held | 2025-02-27 | @New Delhi | India-Chile Foreign Office Consultations | [Arun Mehta, Pedro Soto] | {India, Chile}',
      'meeting | held | 2025-02-27 | @New Delhi | - | [Pedro Soto, Meera Rao] | {Chile, India}',
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
    'each with his state and its letters',
    'mfa.gov.no',
    'President Karl Lund of Norway (NO) and President Paul Otieno of Kenya (KE) met in Oslo today.',
    ['meeting | held | 2025-02-28 | @Oslo | - | [Karl Lund, Paul Otieno] | {Norway, Kenya}'],
  ],
  [
    'one sentence, one place; the pair named before signed it',
    'mfa.go.ke',
    'Peru and Kenya have an agreement on trade. It was signed in Lima on 27 January, when Foreign Minister Luis Silva met his Kenyan counterpart, Paul Otieno.',
    ['signing | past | 2025-01-27 | @Lima | - | [] | {Peru, Kenya}', 'meeting | past | 2025-01-27 | @Lima | - | [Luis Silva, Paul Otieno] | {Peru, Kenya}'],
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
    'means and messages are no occasions',
    'mfa.go.ke',
    'Both sides addressed trade through the newly launched Kenya–Norway Strategic Dialogue. Foreign Minister Paul Otieno sent a message congratulating Foreign Minister Jonas Berg on the ceremony in Oslo.',
    [],
  ],
]

describe('who, where and when across sentences', () => {
  it.each(SCENES)('%s', (_, outlet, text, lines) => {
    expect(engagementLines(outlet, text)).toEqual(lines)
  })
})
