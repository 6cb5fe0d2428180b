import { describe, expect, it } from 'vitest'
import { read } from '../../pipeline.js'

/** Start, end and place of each engagement, of a text published on Friday, 2025-02-28. */
const told = (text: string, outlet = 'news.example'): string[] =>
  read({ id: 'x', outlet, published: '2025-02-28', text }).engagements.map((e) => `${e.kind} ${e.start}${e.end ? `/${e.end}` : ''} ${e.place ?? '–'}`)

const BERG = 'Foreign Minister Anna Berg of Norway'
const ODERA = 'Kenyan Foreign Minister Musalia Odera'

describe('where an engagement was', () => {
  it.each([
    [
      'a clause that tells of it',
      `${BERG} held talks with ${ODERA}. The meeting, which took place in Nairobi on 26 February, focused on trade.`,
      '2025-02-26 Nairobi',
    ],
    ['a house, then its town', `President William Ruto of Kenya received ${BERG} at State House, Nairobi on Wednesday.`, '2025-02-26 Nairobi'],
    ['a town that hosts', 'Baku has hosted talks between the foreign ministers of Norway and Kenya, Anna Berg and Musalia Odera.', '2025-02-28 Baku'],
    [
      'what follows, not what was spoken of',
      `Reforms in Kenya were praised at a meeting that ${BERG} had in Oslo on Tuesday with ${ODERA}.`,
      '2025-02-25 Oslo',
    ],
    [
      'a house of an organisation is none',
      `${BERG} met today with NATO Secretary General Jan Vos. During her visit she also spoke to the press.`,
      '2025-02-28 –',
    ],
    [
      'where somebody is who came for an event',
      `${BERG}, who is in the United States to attend the 80th session of the United Nations General Assembly, met today with ${ODERA}.`,
      '2025-02-28 United States',
    ],
    ['a sentence that tells where it will be', `${BERG} will meet ${ODERA} in March. The meeting is to take place in Nairobi.`, '2025-03 Nairobi'],
  ])('%s', (_, text, day) => {
    expect(told(text)).toContain(`meeting ${day}`)
  })

  it('is where the event is beside which it was', () => {
    expect(
      told(`${BERG} met with ${ODERA} on the sidelines of the Arctic Summit. The summit is being held in Lillehammer.`).filter((e) =>
        e.endsWith('Lillehammer'),
      ),
    ).toHaveLength(2)
  })
})

