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
  ])('%s', (_, text, day) => {
    expect(told(text)).toContain(`meeting ${day}`)
  })

  it('is where the event is beside which it was', () => {
    expect(
      told(`${BERG} met with ${ODERA} on the sidelines of the Northern Forum. The forum is being held in Lillehammer.`).filter((e) =>
        e.endsWith('Lillehammer'),
      ),
    ).toHaveLength(2)
  })
})
