import { describe, expect, it } from 'vitest'
import { read } from '../../pipeline.js'

/** Engagements of a text as lines: kind, status, day, place, name, people, parties. */
const told = (outlet: string, text: string): string[] =>
  read({ id: 'x', outlet, published: '2025-02-28', text }).engagements.map((e) =>
    [e.kind, e.status, e.start ?? '-', `@${e.place ?? '-'}`, e.name ?? '-', `[${e.people.join(', ')}]`, `{${e.parties.join(', ')}}`].join(' | '),
  )

/** Outlet, text, lines. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  // gatherings of ministers and leaders
  [
    'mofa.go.jp',
    "Foreign Minister Takeshi Iwaya attended the G7 Foreign Ministers' Meeting in Charlevoix, Canada.",
    ["conference | held | 2025-02-28 | @Charlevoix | G7 Foreign Ministers' Meeting | [Takeshi Iwaya] | {G7, Japan}"],
  ],
  [
    'mfa.gov.tr',
    "Turkish Foreign Minister Hakan Fidan attended the Trilateral Foreign Ministers' Meeting of Türkiye, Azerbaijan and Georgia in Tbilisi.",
    [
      "conference | held | 2025-02-28 | @Tbilisi | Trilateral Foreign Ministers' Meeting of Türkiye, Azerbaijan and Georgia | [Hakan Fidan] | {Turkey, Azerbaijan, Georgia}",
    ],
  ],
  [
    'mea.gov.in',
    "The 27th ASEAN–India Senior Officials' Meeting was convened in New Delhi today.",
    ["conference | held | 2025-02-28 | @New Delhi | ASEAN–India Senior Officials' Meeting | [] | {ASEAN, India}"],
  ],
  [
    'state.gov',
    'Secretary Antony Blinken will attend the OSCE Ministerial Council in Valletta on December 5.',
    ['conference | planned | 2025-12-05 | @Valletta | OSCE Ministerial Council | [Antony Blinken] | {OSCE, United States}'],
  ],
  // rounds of talks and the bodies that hold them
  [
    'mfa.gov.pk',
    'The fifth round of Pakistan–Turkey Bilateral Political Consultations was held in Islamabad on 27 February 2025. Foreign Secretary Amna Baloch led the Pakistan side while Deputy Minister Mehmet Kemal Bozay headed the Turkish delegation.',
    [
      'consultations | held | 2025-02-27 | @Islamabad | Pakistan–Turkey Bilateral Political Consultations | [Amna Baloch, Mehmet Kemal Bozay] | {Pakistan, Turkey}',
    ],
  ],
  [
    'mea.gov.in',
    'The Third Session of the India–Tanzania Joint Commission was co-chaired by External Affairs Minister S. Jaishankar and Tanzanian Foreign Minister Mahmoud Kombo.',
    ['consultations | held | 2025-02-28 | @- | India–Tanzania Joint Commission | [S. Jaishankar, Mahmoud Kombo] | {India, Tanzania}'],
  ],
  [
    'spa.gov.sa',
    'The Saudi-Egyptian Political Consultation Committee held its meeting in Cairo today.',
    ['consultations | held | 2025-02-28 | @Cairo | Saudi-Egyptian Political Consultation Committee | [] | {Saudi Arabia, Egypt}'],
  ],
  [
    'mfa.gov.by',
    'The Joint Belarusian–Chinese Commission will hold its next meeting in Minsk in the second quarter of 2025.',
    ['consultations | planned | 2025-04 | @Minsk | Joint Belarusian–Chinese Commission | [] | {Belarus, China}'],
  ],
  [
    'mofa.gov.rs',
    'The 16th meeting of the Intergovernmental Commission on Trade between Russia and Serbia is scheduled for March 2025 in Belgrade.',
    ['consultations | planned | 2025-03 | @Belgrade | Intergovernmental Commission on Trade between Russia and Serbia | [] | {Russia, Serbia}'],
  ],
  // later mentions of a series
  [
    'mea.gov.in',
    'The Third Session of the India–Tanzania Joint Commission was held in New Delhi today. The previous session took place in Dar es Salaam in July 2023.',
    [
      'consultations | held | 2025-02-28 | @New Delhi | India–Tanzania Joint Commission | [] | {India, Tanzania}',
      'consultations | past | 2023-07 | @Dar es Salaam | India–Tanzania Joint Commission | [] | {India, Tanzania}',
    ],
  ],
  [
    'mfa.uz',
    'The EU–Central Asia ministerial meeting was held in Ashgabat on 27 February 2025. At the previous ministerial, in Luxembourg in October 2023, a joint roadmap was adopted. The next ministerial is to take place in Brussels in 2026.',
    [
      'conference | held | 2025-02-27 | @Ashgabat | EU–Central Asia ministerial meeting | [] | {European Union, Central Asia}',
      'conference | past | 2023-10 | @Luxembourg | EU–Central Asia ministerial meeting | [] | {European Union, Central Asia}',
      'conference | planned | 2026 | @Brussels | EU–Central Asia ministerial meeting | [] | {European Union, Central Asia}',
    ],
  ],
  [
    'mfa.uz',
    'Uzbekistan and Germany held the third round of political consultations in Tashkent today. The next round will take place in Berlin in 2026.',
    [
      'consultations | held | 2025-02-28 | @Tashkent | - | [] | {Uzbekistan, Germany}',
      'consultations | planned | 2026 | @Berlin | - | [] | {Uzbekistan, Germany}',
    ],
  ],
  [
    'eeas.europa.eu',
    'Negotiations on a visa agreement between the EU and Armenia opened on 2 February 2025 in Brussels.',
    ['consultations | past | 2025-02-02 | @Brussels | - | [] | {European Union, Armenia}'],
  ],
  // hosts, journeys, quoted names, two summits at once
  [
    'inform.kz',
    'Astana will host the summit of the Organization of Turkic States in 2026.',
    ['conference | planned | 2026 | @Astana | summit of the Organization of Turkic States | [] | {Organization of Turkic States, Kazakhstan}'],
  ],
  [
    'state.gov',
    'Ambassador Philip Reed will attend the “Bridges of Trust” Conference in Skopje on March 4.',
    ['conference | planned | 2025-03-04 | @Skopje | Bridges of Trust Conference | [Philip Reed] | {United States}'],
  ],
  [
    'state.gov',
    'The President will participate in the G8 and G20 summits in Canada in June 2010.',
    [
      'conference | past | 2010-06 | @Canada | G8 summit | [] | {G8, United States}',
      'conference | past | 2010-06 | @Canada | G20 summit | [] | {G20, United States}',
    ],
  ],
  // meetings that only sound like conferences
  [
    'mofa.go.jp',
    'The Japan–Brazil summit between Prime Minister Shigeru Ishiba and President Luiz Inácio Lula da Silva took place in Tokyo on 26 February 2025.',
    ['meeting | held | 2025-02-26 | @Tokyo | - | [Shigeru Ishiba, Luiz Inácio Lula da Silva] | {Japan, Brazil}'],
  ],
  [
    'mfa.kg',
    'Kyrgyz President Sadyr Japarov held summit talks with Tajik President Emomali Rahmon in Bishkek.',
    ['meeting | held | 2025-02-28 | @Bishkek | - | [Sadyr Japarov, Emomali Rahmon] | {Kyrgyzstan, Tajikistan}'],
  ],
  // no occasion at all
  ['un.org', 'The Security Council adopted resolution 2728. The European Council conclusions were welcomed by Ukraine.', []],
  ['spa.gov.sa', 'Saudi Arabia called for an emergency session of the UN Security Council.', []],
  [
    'mfa.gov.my',
    'Russia thanked Malaysia for its support in the Islamic Conference Organization. Both states fulfil their duties under the Chicago Convention.',
    [],
  ],
  // what lies ahead is told by its preparation
  [
    'state.gov',
    'Peru and the United States discussed a successful Summit of the Americas.',
    ['conference | planned | - | @- | Summit of the Americas | [] | {}'],
  ],
  // what was done at a gathering was done; "in which" goes on telling when
  [
    'mfa.gov.no',
    'Norway and Kenya have a new roadmap. It covers 2026 and 2027 and was endorsed at the Tashkent summit.',
    ['conference | past | - | @Tashkent | Tashkent summit | [] | {}'],
  ],
  [
    'mfa.go.ke',
    'Talks on visas had begun by the 20th meeting of the Kenya–Norway Cooperation Council, in which Ann Mwangi took part in Oslo on 23 October 2023.',
    ['consultations | past | 2023-10-23 | @Oslo | Kenya–Norway Cooperation Council | [] | {Kenya, Norway}'],
  ],
  // signings
  [
    'mea.gov.in',
    'Prime Minister Narendra Modi and President Prabowo Subianto of Indonesia witnessed the exchange of MoUs in New Delhi.',
    ['signing | held | 2025-02-28 | @New Delhi | - | [Narendra Modi, Prabowo Subianto] | {India, Indonesia}'],
  ],
  [
    'mofa.gov.bh',
    'Bahrain and Kuwait initialled an agreement on maritime transport in Manama on 24 February 2025.',
    ['signing | held | 2025-02-24 | @Manama | - | [] | {Bahrain, Kuwait}'],
  ],
]

/** The same with a heading, which tells nothing. */
const TOLD_BELOW: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'who joins others at an event, and its short name',
    'Prime Minister Anna Berg today joined leaders of ASEAN and representatives from Australia, India and Japan during the annual East Asia Summit. Norway supports the upcoming 5th UN Environment Assembly. We hope for success at UNEA.',
    [
      'conference | held | 2025-02-28 | @- | East Asia Summit | [Anna Berg] | {Norway, ASEAN, Australia, India, Japan}',
      'conference | planned | - | @- | UN Environment Assembly | [] | {United Nations}',
    ],
  ],
  [
    'the first and the second of a series',
    'Work goes on in the spirit of the Year of Action following Prime Minister Berg’s first Summit for Oceans. Governments will discuss progress at the second Summit for Oceans.',
    ['conference | past | - | @- | Summit for Oceans | [Berg] | {Norway}', 'conference | planned | - | @- | Summit for Oceans | [] | {Norway}'],
  ],
  [
    'an event that a journey is for, however long its aims are told',
    'Norwegian Foreign Minister Ola Lund will travel to Tokyo, Japan, May 21-24 to discuss trade, to speak with students and scientists of the city about the warming of the northern seas and to attend the Nordic-Pacific Leaders’ Summit.',
    ['conference | planned | 2025-05-21 | @Tokyo | Nordic-Pacific Leaders’ Summit | [Ola Lund] | {Norway}'],
  ],
  [
    'a number that belongs to a name',
    'Norway hosts the COVID-19 Summit in Oslo on 3 March.',
    ['conference | planned | 2025-03-03 | @Oslo | COVID-19 Summit | [] | {Norway}'],
  ],
  [
    'those who are sent to an inauguration',
    'Prime Minister Anna Berg today announced a Norwegian delegation to the Republic of Peru to attend the Inauguration of His Excellency Carlos Vega on March 9, 2025, in Lima, Peru.\n\nThe Honorable Ola Lund, Minister of Trade, will lead the delegation.\n\nMembers of the delegation:\n\nThe Honorable Finn Vik, Norwegian Ambassador to the Republic of Peru',
    ['ceremony | planned | 2025-03-09 | @Lima | - | [Ola Lund, Finn Vik, Carlos Vega] | {Norway, Peru}'],
  ],
]