describe('when an engagement was', () => {
  it.each([
    [
      'a day of the visit',
      `${BERG} paid an official visit to Kenya on 25–27 February 2025. On the second day of the visit, she met with Kenyan President Daniel Ruto.`,
      '2025-02-26 Kenya',
    ],
    [
      'its last day',
      `${BERG} paid an official visit to Kenya on 25–27 February 2025. On the final day she met with Kenyan President Daniel Ruto.`,
      '2025-02-27 Kenya',
    ],
    [
      'the next day',
      `${BERG} visited Kenya on 25–27 February 2025. On the first day, she met with Kenyan President Daniel Ruto. The next day she held talks with ${ODERA}.`,
      '2025-02-26 Kenya',
    ],
    ['the weekend', `${BERG} met ${ODERA} in Nairobi over the weekend.`, '2025-02-22/2025-02-23 Nairobi'],
    ['a season', `${BERG} will meet ${ODERA} in Oslo in autumn.`, '2025-09/2025-11 Oslo'],
    [
      'the head of the sentence',
      `Last month it was the turn of ${BERG}, who pressed for an early start of negotiations at a meeting in Oslo with ${ODERA}.`,
      '2025-01 Oslo',
    ],
    [
      'words right behind the verb',
      'Ties with Kenya were discussed last month by the Ambassador of Norway, Anna Berg, with Kenyan Speaker Musalia Odera.',
      '2025-01 –',
    ],
  ])('%s', (_, text, day) => {
    expect(told(text)).toContain(`meeting ${day}`)
  })

  it('of a visit is that of a meeting on it', () => {
    expect(told('President William Ruto of Kenya, who is on a state visit to France, met President Jean Roux in Paris on Thursday.')).toContain(
      'visit 2025-02-27 France',
    )
  })

  it('is not told of a visit to which somebody is only invited', () => {
    expect(told(`${BERG} met today with ${ODERA} and conveyed an invitation to President William Ruto to make a State Visit to Norway.`)).toEqual([
      'meeting 2025-02-28 –',
    ])
  })

  it.each([
    ['a visit of some days from a day on', `${BERG} will pay a two-day official visit to Kenya from 5 March.`, ['visit 2025-03-05/2025-03-06 Kenya']],
    [
      'a heading that looks ahead',
      `${BERG} to make a working visit to Nairobi\n\n${BERG} will make a working visit to Nairobi and meet with ${ODERA} on Tuesday, 4 March 2025.`,
      ['visit 2025-03-04 Nairobi', 'meeting 2025-03-04 Nairobi'],
    ],
    [
      'a weekday after its date',
      `${BERG} will visit Kenya on 5 and 6 March. She will meet ${ODERA} on Wednesday 5 March. On Wednesday, she will also meet President William Ruto of Kenya.`,
      ['visit 2025-03-05/2025-03-06 Kenya', 'meeting 2025-03-05 Kenya', 'meeting 2025-03-05 Kenya'],
    ],
    [
      'a meeting when somebody visited',
      `${BERG} received ${ODERA} in Oslo today. They last met in January 2024 when Foreign Minister Anna Berg visited Nairobi.`,
      ['meeting 2025-02-28 Oslo', 'meeting 2024-01 Nairobi', 'visit 2024-01 Nairobi'],
    ],
    ['at the end, behind the matters', `${BERG} held talks on trade and security with ${ODERA} in Oslo on 26 February.`, ['meeting 2025-02-26 Oslo']],
    [
      'two events told together',
      `${BERG} met ${ODERA} today. They agreed that the next Norway–Kenya Strategic Dialogue and the Norway–Kenya Business Forum will be held in Oslo in May.`,
      ['meeting 2025-02-28 –', 'consultations 2025-05 Oslo', 'conference 2025-05 Oslo'],
    ],
    [
      'the days that the opening sentence tells',
      `${BERG} was in Nairobi from 26 to 27 February 2025, where she met ${ODERA}. She also met with Kenyan Minister of Trade Grace Wanjiru.`,
      ['meeting 2025-02-26/2025-02-27 Nairobi', 'meeting 2025-02-26/2025-02-27 Nairobi'],
    ],
    [
      'others than those who travelled',
      `State Secretary Nils Holm of Norway visited Kenya this week. ${BERG} will receive Foreign Minister Idris Saleh of Chad this evening.`,
      ['visit 2025-02 Kenya', 'meeting 2025-02-28 –'],
    ],
    ['the length of an event', 'The two-day Northern Investors Forum of Norway and Kenya in Oslo closed today.', ['conference 2025-02-27/2025-02-28 Oslo']],
    [
      'what somebody comes for',
      `${BERG} will pay a visit to Kenya to attend the Arctic Summit on Tuesday.`,
      ['visit 2025-03-04 Kenya', 'conference 2025-03-04 Kenya'],
    ],
    ['which visit of the year it is, not when', `${BERG} arrived today in Nairobi. This is her first visit to Kenya this year.`, ['visit 2025-02-28 Nairobi']],
    ['how long a paper holds, not when', `Today in Oslo, ${BERG} and ${ODERA} signed a programme of cooperation for 2025–2026.`, ['signing 2025-02-28 Oslo']],
    [
      'a visit that is over, during which papers were signed',
      `${BERG} received ${ODERA} in Oslo today. In May 2023 President Jean Roux of France paid a state visit to Oslo, during which nine documents were signed.`,
      ['meeting 2025-02-28 Oslo', 'visit 2023-05 Oslo', 'signing 2023-05 Oslo'],
    ],
  ])('%s', (_, text, lines) => {
    expect(told(text)).toEqual(lines)
  })
})
