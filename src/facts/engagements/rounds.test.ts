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

describe('delegations and those who lead them', () => {
  told([
    [
      'Kenyan Speaker Grace Otieno received a delegation led by the Head of the Norway-Kenya Friendship Group of the Storting (Parliament) of Norway Kari Lund.',
      'meeting held [Grace Otieno, Kari Lund] {Kenya, Norway}',
    ],
    [
      'Peruvian Minister Luis Vega held a working lunch with Anna Berg, President of the 79th session of the United Nations General Assembly, who is visiting Peru.',
      'meeting held [Luis Vega, Anna Berg] {Peru, United Nations}',
      'visit held [Anna Berg] {United Nations, Peru}',
    ],
    [
      'Norwegian Minister Anna Berg will meet – among others – Kenyan President Paul Otieno and Kenyan Speaker Grace Otieno.',
      'meeting planned [Anna Berg, Paul Otieno, Grace Otieno] {Norway, Kenya}',
    ],
  ])
})

describe('formats and gatherings', () => {
  told([
    [
      'The heads of the foreign ministries gathered in Oslo on 8 June for the regular C5+1 meeting.\n\nThe meeting was attended by Kazakh Foreign Minister Aidar Serik, Uzbek Foreign Minister Timur Rashid and US Secretary of State John Hale.',
      'conference held [Aidar Serik, Timur Rashid, John Hale] {Kazakhstan, Uzbekistan, United States}',
    ],
    [
      'Ministers spoke during a C5+1 meeting on the sidelines of the UN General Assembly. The meeting took place with the participation of Kazakh Foreign Minister Aidar Serik and US Secretary of State John Hale.',
      'conference held [Aidar Serik, John Hale] {Kazakhstan, United States}',
      'conference held [] {United Nations}',
    ],
    [
      'Norwegian Minister Anna Berg announced that the Baltic Ports Cooperation (BPC) Summit will be held in Oslo on 20 June. She will speak at the BPC Summit.',
      'conference planned [Anna Berg] {Norway}',
    ],
  ])
})

describe('names that look like something else', () => {
  told([
    [
      'Kenyan Minister Grace Otieno met in the morning with South Korean Foreign Minister Park Min-seo and with Vietnamese Minister Tran Binh Minh, and spoke about roads and ports.',
      'meeting held [Grace Otieno, Park Min-seo, Tran Binh Minh] {Kenya, South Korea, Vietnam}',
    ],
  ])
})

describe('credentials of several envoys', () => {
  told([
    [
      'Kenyan President Grace Otieno on Monday received letters of credence from three ambassadors. The new ambassadors include Luis Vega (Peru), Anna Berg (Norway) and Madam Marie Roux (France).',
      'ceremony held [Grace Otieno, Luis Vega, Anna Berg, Marie Roux] {Kenya, Peru, Norway, France}',
    ],
    [
      'Kenyan President Grace Otieno accredited the ambassadors of Peru, Luis Vega, and Norway, Anna Berg.',
      'ceremony held [Grace Otieno, Luis Vega, Anna Berg] {Kenya, Peru, Norway}',
    ],
  ])
})

describe('journeys told again', () => {
  told([
    [
      'Norwegian Foreign Minister Anna Berg will begin her visit to three East African nations of Kenya, Uganda and Rwanda on 12 June. She will leave for Uganda on 14 June.',
      'visit planned [Anna Berg] {Norway, Kenya}',
      'visit planned [Anna Berg] {Norway, Uganda}',
      'visit planned [Anna Berg] {Norway, Rwanda}',
    ],
    [
      'The chairman of the OSCE, the Foreign Minister of Norway, Anna Berg, will visit Nairobi on 12 June. Earlier, Norwegian Foreign Minister Berg announced her upcoming visit to Kenya.',
      'visit planned [Anna Berg] {OSCE, Norway, Kenya}',
    ],
  ])
})

describe('bodies that will sit', () => {
  told([
    [
      'Norwegian Minister Anna Berg prepares the Kenya–Norway Joint Commission (KNJC) meeting scheduled to be held in Oslo next month. Kenyan Minister Grace Otieno is likely to attend the meeting.',
      'consultations planned [Grace Otieno] {Kenya, Norway}',
    ],
  ])
})

describe('who is pointed at', () => {
  told([
    [
      'The Special Envoy of the Government of Kenya, Assistant Minister of Foreign Affairs Paul Otieno undertook an official visit to Norway. The Kenyan Special Envoy paid calls on Norwegian King Karl and Norwegian Prime Minister Kari Lund. The visiting dignitary also met Norwegian Minister Anna Berg.',
      'visit held [Paul Otieno] {Kenya, Norway}',
      'meeting held [Paul Otieno, Karl] {Kenya, Norway}',
      'meeting held [Paul Otieno, Kari Lund] {Kenya, Norway}',
      'meeting held [Paul Otieno, Anna Berg] {Kenya, Norway}',
    ],
    [
      'Peruvian Foreign Minister Luis Vega spoke in Oslo. Norwegian Minister Anna Berg and her Peruvian counterpart discussed fisheries.',
      'meeting held [Anna Berg, Luis Vega] {Norway, Peru}',
    ],
    [
      'Kenyan President Paul Otieno and newly re-elected Norwegian Prime Minister Anna Berg held a telephone conversation.',
      'call held [Paul Otieno, Anna Berg] {Kenya, Norway}',
    ],
  ])

  it('a guest received at home has come on a visit', () => {
    const text =
      'The news of the day\n\nPresident Ilham Aliyev of Azerbaijan received Kenyan President Paul Otieno. The Kenyan President’s visit was called timely.'
    const { engagements } = read({ id: 't', text, outlet: 'president.az', published: '2025-06-10' })
    expect(engagements.map((e) => `${e.kind} [${e.people.join(', ')}] @${e.place}`)).toContain('visit [Paul Otieno] @Azerbaijan')
  })
})

describe('what a journey is for', () => {
  told([
    [
      'Kenyan Minister Grace Otieno will visit Norway from 6 to 7 July 2025 for discussions with Norwegian Minister Anna Berg.',
      'visit planned [Grace Otieno] {Kenya, Norway}',
      'meeting planned [Grace Otieno, Anna Berg] {Kenya, Norway}',
    ],
  ])
})

describe('lists, aims and pronouns of agencies', () => {
  told([
    [
      'Kenyan President Grace Otieno received credentials of three ambassadors. The ambassadors who presented credentials are from Peru, Norway and France.',
      'ceremony held [Grace Otieno] {Kenya, Peru, Norway, France}',
    ],
    [
      'Kenyan Minister Grace Otieno will travel to Oslo next week for co-chairing the 7th meeting of the Kenya–Norway Joint Commission.',
      'visit planned [Grace Otieno] {Kenya, Norway}',
      'consultations planned [Grace Otieno] {Kenya, Norway}',
    ],
    [
      'On Sunday, Norwegian Minister Anna Berg visited her Kenyan counterpart, Paul Otieno, for a broad conversation.',
      'meeting held [Anna Berg, Paul Otieno] {Norway, Kenya}',
    ],
    [
      'Kenyan President Grace Otieno received a delegation led by President of Norway’s Northern Assembly Kari Lund.',
      'meeting held [Grace Otieno, Kari Lund] {Kenya, Norway}',
    ],
    ['Norwegian Minister Anna Berg thanked Kenyan President Paul Otieno for the warm words and reception.'],
  ])
})