describe('named events and signings', () => {
  it('a dialogue is where the journey goes', () => {
    const text = 'Norwegian Foreign Minister Ola Lund will travel March 7-8 to Lima, Peru. The Minister will participate in the Norway–Peru Security Dialogue.'
    expect(told('regjeringen.no', `From the house\n\n${text}`)).toContain(
      'consultations | planned | 2025-03-07 | @Lima | Norway–Peru Security Dialogue | [Ola Lund] | {Norway, Peru}',
    )
  })

  it('a body that was launched has met; who became a party has signed', () => {
    expect(told('regjeringen.no', 'From the house\n\nOn 26 February, Kenya and Norway launched their bilateral Fisheries Working Group in Oslo.')).toEqual([
      'consultations | held | 2025-02-26 | @Oslo | Fisheries Working Group | [] | {Kenya, Norway}',
    ])
    expect(told('regjeringen.no', 'From the house\n\nKenya became the 20th nation to sign the Ocean Accords with Norway on 26 February in Oslo.')).toContain(
      'signing | held | 2025-02-26 | @Oslo | - | [] | {Kenya, Norway}',
    )
  })

  it.each(TOLD_BELOW)('%s', (_, text, lines) => {
    const found = told('regjeringen.no', `From the house\n\n${text}`)
    expect(found.filter((line) => /^(conference|ceremony)/.test(line))).toEqual(lines)
  })

  it.each(CASES)('%s: %s', (outlet, text, lines) => {
    expect(told(outlet, text)).toEqual(lines)
  })

  it('two towns are two gatherings', () => {
    const lines = told(
      'mfa.go.ke',
      'NAIROBI. Foreign Minister Ann Mwangi held talks with Foreign Minister Jonas Berg of Norway.\n\nA few days before the summit in Tashkent, the sides discussed cooperation. Attention was also paid to the results of the ministerial meeting in Almaty.',
    )
    expect(lines.filter((line) => line.startsWith('conference'))).toEqual([
      'conference | planned | - | @Tashkent | summit in Tashkent | [] | {}',
      'conference | past | - | @Almaty | ministerial meeting in Almaty | [] | {}',
    ])
  })
})
